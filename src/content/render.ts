import type { CaseState } from '../domain/case.ts';
import type { Language } from '../domain/language.ts';
import type { Button, Given, Purpose } from '../domain/message.ts';
import type { Day } from '../domain/time.ts';
import type { Tone } from '../domain/tone.ts';
import type { Disclosure } from '../policy/conduct-pack.ts';
import { PURPOSES } from '../policy/contact-purposes.ts';
import type { Topic } from '../policy/ladder.ts';
import type { Blanks } from './blanks.ts';
import { formatBlank } from './format.ts';
import type { Place } from './place.ts';
import { oneLine } from './plain-text.ts';
import { LINK_BLANKS, type BlankName } from './blank-names.ts';
import { signatureOf, type ButtonName, type TemplateName } from './signatures.ts';
import { keyOf, type Part, type Template, type Templates } from './template.ts';

/** What to say, and to whom. */
export type Order = {
  readonly name: TemplateName;
  /** Needed by a toned template, ignored by others. */
  readonly tone?: Tone | undefined;
  /** What a reminder may speak of besides what is due; absent: the words as they stand. */
  readonly topics?: readonly Topic[] | undefined;
  readonly language: Language;
  /** ISO 3166-1 alpha-2; empty when unknown. */
  readonly country: string;
  /** The date where the customer lives. */
  readonly today: Day;
  readonly blanks: Blanks;
  readonly purpose: Purpose;
  /** Before somebody is verified no button speaks of a payment. */
  readonly identity: CaseState['identity'];
  /** What the message must say about itself; `disclosuresDue` of the conduct pack knows. */
  readonly disclose?: readonly Disclosure['say'][];
  /** The template's words as a model reworded them; `rewordedTemplate` has held them against it. */
  readonly reworded?: Template | undefined;
};

export type RenderedWords = {
  readonly text: string;
  readonly buttons: readonly Button[];
  /** What the program filled in. */
  readonly given: readonly Given[];
};

/** Makes the words of a message. The same order always gives the same words. */
export function render(templates: Templates, order: Order): RenderedWords {
  const topics: TemplateName[] = [];
  const footers: TemplateName[] = [];
  const headers: TemplateName[] = [];
  const words = order.reworded ?? templateOf(templates, order.language, keyOf(order.name, order.tone));
  const main = order.topics && !order.topics.includes('payment_link') ? withoutLines(words, 'pay') : words;
  // The confirmation of a stop is bare: nothing may stand in it but that.
  const disclose = order.purpose === 'opt_out' ? [] : (order.disclose ?? []);
  const sayWho = disclose.includes('assistant') || disclose.includes('creditor');
  if (sayWho && !signatureOf(order.name).discloses) headers.push('line.disclosure');
  if (order.topics?.includes('plan_offer')) topics.push('line.plan_offer');
  if (order.topics?.includes('consequences')) topics.push('line.consequences');
  if (disclose.includes('debt_collector')) footers.push('line.debt_collector');
  if (disclose.includes('privacy') && !holds(main, 'privacy')) footers.push('line.privacy');
  if (PURPOSES[order.purpose].optOutLine) footers.push('line.opt_out');
  const lineOf = (key: TemplateName): Filled => fill(templateOf(templates, order.language, key), order);
  const prescribed = (key: TemplateName): Filled => {
    const { text } = lineOf(key);
    return { text, given: [{ from: 0, to: text.length, kind: 'line' }] };
  };
  const paragraphs = [
    ...headers.map(prescribed),
    fill(main, order),
    ...topics.map(lineOf),
    ...footers.map(prescribed),
  ];
  return { ...joined(paragraphs, '\n\n'), buttons: buttonsOf(templates, order) };
}

/** The words under `key`. Throws when there are none, which loading the prompts rules out. */
export function templateOf(templates: Templates, language: Language, key: string): Template {
  const template = templates[language].templates.get(key);
  if (!template)
    throw new Error(
      `template ${key} has no words in ${language}; loading the prompts should have refused that`,
    );
  return template;
}

