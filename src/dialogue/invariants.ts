import type { CaseState } from '../domain/case.ts';
import { heardIn } from '../domain/understanding.ts';
import type { Effect } from './effect.ts';
import type { Event } from './event.ts';
import { duesIn, todayOf, type Facts } from './facts.ts';
import { plansAreAgreed, wayOut } from './invariants/agreements.ts';
import { held, lifeFirst, pausedByOperator, settledIsOver, stopped } from './invariants/contact.ts';
import type { Invariant, MoveMade } from './invariants/move-made.ts';
import { askedTwice, nothingToStrangers, personNear, silentWithPerson } from './invariants/talk.ts';
import { nextAction } from './next-action.ts';
import type { Policy } from './policy.ts';
import { isVerified } from './situation.ts';

/**
 * What must hold of every move of the dialogue, whatever the table says. Each sentence that comes back begins with the number of
 * the invariant that the move broke; none when it broke none.
 *
 * The eleventh, that a policy that forbids everything lets nothing out, is the gate's: a decision cannot see it. Its counterpart
 * here is the operator's pause.
 */
export function violations(
  before: CaseState,
  event: Event,
  after: CaseState,
  effects: readonly Effect[],
  facts: Facts,
  policy: Policy,
): readonly string[] {
  const said = event.type === 'said' ? event : undefined;
  const move: MoveMade = {
    before,
    event,
    after,
    effects,
    facts,
    policy,
    says: effects.filter((effect) => effect.type === 'say'),
    tapped: said?.tapped,
    heard: new Set(said ? heardIn(said.understanding) : []),
    safety: said?.understanding.safety ?? [],
    verified: isVerified(before, facts) || isVerified(after, facts),
    today: () => todayOf(facts),
    dues: () => duesIn(after, facts),
    next: () => nextAction(after, { ...facts, waiting: [] }, policy),
  };
  return INVARIANTS.flatMap((check, at) => check(move).map((broken) => `${at + 1}: ${broken}`));
}

/** In the order of their numbers. */
const INVARIANTS: readonly Invariant[] = [
  stopped,
  lifeFirst,
  nothingToStrangers,
  held,
  personNear,
  askedTwice,
  plansAreAgreed,
  silentWithPerson,
  wayOut,
  settledIsOver,
  pausedByOperator,
];
