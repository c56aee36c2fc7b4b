import { parseMoney } from '../../domain/money.ts';
import type { Affordable } from '../../domain/plan.ts';
import { handOver } from '../handoff.ts';
import { answered, ask, both, record, timesAsked } from '../say.ts';
import { apply, NOTHING, type Move, type Situation } from '../situation.ts';
import { offerPlans } from './plan.ts';

/** The customer cannot pay in full now: thank them, ask the reason unless it was said, then what is affordable. */
export function inquire(s: Situation): Move {
  const reason = s.slots.reason ?? s.state.hardship?.reason;
  const affordable = affordableSaid(s) ?? s.state.hardship?.affordable;
  const change = {
    ...answered(s.state),
    state: 'hardship_inquiry' as const,
    hardship: { ...(reason && { reason }), ...(affordable && { affordable }) },
  };
  const then = { ...s, state: apply(s.state, change) };
  const heard: Move = {
    change,
    effects: [
      { type: 'cancel', which: 'proactive', why: 'the customer cannot pay now' },
      record('hardship', { reason: reason ?? null, affordable: affordable ?? null }),
    ],
  };
  if (affordable) return both(heard, offerPlans(then));
  if (reason || timesAsked(s.state, 'reason') > 0 || s.tapped === 'skip')
    return both(heard, askAffordable(then));
  return both(heard, ask(then, 'hardship.ask_reason'));
}

/** Ask what is affordable, once; if that was asked already, offer what the policy allows. */
export function askAffordable(s: Situation): Move {
  if (timesAsked(s.state, 'affordable') >= 2) return offerPlans(s);
  return ask(s, 'hardship.ask_affordable');
}

/** The reason was asked: whatever the answer is, it is taken as it was said, and the next question follows. */
export function takeReason(s: Situation): Move {
  const reason = s.slots.reason ?? (s.tapped === 'skip' ? undefined : 'other');
  const affordable = affordableSaid(s) ?? s.state.hardship?.affordable;
  const change = {
    ...answered(s.state),
    state: 'hardship_inquiry' as const,
    hardship: { ...(reason && { reason }), ...(affordable && { affordable }) },
  };
  const then = { ...s, state: apply(s.state, change) };
  const heard: Move = { change, effects: [record('hardship', { reason: reason ?? null })] };
  return both(heard, affordable ? offerPlans(then) : askAffordable(then));
}

/** What is affordable was asked: a sum leads to offers, "nothing" to a person, anything else to the question once more. */
export function takeAffordable(s: Situation): Move {
  const affordable = affordableSaid(s);
  if (!affordable && s.tapped !== 'skip')
    return saysNothingIsPossible(s) ? cannotPayAtAll(s) : askAffordable(s);
  const change = {
    ...answered(s.state),
    state: 'hardship_inquiry' as const,
    hardship: { ...s.state.hardship, ...(affordable && { affordable }) },
  };
  return both(
    { change, effects: affordable ? [record('affordable', { affordable })] : [] },
    offerPlans({ ...s, state: apply(s.state, change) }),
  );
}

function cannotPayAtAll(s: Situation): Move {
  return both(NOTHING, handOver(s, 'nothing_affordable', 'P2', { announce: true }));
}

function saysNothingIsPossible(s: Situation): boolean {
  const values = s.slots.amounts ?? (s.slots.amount ? [s.slots.amount] : []);
  return s.heard.has('decline_offer') || values.some((amount) => Number(amount.value) === 0);
}

/** The sum that was said, per month unless another period was named. */
export function affordableSaid(s: Situation): Affordable | undefined {
  const said = s.slots.amount ?? s.slots.amounts?.[0];
  const currency = s.dues.amounts[0]?.currency;
  if (!said || !currency) return undefined;
  const amount = parseMoney(said.value, currency);
  return amount && amount.minor > 0 ? { amount, every: s.slots.period ?? 'month' } : undefined;
}
