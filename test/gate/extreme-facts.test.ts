import { describe, expect, it } from 'vitest';
import type { Blanks } from '../../src/content/blanks.ts';
import { render } from '../../src/content/render.ts';
import { SAMPLE_TODAY, sampleBlanks } from '../../src/content/sample.ts';
import { TEMPLATE_KEYS } from '../../src/content/template.ts';
import { LANGUAGES, type Language } from '../../src/domain/language.ts';
import type { ChannelName } from '../../src/domain/message.ts';
import type { Money } from '../../src/domain/money.ts';
import { addDays } from '../../src/domain/time.ts';
import { TONES } from '../../src/domain/tone.ts';
import { NOTHING_KNOWN } from '../../src/gate/facts.ts';
import { judge } from '../../src/gate/gate.ts';
import { TOPICS } from '../../src/policy/ladder.ts';
import { shippedPrompts } from '../support/shipped-prompts.ts';
import { factsFor, numbersIn, purposeOf } from './occasion.ts';

const prompts = shippedPrompts();
const CHANNELS: readonly ChannelName[] = ['telegram', 'teams', 'web'];
const COUNTRY = { en: 'GB', es: 'ES', zh: 'CN' } as const satisfies Record<Language, string>;

/** The longest text that every channel takes, in UTF-16 units. */
const LONGEST = 4096;

type Extreme = {
  readonly customer: string;
  readonly product: string;
  readonly sum: Money;
  /** How many accounts, and twelve times as many payments in a plan. */
  readonly accounts: number;
  readonly link: string;
};

const plain: Extreme = {
  customer: 'Maria Lopez',
  product: 'Car loan',
  sum: { minor: 12_000, currency: 'EUR' },
  accounts: 1,
  link: 'https://pay.harbour.example/4821',
};
const MARKUP = '*_[]()~>#+-=|{}.!<>&@';

const EXTREMES: Readonly<Record<string, Extreme>> = {
  'yen, which have no cents': { ...plain, sum: { minor: 12_000, currency: 'JPY' } },
  'fourteen digits of yen': { ...plain, sum: { minor: 99_999_999_999_999, currency: 'JPY' } },
  'fourteen digits of dollars': {
    ...plain,
    sum: { minor: 99_999_999_999_999, currency: 'USD' },
  },
  'dinars of a thousand fils': { ...plain, sum: { minor: 10_000_001, currency: 'KWD' } },
  'one cent': { ...plain, sum: { minor: 1, currency: 'EUR' } },
  'a name of one letter': { ...plain, customer: 'O', product: 'X' },
  'a name from right to left': { ...plain, customer: 'عبد الرحمن بن محمد آل سعود', product: 'قرض شخصي' },
  'the longest name that is imported': {
    ...plain,
    customer: 'Wolfeschlegelsteinhausenbergerdorff '.repeat(6).slice(0, 200).trim(),
    product: 'Arrangements notwithstanding '.repeat(5).slice(0, 120).trim(),
  },
  'a name of two hundred Chinese characters': {
    ...plain,
    customer: '欧阳娜娜'.repeat(50),
    product: '分期付款'.repeat(30),
  },
  'a product that is called "Pay in 3"': { ...plain, product: 'Pay in 3' },
  'a name in capitals': { ...plain, customer: 'MARIA DE LOS ANGELES LOPEZ URGENT!', product: 'PAY NOW!!!' },
  'a name of markup': { ...plain, customer: `Ma${MARKUP}ria ${MARKUP}`, product: `Car ${MARKUP} loan` },
  'a name of Slack’s markup': {
    ...plain,
    customer: '<!channel> *Ma*_ria_ ~Lo~ `pez` &amp; <@U024BE7LH>',
    product: '<#C024BE7LR>',
  },
  'a name of Telegram’s markup': {
    ...plain,
    customer: '*Ma* __ria__ ||Lo|| [pez](x) ~~~',
    product: '```js\u0020x```',
  },
  'a name of Teams’ markup': {
    ...plain,
    customer: '<at>Maria</at> **Lo** <b>pez</b> &lt;i&gt;',
    product: '# Loan',
  },
  'a name that looks like a blank': { ...plain, customer: '{{pay}} {{{name}}}', product: '{{items}}' },
  'many accounts and the longest links': {
    ...plain,
    product: 'Instalment agreement for household goods '.repeat(3).slice(0, 120).trim(),
    sum: { minor: 99_999_999_999_999, currency: 'JPY' },
    accounts: 3,
    link: `https://pay.harbour.example/${'a'.repeat(470)}`,
  },
};