/** The words without the lines in which a blank stands. */
function withoutLines(template: Template, blank: BlankName): Template {
  const lines: Part[][] = [[]];
  for (const part of template.parts) {
    if ('blank' in part) lines.at(-1)?.push(part);
    else
      part.text.split('\n').forEach((text, at) => {
        if (at > 0) lines.push([]);
        lines.at(-1)?.push({ text });
      });
  }
  const kept = lines.filter((line) => !line.some((part) => 'blank' in part && part.blank === blank));
  return { ...template, parts: kept.flatMap((line, at) => (at > 0 ? [{ text: '\n' }, ...line] : line)) };
}

function holds(template: Template, blank: BlankName): boolean {
  return template.parts.some((part) => 'blank' in part && part.blank === blank);
}

/** Words, and which stretches of them the program filled in. */
type Filled = { readonly text: string; readonly given: readonly Given[] };

/**
 * One pass over the parts: what a blank holds is never looked at for blanks.
 *
 * A blank that ends in a full stop (`6:00 p.m.`, `Acme Inc.`) takes the place of the sentence's own. A manager's own words are not given.
 */
function fill(template: Template, order: Order): Filled {
  const place: Place = { language: order.language, country: order.country, today: order.today };
  const given: Given[] = [];
  let text = '';
  for (const part of template.parts) {
    const next = 'text' in part ? part.text : fillBlank(part.blank, template.key, order.blanks, place);
    if (next.startsWith('\n')) text = text.trimEnd();
    const from = text.length;
    text += text.endsWith('.') && /^\.(?!\.)/.test(next) ? next.slice(1) : next;
    if ('blank' in part && part.blank !== 'words')
      given.push({ from, to: text.length, kind: LINK_BLANKS.includes(part.blank) ? 'link' : 'fact' });
  }
  return { text, given };
}

/** Below each other, with every place moved to where it stands then. */
function joined(paragraphs: readonly Filled[], between: string): Filled {
  let text = '';
  const given: Given[] = [];
  paragraphs.forEach((one, at) => {
    if (at > 0) text += between;
    const start = text.length;
    given.push(...one.given.map(({ from, to, kind }) => ({ from: start + from, to: start + to, kind })));
    text += one.text;
  });
  return { text, given };
}

function fillBlank(blank: BlankName, key: string, blanks: Blanks, place: Place): string {
  const value = blanks[blank];
  if (value === undefined) {
    throw new Error(
      `template ${key} needs the blank ${blank}, and the draft does not fill it; add it to the draft's blanks`,
    );
  }
  const text = formatBlank(value, place);
  const words = value.kind === 'text' && blank !== 'words' ? oneLine(text) : text;
  if (words === '') {
    throw new Error(`template ${key} was given an empty ${blank}; leave the template out or fill the blank`);
  }
  return words;
}

/** One-tap answers from which a stranger learns nothing. */
const DISCREET_BUTTONS: readonly ButtonName[] = ['person', 'yes', 'no', 'skip', 'resume'];

function buttonsOf(templates: Templates, order: Order): readonly Button[] {
  const { options, accounts } = order.blanks;
  const offers = options?.kind === 'options' ? options.offers.length : 0;
  const listed = accounts?.kind === 'accounts' ? accounts.accounts.length : 0;
  const labels = templates[order.language].buttons;
  return signatureOf(order.name)
    .buttons.filter((button) => numberIn(button, 'offer') <= offers && numberIn(button, 'account') <= listed)
    .filter((button) => order.identity === 'verified' || DISCREET_BUTTONS.includes(button))
    .map((button) => ({ action: button, label: labels[button] }));
}

/** Which offer, or which account, a button takes; 0 for every other button. */
function numberIn(button: ButtonName, list: 'offer' | 'account'): number {
  return button.startsWith(`${list}_`) ? Number(button.slice(list.length + 1)) : 0;
}
