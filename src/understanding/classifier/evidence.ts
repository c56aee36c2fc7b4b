import { HEARD_FROM } from '../../domain/understanding.ts';
import type { TextRead } from '../read-text.ts';

/** A cue that was heard so clearly says more than one that was only heard. */
const CLEAR_FROM = 0.85;

/**
 * What the rules found in a text, as words that the classifier weighs beside the text's own: it learns how far each rule is to
 * be trusted, and in what company.
 */
export function evidenceOf(read: TextRead): readonly string[] {
  const evidence: string[] = [];
  for (const [label, weight] of read.labels) {
    if (weight >= HEARD_FROM) evidence.push(`heard ${label}`);
    if (weight >= CLEAR_FROM) evidence.push(`clearly ${label}`);
  }
  if (evidence.length === 0) evidence.push('nothing heard');
  for (const label of read.denied) evidence.push(`denied ${label}`);
  const { answer } = read;
  const found: Readonly<Record<string, boolean>> = {
    'a day ahead': read.days.some((day) => !day.paid),
    'a day of payment': read.days.some((day) => day.paid),
    'a vague time': read.vague,
    'a sum': read.amounts.length > 0,
    'a rhythm': read.period !== undefined,
    'a share': read.percent !== undefined,
    'asks leave': read.asksLeave,
    'on a condition': read.conditional,
    'a bare yes': answer.bareYes,
    'a bare no': answer.bareNo,
    'begins with yes': answer.startsYes,
    'begins with no': answer.startsNo,
    'a question': read.view.includes('?'),
  };
  for (const [what, isSo] of Object.entries(found)) if (isSo) evidence.push(what);
  return evidence;
}