/** The blanks of the sample case with these facts in them. */
function blanksOf(
  extreme: Extreme,
  language: Language,
  name: Parameters<typeof sampleBlanks>[0]['name'],
): Required<Blanks> {
  const { customer, product, sum, accounts, link } = extreme;
  const country = COUNTRY[language];
  const sample = sampleBlanks({ creditor: prompts.creditor, language, country, name });
  const late = { 'reminder.upcoming': -3, 'reminder.due_today': 0 }[String(name)] ?? 4;
  const account = { product, kind: 'loan', ending: '4821' } as const;
  const each = <T>(make: (at: number) => T): readonly T[] =>
    Array.from({ length: accounts }, (_, at) => make(at));
  const payments = (count: number): readonly { date: string; amount: Money }[] =>
    Array.from({ length: count }, (_, at) => ({ date: addDays(SAMPLE_TODAY, 7 * (at + 1)), amount: sum }));
  const sums = { kind: 'sums', sums: [sum] } as const;
  return {
    ...sample,
    name: { kind: 'text', text: customer },
    items: {
      kind: 'items',
      items: each(() => ({
        ...account,
        amount: sum,
        dueDate: addDays(SAMPLE_TODAY, -late),
        daysPastDue: late,
      })),
    },
    amount: sums,
    balance: sums,
    remaining: sums,
    received: sums,
    pay: { kind: 'links', links: each((at) => link + String(at)) },
    affordable: { kind: 'affordable', amount: sum, every: 'month' },
    promise: { kind: 'payments', payments: payments(accounts) },
    payment: { kind: 'payments', payments: payments(1) },
    schedule: { kind: 'schedule', payments: payments(accounts * 12) },
    accounts: { kind: 'accounts', accounts: each(() => account) },
    options: {
      kind: 'options',
      offers: ['1', '2', '3'].map((id) => ({ id, every: 'month' as const, payments: payments(4) })),
    },
  };
}

const spoken = [...TEMPLATE_KEYS].filter(([, name]) => !name.startsWith('line.') && name !== 'relay');

describe.each(LANGUAGES)('every template in %s leaves, whatever the facts:', (language) => {
  it.each(Object.entries(EXTREMES))('%s', (kind, extreme) => {
    const held: string[] = [];
    // The channels take turns, so that every template meets all of them under some extremes.
    const turn = Object.keys(EXTREMES).indexOf(kind);
    for (const [at, [key, name]] of spoken.entries()) {
      const blanks = blanksOf(extreme, language, name);
      const tone = TONES.find((one) => key === `${name}.${one}`);
      const purpose = purposeOf(name);
      const { text, buttons, given } = render(prompts.templates, {
        name,
        tone,
        ...(tone && { topics: TOPICS.filter((topic) => topic !== 'consequences' || tone === 'firm') }),
        language,
        country: COUNTRY[language],
        today: SAMPLE_TODAY,
        blanks,
        purpose,
        identity: 'verified',
      });
      expect(text.length).toBeLessThanOrEqual(LONGEST);
      expect(text).not.toMatch(/undefined|NaN|\[object/);
      const channel = CHANNELS[(at + turn) % CHANNELS.length] ?? 'web';
      const reasons = judge(
        {
          draftId: 'D',
          to: { channel, conversation: 'c' },
          template: name,
          purpose,
          author: 'template',
          language,
          text,
          buttons,
          given,
          ...(tone && { tone }),
        },
        prompts.gate,
        factsFor(name, blanks, prompts.creditor, {
          currency: extreme.sum.currency,
          identity: 'verified',
          customerName: extreme.customer,
          creditor: prompts.creditor.name[language],
          products: [extreme.product],
        }),
      );
      held.push(
        ...reasons.map(
          ({ rule, span }) => `${key} ${channel}: ${rule} at "${span ? text.slice(...span) : ''}"`,
        ),
      );
    }
    expect(held.join('\n')).toBe('');
  });
});

describe('what is sent to somebody in danger leaves in every country', () => {
  const countries = ['', 'ZZ', ...Object.keys(prompts.creditor.crisisLines.byCountry)];
  it.each(countries.flatMap((country) => LANGUAGES.map((language) => ({ country, language }))))(
    '$country in $language',
    ({ country, language }) => {
      for (const name of ['duty.crisis', 'duty.emergency'] as const) {
        const blanks = sampleBlanks({ creditor: prompts.creditor, language, country, name });
        const order = {
          name,
          language,
          country,
          today: SAMPLE_TODAY,
          blanks,
          purpose: 'crisis',
          identity: 'unverified',
        } as const;
        const verdict = judge(
          {
            draftId: 'D',
            to: { channel: 'telegram', conversation: 'c' },
            template: name,
            purpose: 'crisis',
            author: 'template',
            language,
            ...render(prompts.templates, order),
          },
          prompts.gate,
          {
            ...NOTHING_KNOWN,
            today: SAMPLE_TODAY,
            currency: 'USD',
            customerName: 'Maria Lopez',
            creditor: prompts.creditor.name[language],
            phones: [...numbersIn(blanks.crisis_line), ...numbersIn(blanks.emergency_number)],
            consent: true,
            holds: ['crisis'],
          },
        );
        expect(verdict).toEqual([]);
      }
    },
  );
});
