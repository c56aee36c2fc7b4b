import type { Author, Purpose } from '../domain/message.ts';
import { isBefore, shift, type Instant } from '../domain/time.ts';
import { PURPOSES } from './contact-purposes.ts';

/** One message that left, over whichever channel. */
export type Sent = { readonly at: Instant; readonly purpose: Purpose; readonly author: Author };

/** What passed between us and a customer in the last 30 days, all channels together. */
export type ContactHistory = {
  /** Newest last. */
  readonly sent: readonly Sent[];
  /** When the customer wrote or tapped, newest last. */
  readonly heard: readonly Instant[];
};

/** How long after the customer last wrote a message still belongs to the same conversation. */
const CONVERSATION = 'PT24H';

/**
 * Whether a message at `at` answers the customer: they wrote within the last day, or have written since a manager last did.
 * Whatever does not answer is started by us, and counts.
 */
export function answersAt(history: ContactHistory, at: Instant): boolean {
  const wrote = heardBy(history, at);
  if (wrote === undefined) return false;
  if (!isBefore(wrote, shift(at, `-${CONVERSATION}`))) return true;
  return !history.sent.some(
    (one) => one.purpose === 'relay' && isBefore(wrote, one.at) && isBefore(one.at, at),
  );
}

/** When the customer last wrote, up to and with `at`. */
export function heardBy(history: ContactHistory, at: Instant): Instant | undefined {
  return history.heard.findLast((moment) => !isBefore(at, moment));
}

/** The moments at which we started something: what caps and gaps are counted from, oldest first. */
export function startedIn(history: ContactHistory): readonly Instant[] {
  return history.sent.filter((one) => isStarted(history, one)).map((one) => one.at);
}

function isStarted(history: ContactHistory, one: Sent): boolean {
  const { counts } = PURPOSES[one.purpose];
  switch (counts) {
    case 'always':
      return true;
    case 'never':
      return false;
    case 'unless_answering':
      return !answersAt(history, one.at);
    default:
      return counts satisfies never;
  }
}
