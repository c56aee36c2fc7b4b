import type { GateFacts } from './facts.ts';
import type { GatePolicy } from './policy.ts';
import type { PhraseHit } from './phrase-hits.ts';
import type { Reading } from './reading.ts';
import type { Score } from './scorer/score.ts';

/** Why a rule objects. `span` is UTF-16, in the text as given. */
export type Reason = {
  /** `F01.violence`, `S01.identity`: the rule's id. */
  readonly rule: string;
  readonly severity: 'warn' | 'reject';
  readonly span?: readonly [from: number, to: number];
  /** A plain sentence for the manager. */
  readonly reason: string;
  /** What to write instead, where something can be said. */
  readonly suggestion?: string;
};

/** What was found in a message before the rules look at it. */
export type Findings = { readonly hits: readonly PhraseHit[]; readonly score: Score };

/** One rule of the gate. Pure; sees the message as written and as read, and what was found in it. */
export type Rule = (
  reading: Reading,
  policy: GatePolicy,
  facts: GateFacts,
  findings: Findings,
) => readonly Reason[];
