import { readFileSync } from 'node:fs';
import type { Prompts } from '../src/content/load.ts';
import { render, templateOf } from '../src/content/render.ts';
import { rewordedTemplate } from '../src/content/rewording.ts';
import { SAMPLE_TODAY, sampleBlanks } from '../src/content/sample.ts';
import type { TemplateName } from '../src/content/signatures.ts';
import { tracedIn } from '../src/content/traced.ts';
import type { Language } from '../src/domain/language.ts';
import type { GateFacts } from '../src/gate/facts.ts';
import { judge } from '../src/gate/gate.ts';

/** A line of `test/gate/sets/rewordings.jsonl`: what a model might make of a template, blanks in place. */
export type Rewording = {
  readonly id: string;
  /** `tuning`: may be read while rules and words are changed; `apart`: only its totals are looked at. */
  readonly half: 'tuning' | 'apart';
  readonly language: Language;
  readonly template: TemplateName;
  readonly customer: string;
  readonly text: string;
  readonly expect: 'pass' | 'reject';
};

const SET = new URL('../test/gate/sets/rewordings.jsonl', import.meta.url);

export function readRewordings(): readonly Rewording[] {
  return readFileSync(SET, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): Rewording => JSON.parse(line));
}

const COUNTRY = { en: 'US', es: 'MX', zh: 'CN' } as const;
const CURRENCY = { en: 'USD', es: 'MXN', zh: 'CNY' } as const;

/** The rules that refuse it on its whole way: blanks held against the template, filled for a sample customer, and the gate. */
export function rulesAgainst(
  prompts: Prompts,
  { language, template, text }: Pick<Rewording, 'language' | 'template' | 'text'>,
): readonly { readonly rule: string; readonly word: string }[] {
  const held = rewordedTemplate(templateOf(prompts.templates, language, template), text, language);
  if ('fault' in held) return [{ rule: `blanks.${held.fault}`, word: '' }];
  const country = COUNTRY[language];
  const blanks = sampleBlanks({ creditor: prompts.creditor, language, country, name: template });
  const order = {
    name: template,
    language,
    country,
    today: SAMPLE_TODAY,
    blanks,
    identity: 'verified',
    purpose: 'reply',
  } as const;
  const plain = render(prompts.templates, order);
  const words = render(prompts.templates, { ...order, reworded: held.template });
  const traced = tracedIn(blanks);
  const facts: GateFacts = {
    today: SAMPLE_TODAY,
    currency: CURRENCY[language],
    fees: '0',
    daysPastDue: 4,
    identity: 'verified',
    customerName: 'Maria Lopez',
    creditor: prompts.creditor.name[language],
    offers: [],
    links: [...traced.links, prompts.creditor.site, prompts.creditor.privacy],
    phones: [prompts.creditor.telephone],
    customerSaid: [],
    otherAmounts: [...traced.amounts, '4821'],
    otherDates: [...traced.dates, '2026-11-24', '2026-11-25'],
    times: ['09:00', '18:00'],
    ceased: false,
    consent: true,
    holds: [],
    firstMessage: false,
    overridden: [],
  };
  const reasons = judge(
    {
      draftId: 'D',
      to: { channel: 'web', conversation: 'c' },
      template,
      purpose: 'reply',
      author: 'model',
      language,
      ...words,
      rewordedFrom: plain.text,
    },
    prompts.gate,
    facts,
  );
  return reasons.map(({ rule, span }) => ({ rule, word: span ? words.text.slice(...span) : '' }));
}
