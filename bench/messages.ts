import { readFileSync } from 'node:fs';
import type { Prompts } from '../src/content/load.ts';
import { previewTemplates } from '../src/content/preview.ts';
import type { Language } from '../src/domain/language.ts';
import type { Rendered } from '../src/domain/message.ts';
import { NOTHING_KNOWN, type GateFacts } from '../src/gate/facts.ts';

/** How long the messages are, in UTF-16 units. */
export const LENGTH = 500;

/** A verified customer, four days late with 120.00 of 960.00. */
export const FACTS: GateFacts = {
  ...NOTHING_KNOWN,
  today: '2026-05-09',
  currency: 'USD',
  amountDue: '120.00',
  balance: '960.00',
  dueDate: '2026-05-05',
  daysPastDue: 4,
  fees: '0.00',
  instalmentsPaid: 2,
  identity: 'verified',
  customerName: 'Maria Lopez',
  creditor: 'Harbour Bank',
  links: ['https://pay.harbour.example/m'],
  phones: ['+1 555 010 4477'],
  customerSaid: ['I lost my job in March', 'maybe 40 a month, from the 1st'],
  consent: true,
};

/** A manager's message: every rule but the one for models looks at it. */
export function messageOf(text: string, language: Language): Rendered {
  return {
    draftId: 'd1',
    to: { channel: 'web', conversation: 'c1' },
    template: 'relay',
    purpose: 'relay',
    author: 'manager',
    language,
    text,
    buttons: [],
  };
}

/** Messages of 500 characters: a third from our templates, a third from managers' replies, a third from what is forbidden. */
export function messagesIn(language: Language, count: number, prompts: Prompts): readonly string[] {
  const written = writtenIn(language);
  const sources = [
    previewTemplates(prompts, [language]).map(({ text }) => text),
    written.fine,
    written.forbidden,
  ];
  return Array.from({ length: count }, (_, at) => {
    const source = sources[at % sources.length] ?? [];
    return filled(source, Math.floor(at / sources.length), language === 'zh' ? '' : ' ');
  });
}

/** A step that meets every text of a source whose length it does not divide, neighbours far apart. */
const STRIDE = 37;

function filled(source: readonly string[], nth: number, space: string): string {
  let text = '';
  for (let at = nth; text.length < LENGTH; at += 1)
    text += `${text && space}${source[(at * STRIDE) % source.length] ?? ''}`;
  return text.slice(0, LENGTH);
}

/** What the scorer learnt from: sentences that are fine, and forbidden ones. */
function writtenIn(language: Language): {
  readonly fine: readonly string[];
  readonly forbidden: readonly string[];
} {
  const fine: string[] = [];
  const forbidden: string[] = [];
  let kind = fine;
  const files = ['first', 'second', 'third'].map((writers) => `../train/gate/${writers}-${language}.txt`);
  const lines = files.flatMap((file) => readFileSync(new URL(file, import.meta.url), 'utf8').split('\n'));
  for (const line of lines) {
    if (line.startsWith('#')) kind = line.includes('acceptable') ? fine : forbidden;
    else if (line.trim() !== '') kind.push(line.trim());
  }
  return { fine, forbidden };
}
