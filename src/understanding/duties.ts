import type { Intent } from '../domain/understanding.ts';
import type { Weights } from './weigh.ts';

/** What an intent alone already asks for; cues add the rows that no intent can name. */
const BY_INTENT: Readonly<Partial<Record<Intent, string>>> = {
  hardship: 'T25',
  counter_offer: 'T37',
  request_plan: 'T37',
};

/** A row that comes with an intent counts only while that intent is heard. */
const NEEDS: Readonly<Record<string, Intent>> = {
  T01: 'stop_contact',
  T02: 'stop_contact',
  T04: 'refuse_to_pay',
  T05: 'dispute',
  T06: 'wrong_person',
  T12: 'already_paid',
  T30: 'callback_request',
};

/** The rows of the table of customers' statements that a text triggers, in order. */
export function dutiesOf(
  intents: readonly { readonly name: Intent; readonly confidence: number }[],
  labels: Weights,
): readonly string[] {
  const heard = new Set(intents.filter((intent) => intent.confidence >= 0.5).map((intent) => intent.name));
  const rows = new Set<string>();
  for (const [label, weight] of labels) {
    if (!label.startsWith('duty:') || weight < 0.5) continue;
    const row = label.slice('duty:'.length);
    const needed = NEEDS[row];
    if (needed === undefined || heard.has(needed) || (row === 'T30' && heard.has('change_channel_or_time')))
      rows.add(row);
  }
  for (const intent of heard) {
    const row = BY_INTENT[intent];
    if (row !== undefined) rows.add(row);
  }
  return [...rows].toSorted();
}
