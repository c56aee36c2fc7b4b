import type { CaseState } from '../../domain/case.ts';
import type { Dues } from '../../domain/dues.ts';
import type { Day } from '../../domain/time.ts';
import type { Intent, SafetyFlag } from '../../domain/understanding.ts';
import type { Effect } from '../effect.ts';
import type { Event } from '../event.ts';
import type { Facts } from '../facts.ts';
import type { NextAction, TimedKind } from '../next-action.ts';
import type { Policy } from '../policy.ts';

/** One move of the dialogue, and what follows from it. */
export type MoveMade = {
  readonly before: CaseState;
  readonly event: Event;
  readonly after: CaseState;
  readonly effects: readonly Effect[];
  readonly facts: Facts;
  readonly policy: Policy;
  readonly says: readonly Say[];
  readonly tapped: string | undefined;
  readonly heard: ReadonlySet<Intent>;
  readonly safety: readonly SafetyFlag[];
  /** Whether the right person was there before or after it. */
  readonly verified: boolean;
  readonly today: () => Day;
  readonly dues: () => Dues;
  /** What time will do next. */
  readonly next: () => NextAction | undefined;
};

export type Say = Extract<Effect, { type: 'say' }>;

/** What is broken, a sentence each; empty when nothing is. */
export type Invariant = (move: MoveMade) => readonly string[];

/** What time does without saying a word to the customer first. */
const SILENT: readonly TimedKind[] = [
  'pause_ends',
  'handoff_unclaimed',
  'hold_stands',
  'ladder_ends',
  'reminders_unanswered',
];

export function speaksUnasked(after: CaseState, next: MoveMade['next'], why: string): readonly string[] {
  const rests =
    after.contact.kind === 'ceased' || Object.keys(after.holds).length > 0 || after.status !== 'open';
  const kind = rests ? next()?.kind : undefined;
  return kind && !SILENT.includes(kind) ? [`${kind} is planned though the case is ${why}`] : [];
}

export function cancels(effects: readonly Effect[], which: 'all' | 'proactive'): boolean {
  return effects.some(
    (effect) => effect.type === 'cancel' && (effect.which === 'all' || effect.which === which),
  );
}

export function isFromCustomer(event: Event): boolean {
  return event.type === 'said' || event.type === 'media' || event.type === 'arrived';
}
