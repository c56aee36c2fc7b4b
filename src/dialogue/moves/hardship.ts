import type { CaseState } from '../../domain/case.ts';
import type { Affordable } from '../../domain/plan.ts';
import type { Day } from '../../domain/time.ts';
import { handOver } from '../handoff.ts';
import { answered, ask, both, record, timesAsked } from '../say.ts';
import { apply, type Move, type Situation } from '../situation.ts';
import { regularSum, shareSaid } from '../sums.ts';
import { daysSaid } from './promise.ts';
import { offerPlans } from './plan.ts';

/** The customer cannot pay in full now: thank them, ask the reason unless it was said, then what is affordable. */
export function inquire(s: Situation): Move {
  const heard = noteHardship(s, s.slots.reason ?? s.state.hardship?.reason);
  const then = { ...s, state: apply(s.state, heard.change) };
  const { reason, affordable } = then.state.hardship ?? {};
  if (affordable) return both(heard, offerPlans(then));
  if (reason || timesAsked(s.state, 'reason') > 0 || s.tapped === 'skip')
    return both(heard, askAffordable(then));
  return both(heard, ask(then, 'hardship.ask_reason'));
}

/** Ask what is affordable, twice at most; then offer what the policy allows. */
export function askAffordable(s: Situation): Move {
  if (timesAsked(s.state, 'affordable') >= 2) return offerPlans(s);
  return ask(s, 'hardship.ask_affordable');
}

/** The reason was asked: whatever the answer is, it is taken as it was said, and the next question follows. */
export function takeReason(s: Situation): Move {
  const declined = s.tapped === 'skip' || s.heard.has('decline_offer');
  const heard = noteHardship(s, s.slots.reason ?? (declined ? undefined : 'other'));
  const then = { ...s, state: apply(s.state, heard.change) };
  return both(heard, then.state.hardship?.affordable ? offerPlans(then) : askAffordable(then));
}

/** What is affordable was asked: a sum leads to offers, "nothing" to a person, anything else to the question once more. */
export function takeAffordable(s: Situation): Move {
  const affordable = affordableSaid(s);
  if (!affordable && s.tapped !== 'skip') {
    if (saysNothingIsPossible(s)) return handOver(s, 'nothing_affordable', 'P2', { announce: 'now' });
    return both(keepPayday(s), askAffordable(s));
  }
  const heard = noteHardship(s, s.state.hardship?.reason);
  return both(heard, offerPlans({ ...s, state: apply(s.state, heard.change) }));
}

/** What is known of the hardship now. Who cannot pay is not held to a promise made before. */
function noteHardship(s: Situation, reason: NonNullable<CaseState['hardship']>['reason']): Move {
  const affordable = affordableSaid(s) ?? s.state.hardship?.affordable;
  const payday = paydaySaid(s) ?? s.state.hardship?.payday;
  return {
    change: {
      ...answered(s.state),
      state: 'hardship_inquiry',
      hardship: { ...(reason && { reason }), ...(affordable && { affordable }), ...(payday && { payday }) },
      promise: undefined,
    },
    effects: [
      { type: 'cancel', which: 'proactive', why: 'the customer cannot pay now' },
      ...(s.state.promise ? [record('promise_withdrawn')] : []),
      record('hardship', { reason: reason ?? null, affordable: affordable ?? null, payday: payday ?? null }),
    ],
  };
}

function keepPayday(s: Situation): Move {
  const payday = paydaySaid(s);
  return { change: payday ? { hardship: { ...s.state.hardship, payday } } : {}, effects: [] };
}

/** A day to come that somebody who cannot pay now names: then there will be money. */
function paydaySaid(s: Situation): Day | undefined {
  return daysSaid(s)
    .filter((day) => day > s.today)
    .toSorted()
    .at(0);
}

function saysNothingIsPossible(s: Situation): boolean {
  return s.heard.has('decline_offer') || saysZero(s);
}

/** "0 a month": nothing is affordable now. */
export function saysZero(s: Situation): boolean {
  const values = s.slots.amounts ?? (s.slots.amount ? [s.slots.amount] : []);
  return values.some((amount) => Number(amount.value) === 0);
}

/** The sum that was said, or the share of what is due; per month unless another period was named. */
export function affordableSaid(s: Situation): Affordable | undefined {
  const { amount = shareSaid(s) } = regularSum(s);
  return amount && { amount, every: s.slots.period ?? 'month' };
}
