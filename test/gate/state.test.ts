import { describe, expect, it } from 'vitest';
import type { Purpose, Rendered } from '../../src/domain/message.ts';
import type { GateFacts } from '../../src/gate/facts.ts';
import { judge } from '../../src/gate/gate.ts';
import { FACTS, message, shippedPolicy } from './example.ts';

const policy = shippedPolicy();

function rules(text: string, facts: Partial<GateFacts>, change: Partial<Rendered> = {}): readonly string[] {
  return judge(message(text, change), policy, { ...FACTS, ...facts }).map((reason) => reason.rule);
}

describe('before the customer is verified', () => {
  const facts = { identity: 'unverified' } as const;
  it.each([
    [
      'en',
      'Hello, this is the automated assistant of Harbour Bank with a message for Maria Lopez. Are you Maria?',
    ],
    ['es', 'Hola, soy el asistente automático de Banco Puerto. ¿Es usted María?'],
    ['zh', '您好，我是海港银行的自动助手。请问您是李娜本人吗？'],
  ] as const)('a neutral opener passes in %s', (language, text) => {
    expect(rules(text, facts, { language })).toEqual([]);
  });

  it.each([
    ['en', 'A payment is overdue.'],
    ['en', 'Please settle 120.00.'],
    ['en', 'Since 5 May something has been open.'],
    ['en', 'It is about your loan.'],
    ['es', 'Es por su préstamo.'],
    ['es', 'Tiene una cuota vencida.'],
    ['zh', '您的贷款已逾期。'],
    ['zh', '关于您的欠款。'],
  ] as const)('nothing of substance leaves in %s: %s', (language, text) => {
    expect(rules(text, facts, { language })).toContain('S01.identity');
  });

  it('the creditor’s own name gives nothing away', () => {
    expect(
      rules('This is the automated assistant of Northway Credit.', { ...facts, creditor: 'Northway Credit' }),
    ).toEqual([]);
  });
});

describe('after the customer asked for silence', () => {
  const proactive: readonly Purpose[] = [
    'reminder',
    'promise_reminder',
    'plan_reminder',
    'follow_up',
    'receipt',
  ];
  it.each(proactive)('a %s is refused', (purpose) => {
    expect(rules('Thank you.', { ceased: true }, { purpose })).toContain('S02.ceased');
  });

  it.each(['opt_out', 'reply', 'crisis'] as const)('a %s may be said', (purpose) => {
    expect(rules('We have stopped our messages.', { ceased: true }, { purpose })).toEqual([]);
  });

  it('an answer asks for no money', () => {
    expect(rules('Please pay today.', { ceased: true }, { purpose: 'reply' })).toContain('S03.hold');
  });

  it('the confirmation holds nothing else', () => {
    const text = 'We have stopped our messages. Your payment is still overdue.';
    expect(rules(text, { ceased: true }, { purpose: 'opt_out' })).toContain('F20.confirmation');
  });
});

describe('while a hold stands', () => {
  it.each(['vulnerability', 'crisis', 'dispute', 'insolvency', 'deceased', 'represented'])(
    'nothing asks for money: %s',
    (hold) => {
      expect(rules('When can you pay?', { holds: [hold] }, { purpose: 'reply' })).toContain('S03.hold');
      expect(rules('Thank you for telling us. A person will look into it.', { holds: [hold] })).toEqual([]);
      expect(rules('Thank you.', { holds: [hold] }, { purpose: 'reminder' })).toContain('S03.hold');
    },
  );
});

describe('what must be said', () => {
  const reminder = { purpose: 'reminder', author: 'template' } as const;
  const words = 'Hello Maria, your payment of 120.00 was due on 5 May.';

  it('is the way to stop, in every reminder', () => {
    expect(rules(words, {}, reminder)).toEqual(['M02.opt_out_line']);
    expect(rules(`${words} Reply STOP to end these messages.`, {}, reminder)).toEqual([]);
  });

  it('is who writes and that it is a machine, in the first message', () => {
    const text = `${words} Reply STOP to end these messages.`;
    expect(rules(text, { firstMessage: true }, reminder)).toEqual(['M01.disclosure', 'M01.creditor']);
    const whole = `This is the automated assistant of Harbour Bank. ${text}`;
    expect(rules(whole, { firstMessage: true }, reminder)).toEqual([]);
  });

  it('is asked of no answer', () => {
    expect(rules(words, { firstMessage: true }, { purpose: 'reply' })).toEqual([]);
  });
});

describe('the label of a button', () => {
  it('is read like the text', () => {
    const buttons = [{ action: 'yes', label: 'Pay or we call your boss' }];
    expect(rules('Thank you.', {}, { buttons })).toContain('F06.third_party');
    expect(rules('Thank you.', {}, { buttons: [{ action: 'yes', label: "I can't pay right now" }] })).toEqual(
      [],
    );
  });
});

describe('a consequence that the house approved', () => {
  it('may be stated in these very words, and in no others', () => {
    const own = {
      ...policy,
      consequences: {
        ...policy.consequences,
        en: ['our legal department reviews every account after 90 days'],
      },
    };
    const said = judge(message('Our legal department reviews every account after 90 days.'), own, FACTS);
    expect(said.map((reason) => reason.rule)).not.toContain('F04.undecided');
    const changed = judge(message('Our legal department starts proceedings after 90 days.'), own, FACTS);
    expect(changed.map((reason) => reason.rule)).toContain('F04.undecided');
  });
});

describe('as a backstop', () => {
  it('a reminder without a consent on record is refused', () => {
    expect(rules('Thank you. Reply STOP to end.', { consent: false }, { purpose: 'reminder' })).toContain(
      'S04.consent',
    );
  });

  it('a text that no channel takes, and an empty one, are refused', () => {
    expect(rules('a '.repeat(3000), {})).toContain('M03.length');
    expect(rules('  ', {})).toContain('M03.empty');
  });

  it('a step is named only when the case holds it', () => {
    const text = 'A formal notice will be sent by post, and our legal department will contact you.';
    expect(rules(text, {})).toContain('F04.undecided');
    const step = 'a formal notice is sent by post and our legal department contacts the customer';
    expect(
      rules('Our legal department will contact you: a formal notice is sent by post.', { nextStep: step }),
    ).not.toContain('F04.undecided');
  });

  it('a phrase that the operator forbids is refused word for word', () => {
    const stricter = { ...policy, forbidden: [{ phrases: ['Con cariño'], because: 'we sign otherwise' }] };
    const [reason] = judge(message('Thank you. CON CARIÑO, Tom'), stricter, FACTS);
    expect(reason).toMatchObject({ rule: 'S05.forbidden', severity: 'reject' });
  });
});
