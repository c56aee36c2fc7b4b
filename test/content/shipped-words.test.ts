import { describe, expect, it } from 'vitest';
import { signatureOf } from '../../src/content/signatures.ts';
import { TEMPLATE_KEYS } from '../../src/content/template.ts';
import { LANGUAGES, type Language } from '../../src/domain/language.ts';
import { shippedTemplates } from './prompts.ts';

const templates = shippedTemplates();

/** The fixed words, with blanks as `{{name}}`. */
function words(language: Language, key: string): string {
  const parts = templates[language].templates.get(key)?.parts ?? [];
  return parts.map((part) => ('text' in part ? part.text : `{{${part.blank}}}`)).join('');
}

const everywhere = LANGUAGES.flatMap((language) =>
  [...TEMPLATE_KEYS.keys()].map((key) => ({ language, key, text: words(language, key) })),
);

function breaking(rule: (one: (typeof everywhere)[number]) => boolean): string[] {
  return everywhere.filter(rule).map(({ language, key }) => `${language} ${key}`);
}

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

/** Sentences without their blanks, and without what follows a colon on its own line. */
const sentences = (text: string): string[] => text.split(/(?<=[.?!。？！:：])\s+|\n|(?<=[。？！])/);

describe('the words that are shipped', () => {
  it('ask at most one question', () => {
    expect(breaking(({ text }) => count(text, /[?？]/g) > 1)).toEqual([]);
  });

  it('never shout', () => {
    expect(breaking(({ text }) => /[!！¡]/.test(text))).toEqual([]);
    expect(breaking(({ text }) => /\b(?!STOP\b)\p{Lu}{3,}\b/u.test(text))).toEqual([]);
  });

  it('hold one place to pay at most, and no link of their own', () => {
    expect(breaking(({ text }) => count(text, /\{\{pay\}\}/g) > 1)).toEqual([]);
    expect(breaking(({ text }) => /https?:|www\./.test(text))).toEqual([]);
  });

  it('hold no figure that no fact could stand behind', () => {
    expect(breaking(({ text }) => /\d/.test(text))).toEqual([]);
  });

  it('keep their sentences short', () => {
    const long = (language: Language): number => (language === 'zh' ? 45 : 26);
    const length = (language: Language, sentence: string): number =>
      language === 'zh'
        ? count(sentence.replaceAll(/\{\{\w+\}\}/g, ''), /\p{L}/gu)
        : count(sentence.replaceAll(/\{\{\w+\}\}/g, ''), /[\p{L}’']+/gu);
    expect(
      breaking(({ language, text }) => sentences(text).some((one) => length(language, one) > long(language))),
    ).toEqual([]);
  });

  it('use no word of blame, of hurry or of the law', () => {
    const en =
      /\b(must|immediate\w*|urgent\w*|fail\w*|final|overdue|debt\w*|legal\w*|court|lawyer|penalt\w*|consequence\w*|unfortunately|promised?|delinquen\w*|default)\b/i;
    const es =
      /\b(debe(rá)?|inmediat\w+|urgente\w*|incumpl\w+|moros\w+|deuda\w*|legal\w*|juzgado|abogad\w+|consecuencia\w*|lamentablemente|prometi\w+)\b/i;
    const zh = /必须|立即|马上|尽快|逾期|违约|拖欠|欠款|法律|法院|律师|后果|承诺/;
    const unwanted = { en, es, zh };
    expect(
      breaking(({ language, text }) => unwanted[language].test(text.replaceAll(/\{\{\w+\}\}/g, ''))),
    ).toEqual([
      // Said only where the law wants it said, by a third party that collects.
      'en line.debt_collector',
      'es line.debt_collector',
      'zh line.debt_collector',
    ]);
  });

  it('say nothing to a stranger from which a debt could be guessed', () => {
    const quiet =
      /^(identity\.(ask|again|failed|unknown)|stop\.|duty\.(wrong_person|minor|domestic_abuse|crisis|emergency)|reminder\.nudge|answer\.(greeting|media|unclear|off_topic|identity)|handoff\.)/;
    const money =
      /\b(pay\w*|paid|amount|balance|loan|invoice|owe\w*|money|bill|due|reminder\w*|pag(o|os|ar|ue|ó)\b|importe|saldo|préstamo|factura|dinero|recordatorio\w*)\b|付款|还款|款项|金额|余额|贷款|账单|欠|催|提醒/i;
    const blanks = /\{\{(items|amount|balance|due|days_late|pay|promise|schedule|options|payment)\}\}/;
    expect(breaking(({ key, text }) => quiet.test(key) && (money.test(text) || blanks.test(text)))).toEqual(
      [],
    );
  });

  it('say at once in the first message who writes, how to stop, how to check us, how to reach a person and where the notice is', () => {
    for (const language of LANGUAGES) {
      for (const kind of ['birth_date', 'postcode', 'contract_last4']) {
        const text = words(language, `identity.ask.${kind}`);
        expect(text.split('\n')[0]).toMatch(
          /(automated assistant|asistente automático|自动助理).*|\{\{creditor\}\}/,
        );
        expect(text.split('\n')[0]).toContain('{{creditor}}');
        expect(text).toMatch(/STOP/);
        expect(text).toMatch(
          /talk to a person, call \{\{phone\}\}|hablar con una persona, llame al \{\{phone\}\}|想跟人谈，请致电 \{\{phone\}\}/,
        );
        expect(text.endsWith('{{privacy}}')).toBe(true);
      }
    }
  });

  it('confirm a stop with nothing else in it', () => {
    for (const language of LANGUAGES) expect(words(language, 'stop.confirmed')).toMatch(/^[^\n?？{]{1,45}$/);
  });

  it('never put sympathy and a request into one message', () => {
    const sympathy =
      /very sorry|really sorry|sorry to hear|lo siento|siento (mucho|de verdad)|节哀|真的很难过/i;
    expect(breaking(({ text }) => sympathy.test(text) && /\?|？|\{\{pay\}\}/.test(text))).toEqual([]);
  });

  it('say who writes wherever the program relies on it', () => {
    const assistant = {
      en: 'automated assistant of {{creditor}}',
      es: 'asistente automático de {{creditor}}',
      zh: '{{creditor}}的自动助理',
    };
    expect(
      breaking(({ language, key, text }) => {
        const name = TEMPLATE_KEYS.get(key);
        return (
          name !== undefined && signatureOf(name).discloses === true && !text.includes(assistant[language])
        );
      }),
    ).toEqual([]);
  });

  it('say that no person writes, when asked', () => {
    expect(words('en', 'answer.identity')).toContain('not a person');
    expect(words('es', 'answer.identity')).toContain('no una persona');
    expect(words('zh', 'answer.identity')).toContain('不是真人');
  });

  it('address nobody by du, tú or 你, but a child', () => {
    expect(
      breaking(
        ({ language, text }) =>
          language === 'es' && /\b(tú|tu|tus|te|ti|contigo|quieres|puedes|tienes)\b/i.test(text),
      ),
    ).toEqual([]);
    expect(breaking(({ language, text }) => language === 'zh' && text.includes('你'))).toEqual([
      'zh duty.minor',
    ]);
  });
});
