import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/domain/language.ts';
import type { Rendered } from '../../src/domain/message.ts';
import { judge, review } from '../../src/gate/gate.ts';
import type { Reason } from '../../src/gate/rule.ts';
import { FACTS, message, shippedPolicy } from './example.ts';

const policy = shippedPolicy();
const TONED: Partial<Rendered> = { author: 'template', template: 'check', purpose: 'reply' };

function lapses(text: string, change: Partial<Rendered> = {}): readonly Reason[] {
  return judge(message(text, change), policy, FACTS).filter(({ rule }) => rule.startsWith('T'));
}

const LONG_EN =
  'We wanted to let you know that the team has looked at what you wrote to us last week and that somebody will come back to you here.';
const LONG_ZH =
  '我们想告诉您同事已经看过您上周写给我们的内容也会在这里给您一个完整的回复并且会按照您方便的时间来安排后面的事情';

describe('a lapse of tone', () => {
  it.each<[rule: string, language: Language, text: string, at: string]>([
    ['T01.sentence', 'en', LONG_EN, LONG_EN],
    ['T01.sentence', 'zh', LONG_ZH, LONG_ZH],
    [
      'T01.sentence',
      'es',
      'Queremos que sepa que el equipo ya ha leído lo que usted nos escribió la semana pasada y que alguien le va a responder por aquí muy pronto.',
      'Queremos que sepa',
    ],
    [
      'T02.reading_level',
      'en',
      'Notwithstanding aforementioned contractual obligations, outstanding instalments constitute collectable receivables. Applicable regulations necessitate documentation concerning household circumstances. Supplementary correspondence regarding administrative proceedings remains confidential. Representatives acknowledge receiving documentation.',
      '',
    ],
    [
      'T02.reading_level',
      'es',
      'Conforme a las obligaciones contractuales mencionadas anteriormente, los importes constituyen créditos reclamables. La normativa aplicable requiere documentación complementaria sobre circunstancias familiares. Nuestros representantes analizarán detalladamente toda correspondencia recibida.',
      '',
    ],
    ['T03.capitals', 'en', 'PAY what is open, NOW or later.', 'NOW'],
    ['T03.capitals', 'es', 'Le ESCRIBO para que CONTESTE cuando pueda.', 'CONTESTE'],
    ['T03.exclamation', 'en', 'Hello! We are glad to hear from you!', '!'],
    ['T03.exclamation', 'zh', '您好！收到您的消息了！', '！'],
    ['T04.urgency', 'en', 'It is urgent that we hear from you.', 'urgent'],
    ['T04.urgency', 'es', 'Conteste a la brevedad.', 'a la brevedad'],
    ['T04.urgency', 'zh', '请尽快联系我们。', '请尽快'],
    ['T05.blame', 'en', 'You failed to answer our note.', 'You failed'],
    ['T05.blame', 'es', 'Usted ha ignorado nuestra nota.', 'ha ignorado'],
    ['T05.blame', 'zh', '您早该回复我们。', '您早该'],
    ['T06.consequence', 'en', 'If we do not hear from you, the file moves on.', 'If we do not hear'],
    ['T06.consequence', 'es', 'Si no recibimos nada, el asunto sigue su curso.', 'Si no recibimos'],
    ['T06.consequence', 'zh', '如果您不付，事情就会往下走。', '如果您不付'],
    ['T08.questions', 'en', 'Did it arrive? Which day would suit you?', '?'],
    ['T08.questions', 'es', '¿Le llegó? ¿Qué día le viene bien?', '?'],
    ['T08.questions', 'zh', '收到了吗？您哪天方便？', '？'],
    ['T09.asks', 'en', 'Please send the form. Please write down the day.', ' Please write'],
    ['T09.asks', 'es', 'Por favor, envíe el formulario. Dígame qué día le viene bien.', 'Dígame'],
    ['T09.asks', 'zh', '请发一张照片。请写下日期。', '请写下日期'],
    [
      'T10.links',
      'en',
      'Pay at https://pay.harbour.example/m or look at https://pay.harbour.example/m first.',
      'https',
    ],
    ['T11.length', 'en', 'We are here to help you with it. '.repeat(23), ''],
  ])('%s is found in %s and says where', (rule, language, text, at) => {
    const found = lapses(text, { language }).find((one) => one.rule === rule);
    expect(found).toMatchObject({ severity: 'warn' });
    expect(found?.span ? text.slice(...found.span) : '').toContain(at.trim());
    expect(found?.reason).toMatch(/\d/);
    expect(found?.suggestion).toMatch(/\.$/);
  });

  it.each<[what: string, language: Language, text: string]>([
    ['a hurry that is denied', 'en', 'There is nothing urgent about it, and no one is in a hurry.'],
    ['a hurry that is denied', 'es', 'No es urgente; tómese su tiempo.'],
    [
      'codes of currencies and abbreviations',
      'en',
      'It is USD 120.00, by SMS or by SEPA. Reply STOP to end this.',
    ],
    ['one question and one ask', 'en', 'Which day would suit you? Please write it here.'],
    ['an ask and offers', 'en', 'Please write the day here. If you would rather talk, let me know.'],
    ['an ask and offers', 'zh', '请写下日期。如果您更愿意打电话，请告诉我。'],
    ['a consequence that is approved', 'en', 'If this stays open, a colleague will look at your account.'],
    ['a consequence that is approved', 'es', 'Si esto sigue pendiente, un compañero revisará su cuenta.'],
    ['a consequence that is approved', 'zh', '如果一直没有付清，同事会查看您的账户。'],
    ['one thank-you that is glad', 'es', '¡Muchas gracias por avisarnos!'],
    ['few words that are long', 'en', 'Arrangements notwithstanding, confirmation follows.'],
  ])('is not %s (%s)', (_, language, text) => {
    expect(lapses(text, { language })).toEqual([]);
  });

  it('is no lapse where the words are the customer’s', () => {
    const facts = { ...FACTS, customerSaid: ['is it urgent'] };
    const reasons = judge(message('You wrote "is it urgent": take your time.'), policy, facts);
    expect(reasons.map(({ rule }) => rule)).not.toContain('T04.urgency');
    expect(lapses('You wrote "is it urgent": take your time.').map(({ rule }) => rule)).toContain(
      'T04.urgency',
    );
  });

  it('explains itself: the figure, the bound, and what to do', () => {
    expect(lapses(LONG_EN)).toEqual([
      {
        rule: 'T01.sentence',
        severity: 'warn',
        span: [0, LONG_EN.length],
        reason: 'A sentence has 28 words; a neutral one has at most 24.',
        suggestion: 'Split it in two, or say less.',
      },
    ]);
  });
});

