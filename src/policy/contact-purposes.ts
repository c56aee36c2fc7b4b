import type { Hold } from '../domain/case.ts';
import type { Purpose } from '../domain/message.ts';

/** Does a rule apply always, only when the customer has not just written, or never? */
export type Applies = 'always' | 'unless_answering' | 'never';

/** Which contact rules a message of one purpose meets. */
export type PurposeRules = {
  /** Is it held by the hours of the pack? An answer may go once in a quiet period. */
  readonly hours: Applies;
  /** Is it held when a cap is used up? */
  readonly caps: Applies;
  /** Does it use up the caps? */
  readonly counts: Applies;
  /** Is it held by the gap after the last message that we started? `until_answer`: only while the customer has not written since. */
  readonly gap: 'always' | 'until_answer' | 'never';
  /** Which holds on the case keep it back. */
  readonly holds: 'all' | readonly Hold[];
  /** Is it kept back by a pause, the customer's or the operator's? */
  readonly pauses: boolean;
  /**
   * After a stop: not at all, as the answer to the very words that stopped us or to later ones (`to_their_words`), only when the
   * customer has written once more since (`if_they_wrote_since`), once (its confirmation), or in any case.
   */
  readonly afterStop: 'never' | 'to_their_words' | 'if_they_wrote_since' | 'once' | 'always';
  /** Does it speak of the debt, so that the customer must be verified? */
  readonly verified: boolean;
  /** Must it carry the line that says how to stop? */
  readonly optOutLine: boolean;
};

/** Somebody who must not be written to about the debt at all unless they write themselves. */
const NOT_ADDRESSED: readonly Hold[] = ['represented', 'insolvency', 'wrong_person', 'deceased'];

const PROACTIVE: PurposeRules = {
  hours: 'always',
  caps: 'always',
  counts: 'always',
  gap: 'until_answer',
  holds: 'all',
  pauses: true,
  afterStop: 'never',
  verified: true,
  optOutLine: true,
};

const ANSWER: PurposeRules = {
  hours: 'unless_answering',
  caps: 'never',
  counts: 'never',
  gap: 'never',
  holds: [],
  pauses: false,
  afterStop: 'to_their_words',
  verified: false,
  optOutLine: false,
};

/** The one table that says for each purpose which contact rules apply. */
export const PURPOSES: Readonly<Record<Purpose, PurposeRules>> = {
  // Before verification a reminder goes out as the neutral question who reads it, so identity does not hold it: which words
  // may stand in it then is the gate's concern. The same is true of a question that stayed open.
  reminder: { ...PROACTIVE, gap: 'always', verified: false },
  promise_reminder: PROACTIVE,
  plan_reminder: PROACTIVE,
  follow_up: { ...PROACTIVE, verified: false },
  // A payment called for it, so no cap holds it back; the customer did not, so it counts.
  receipt: {
    ...PROACTIVE,
    caps: 'never',
    gap: 'never',
    holds: [...NOT_ADDRESSED, 'crisis', 'identity_theft'],
  },
  reply: ANSWER,
  transition: ANSWER,
  // A person may write under a hold, in order to lift it, and during a pause; unasked they meet hours and caps like the bot.
  relay: {
    ...ANSWER,
    caps: 'unless_answering',
    counts: 'unless_answering',
    holds: NOT_ADDRESSED,
    afterStop: 'if_they_wrote_since',
  },
  // Neither collects anything: they wait for nothing (hours and counts of the packs are about collection).
  crisis: { ...ANSWER, hours: 'never', afterStop: 'always' },
  opt_out: { ...ANSWER, hours: 'never', afterStop: 'once' },
};
