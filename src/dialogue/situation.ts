import type { CaseState } from '../domain/case.ts';
import { duesOf, type Dues } from '../domain/dues.ts';
import { isBefore, type Day } from '../domain/time.ts';
import { heardIn, type Intent, type SafetyFlag, type Slots } from '../domain/understanding.ts';
import type { Effect } from './effect.ts';
import type { Event } from './event.ts';
import { todayOf, type Facts } from './facts.ts';
import type { Policy } from './policy.ts';

/** Everything a row of the table looks at, with what follows from it worked out once. */
export type Situation = {
  readonly state: CaseState;
  readonly event: Event;
  readonly facts: Facts;
  readonly policy: Policy;
  readonly today: Day;
  readonly dues: Dues;
  readonly verified: boolean;
  readonly heard: ReadonlySet<Intent>;
  readonly safety: ReadonlySet<SafetyFlag>;
  readonly duties: ReadonlySet<string>;
  readonly slots: Slots;
  /** The action of the button, when a button was tapped. */
  readonly tapped: string | undefined;
};

/** What a row decides: the parts of the state that change, and what should happen. */
export type Move = { readonly change: Partial<Changeable>; readonly effects: readonly Effect[] };

/** A state whose optional parts may be taken away by naming them `undefined`. */
type Changeable = { [Key in keyof CaseState]: CaseState[Key] | undefined };

export function situationOf(state: CaseState, event: Event, facts: Facts, policy: Policy): Situation {
  const said = event.type === 'said' ? event : undefined;
  const today = todayOf(facts);
  return {
    state,
    event,
    facts,
    policy,
    today,
    dues: duesOf(facts.accounts, today, state.disputed),
    verified: isVerified(state, facts),
    heard: new Set(said ? heardIn(said.understanding) : []),
    safety: new Set(said?.understanding.safety),
    duties: new Set(said?.understanding.duties),
    slots: said?.understanding.slots ?? {},
    tapped: said?.tapped,
  };
}

/** Whether the right person was recognised in this chat, and recently enough. */
export function isVerified(state: CaseState, facts: Pick<Facts, 'now'>): boolean {
  return (
    state.identity === 'verified' &&
    (state.verifiedUntil === undefined || isBefore(facts.now, state.verifiedUntil))
  );
}

/** The state with a move's changes made; what a move sets to `undefined` is gone. */
export function apply(state: CaseState, change: Partial<Changeable>): CaseState {
  const parts = Object.entries({ ...state, ...change }).filter(([, value]) => value !== undefined);
  // Every key comes from CaseState, and what may not be missing is never set to undefined.
  return Object.fromEntries(parts) as CaseState;
}

export const NOTHING: Move = { change: {}, effects: [] };