describe('what a tone may do', () => {
  const between =
    'Thank you. We wanted to let you know that the team has now looked at what you wrote to us here last week.';
  it('firm is shorter than neutral', () => {
    expect(lapses(between, TONED)).toEqual([]);
    expect(lapses(between, { ...TONED, tone: 'firm' }).map(({ rule }) => rule)).toEqual(['T01.sentence']);
    expect(lapses(between, { ...TONED, tone: 'firm' })[0]?.reason).toContain('a firm one has at most 18');
  });

  it('a message that nobody asked for begins with a courtesy', () => {
    const bare = 'Your instalment is open. Reply STOP and we will not write again.';
    const rules = (text: string, purpose: Rendered['purpose']): readonly string[] =>
      lapses(text, { ...TONED, purpose }).map(({ rule }) => rule);
    expect(rules(bare, 'reminder')).toEqual(['T07.courtesy']);
    expect(rules(bare, 'reply')).toEqual([]);
    expect(rules(`Hello Maria. ${bare}`, 'reminder')).toEqual([]);
  });

  it('firm adds no consequence, but one that was decided for this case', () => {
    const nextStep = 'a visit by our adviser on Monday';
    const text = 'If we do not hear from you, the next step is a visit by our adviser on Monday.';
    const rules = (facts: typeof FACTS): readonly string[] =>
      judge(message(text, { ...TONED, tone: 'firm' }), policy, facts).map(({ rule }) => rule);
    expect(rules(FACTS)).toContain('T06.consequence');
    expect(rules({ ...FACTS, nextStep })).not.toContain('T06.consequence');
  });
});

describe('a lapse', () => {
  const text = 'Thank you for the form. It is urgent that we hear from you.';
  const rules = judge(message(text), policy, FACTS).map(({ rule }) => rule);

  it('is a warning that a manager may override, each by its own name', () => {
    expect(rules).toContain('T04.urgency');
    expect(review(message(text), policy, FACTS).outcome).toBe('refused');
    expect(review(message(text), policy, { ...FACTS, overridden: rules }).outcome).toBe('approved');
    expect(review(message(text), policy, { ...FACTS, overridden: ['T01.sentence'] }).outcome).toBe('refused');
  });

  it('stops a template and a model’s rewording', () => {
    for (const author of ['template', 'model'] as const) {
      const verdict = review(message(text, { author }), policy, { ...FACTS, overridden: rules });
      expect(verdict.outcome).toBe('refused');
    }
  });
});

it('no fact makes a message break its tone, however long or loud it is', () => {
  const before = 'Hello ';
  const after = ', the team has looked at what you wrote. Thank you.';
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        fc.constantFrom('URGENT! YOU FAILED? '.repeat(20), '否则'.repeat(99), 'https://a.example '.repeat(9)),
      ),
      (fact) => {
        const text = before + fact + after;
        const given = [{ from: before.length, to: before.length + fact.length, kind: 'fact' }] as const;
        expect(lapses(text, { ...TONED, given })).toEqual([]);
      },
    ),
  );
});
