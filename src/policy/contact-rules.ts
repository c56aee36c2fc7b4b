import { isBefore, shift, type Instant } from '../domain/time.ts';
import type { ContactInput, ContactVerdict } from './contact-input.ts';
import { PURPOSES } from './contact-purposes.ts';
import { standing } from './contact-standing.ts';
import { timing } from './contact-timing.ts';

export type { ContactHistory, Sent } from './contact-history.ts';
export type { ContactInput, ContactRefusal, ContactVerdict } from './contact-input.ts';

/** May a message of this purpose go out now? Asked when it is planned, and again at the send. */
export function mayContact(input: ContactInput): ContactVerdict {
  return standing(input) ?? timing(input) ?? { allowed: true };
}

const PLANNING_DAYS = 60;
/** Each step passes a closed window, a cap or the gap; 60 days hold fewer. */
const MOST_STEPS = 400;

/**
 * The earliest moment from `now` on at which hours, gap, caps and a dated pause all allow; for planning.
 *
 * What only an event can lift (a hold, a stop, the operator's pause) is not looked at: that event plans anew. Undefined
 * when there is no such moment within 60 days.
 */
export function nextAllowed(input: ContactInput): Instant | undefined {
  const end = shift(input.now, `P${PLANNING_DAYS}D`);
  let now = datedPause(input) ?? input.now;
  for (let step = 0; step < MOST_STEPS && !isBefore(end, now); step += 1) {
    const refusal = timing({ ...input, now });
    if (!refusal) return now;
    if (refusal.until === undefined || !isBefore(now, refusal.until)) return undefined;
    now = refusal.until;
  }
  return undefined;
}

function datedPause({ purpose, contact, now }: ContactInput): Instant | undefined {
  if (!PURPOSES[purpose].pauses || contact.kind !== 'paused' || contact.until === undefined) return undefined;
  return isBefore(now, contact.until) ? contact.until : undefined;
}
