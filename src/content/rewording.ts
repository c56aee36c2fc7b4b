import type { Language } from '../domain/language.ts';
import type { BlankName } from './blank-names.ts';
import type { TemplateName } from './signatures.ts';
import type { Part, Template } from './template.ts';
import { withoutAssent } from './without-assent.ts';

/**
 * What a model may ever be asked to reword: plain answers to what a customer wrote.
 *
 * What goes out unasked, what is said before somebody is known, what says that a machine writes, what binds, what offers, what a law
 * words and what answers distress are not here, and no file can bring them in. `reword` of `prompts/dialogue.yaml` chooses among these.
 */
export const REWORDABLE = [
  'answer.amount',
  'answer.due_date',
  'answer.how_to_pay',
  'answer.plan',
  'answer.language',
  'answer.off_topic',
  'answer.acknowledged',
  'answer.thanks',
  'answer.abusive',
  'answer.unclear',
  'hardship.ask_reason',
  'hardship.ask_affordable',
  'plan.ask_affordable',
  'promise.ask_when',
  'promise.ask_date',
  'promise.past',
  'promise.too_late',
] as const satisfies readonly TemplateName[];

/** What is wrong with a rewording before anybody looks at its words. */
export type RewordingFault =
  | 'empty'
  | 'too_long'
  | 'blank_missing'
  | 'blank_twice'
  | 'blank_invented'
  | 'question_lost'
  | 'markup';

/** The words of a template with its blanks in place: no sum, name, date or link of anybody. */
export function wordsWithBlanks({ parts }: Template): string {
  return parts.map((part) => ('text' in part ? part.text : `{{${part.blank}}}`)).join('');
}

/** As much longer as a kind sentence. */
const LONGER_BY = 120;
const TIMES_AS_LONG = 2;

/** What fills a line, or several, of its own. */
const LISTS: ReadonlySet<BlankName> = new Set(['items', 'options', 'schedule', 'accounts']);
/** A sentence's mark or word that touches a link would become a part of it. */
const LINKS: ReadonlySet<BlankName> = new Set(['pay', 'site', 'privacy']);

/**
 * `text` in the place of `original`: each blank stands in it exactly as often as before, and no other does.
 *
 * Openings that agree to something are taken away. Lists get lines of their own and a link ends its line, wherever they were put.
 */
export function rewordedTemplate(
  original: Template,
  text: string,
  language: Language,
): { readonly template: Template } | { readonly fault: RewordingFault } {
  const before = wordsWithBlanks(original);
  const words = withoutAssent(text.replaceAll(/\r\n?/g, '\n').replaceAll(/[^\S\n]+/g, ' '), before, language);
  if (words === '') return { fault: 'empty' };
  if (/\p{Cc}/u.test(words.replaceAll('\n', '')) || /[*_~`<>|\\]|^#|^\s*[-•]\s|\n{3}/mu.test(words))
    return { fault: 'markup' };
  if (words.length > Math.max(before.length * TIMES_AS_LONG, before.length + LONGER_BY))
    return { fault: 'too_long' };
  if (/[?？]/.test(before) && !/[?？]/.test(words)) return { fault: 'question_lost' };
  const pieces = words.split(/\{\{ ?(\w+) ?\}\}/);
  if (pieces.some((piece, at) => at % 2 === 0 && /[{}]/.test(piece))) return { fault: 'blank_invented' };
  const wanted = blanksOf(original);
  const named = pieces.filter((_, at) => at % 2 === 1);
  if (named.some((name) => !wanted.some((blank) => blank === name))) return { fault: 'blank_invented' };
  for (const blank of wanted) {
    const often = named.filter((name) => name === blank).length;
    const due = wanted.filter((one) => one === blank).length;
    if (often !== due) return { fault: often < due ? 'blank_missing' : 'blank_twice' };
  }
  return { template: { key: original.key, parts: laidOut(pieces, wanted) } };
}

function blanksOf({ parts }: Template): readonly BlankName[] {
  return parts.flatMap((part) => ('blank' in part ? [part.blank] : []));
}

/** Texts and names of blanks by turns, with the line breaks that the blanks need. */
function laidOut(pieces: readonly string[], wanted: readonly BlankName[]): readonly Part[] {
  const blankAt = (at: number): BlankName | undefined =>
    at % 2 === 1 ? wanted.find((blank) => blank === pieces[at]) : undefined;
  return pieces.flatMap((piece, at): readonly Part[] => {
    const blank = blankAt(at);
    if (blank) return [{ blank }];
    const [before, after] = [blankAt(at - 1), blankAt(at + 1)];
    let text = piece;
    if (before && (LISTS.has(before) || LINKS.has(before))) {
      text = text.replace(/^[\s.,;:!?。，；：！？]+/, '');
      if (text !== '' || after) text = `\n${text}`;
    }
    if (after && LISTS.has(after)) text = `${text.trimEnd()}${at > 0 || text.trim() !== '' ? '\n' : ''}`;
    return text === '' ? [] : [{ text }];
  });
}
