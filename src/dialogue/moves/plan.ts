import { paidOn } from '../../domain/arrived.ts';
import type { Money } from '../../domain/money.ts';
import type { Offer, Plan } from '../../domain/plan.ts';
import { offersFor, weighCounter } from '../../policy/offers.ts';
import { handOver, isTask } from '../handoff.ts';
import { answered, ask, both, record, say, timesAsked } from '../say.ts';
import { apply, type Move, type Situation } from '../situation.ts';
import { sayPlan } from './answers.ts';
import { affordableSaid, askAffordable } from './hardship.ts';
import { proposedPlan, proposalSaid, usualPlan } from './proposal.ts';

/** Offer the plans that the policy allows and the customer can afford; where there is none, a person helps. */
export function offerPlans(s: Situation): Move {
  const debt = debtOf(s);
  const { bounds } = s.policy;
  const affordable = s.state.hardship?.affordable;
  if (!debt || !bounds) return handOver(s, 'plan_needs_person', 'P2', { announce: 'now' });
  const payday = s.state.hardship?.payday;
  const offers = offersFor({
    debt,
    ...(affordable && { affordable }),
    ...(payday && { payday }),
    bounds,
    today: s.today,
    holidays: s.facts.holidays,
  });
  if (offers.length === 0)
    return outside(
      s,
      affordable
        ? proposedPlan(s, debt, bounds, { ...affordable, ...(payday && { firstDate: payday }) })
        : usualPlan(s, debt, bounds),
    );
  if (timesAsked(s.state, 'which_offer') >= 2)
    return handOver(s, 'offers_unanswered', 'P2', { announce: 'now' });
  return both(
    {
      change: { state: 'plan_offer', offers, stated: undefined },
      effects: [record('offered', { offers })],
    },
    ask(s, 'plan.offers', 'reply', { options: { kind: 'options', offers } }),
  );
}

/** What a plan would cover: what is due, in the one currency it is owed in. Several currencies need a person. */
export function debtOf(s: Situation): Money | undefined {
  return s.dues.amounts.length === 1 ? s.dues.amounts[0] : undefined;
}

/** An offer was chosen: state it in full and ask for an explicit yes. Without a choice, or when it no longer fits, show what there is now. */
export function choose(s: Situation): Move {
  const { plan, offers } = s.state;
  if (plan && offers.length === 0) return { change: { unclear: 0 }, effects: [sayPlan(s, plan)] };
  const offer = chosen(s);
  if (!offer || !stillFits(s, offer)) return offerPlans(s);
  return state(s, offer);
}

function chosen(s: Situation): Offer | undefined {
  const tapped = s.tapped?.startsWith('offer_') ? s.tapped.slice('offer_'.length) : undefined;
  const id = tapped ?? (s.slots.choice === undefined ? undefined : String(s.slots.choice));
  if (id) return s.state.offers.find((offer) => offer.id === id);
  return s.state.offers.length === 1 ? s.state.offers[0] : undefined;
}

/** An offer is answered when the customer finds the time. By then a payment may have come, or its first day may be over. */
export function stillFits(s: Situation, offer: Offer): boolean {
  const debt = debtOf(s);
  const sum = offer.payments.reduce((minor, payment) => minor + payment.amount.minor, 0);
  const [first] = offer.payments;
  return (
    first !== undefined &&
    first.date > s.today &&
    debt?.minor === sum &&
    debt.currency === first.amount.currency
  );
}

/** Say one plan in full, every date and sum. It binds nobody before a yes. */
export function state(s: Situation, offer: Offer): Move {
  const change = { ...answered(s.state), asked: { ...answered(s.state).asked, confirm_plan: 0 } };
  return both(
    {
      change: { ...change, state: 'plan_offer', stated: offer },
      effects: [record('plan_stated', { offer })],
    },
    ask({ ...s, state: apply(s.state, change) }, 'plan.state', 'reply', {
      schedule: { kind: 'schedule', payments: offer.payments },
    }),
  );
}

/** "Yes" to the plan that was stated in full: it is in force. */
export function agree(s: Situation): Move {
  const offer = s.state.stated;
  if (!offer || !stillFits(s, offer)) return offerPlans(s);
  const { handoff } = s.state;
  const looksUp = handoff && isTask(handoff) && handoff.reason === 'ladder_ends';
  const plan: Plan = {
    ...offer,
    agreedAt: s.facts.now,
    paidBefore: paidOn(s.facts.accounts),
    remindedOf: [],
    checked: [],
    missed: [],
  };
  return {
    change: {
      ...answered(s.state),
      asked: {},
      state: 'acknowledgement',
      plan,
      offers: [],
      stated: undefined,
      promise: undefined,
      refusals: 0,
      ...(looksUp && { handoff: undefined }),
    },
    effects: [
      { type: 'cancel', which: 'proactive', why: 'a plan was agreed' },
      record('plan_agreed', { plan }),
      ...(looksUp
        ? [{ type: 'close_handoff', status: 'resolved', by: 'customer', note: 'A plan was agreed.' } as const]
        : []),
      say('plan.agreed', 'reply', { schedule: { kind: 'schedule', payments: plan.payments } }),
    ],
  };
}

/** An offer was refused: ask once what would suit, then a person helps. */
export function refuse(s: Situation): Move {
  const refusals = s.state.refusals + 1;
  const change = { ...answered(s.state), refusals, stated: undefined };
  const then = { ...s, state: apply(s.state, change) };
  const noted: Move = { change, effects: [record('offer_refused', { refusals })] };
  if (refusals >= 2 || timesAsked(then.state, 'affordable') >= 2)
    return both(noted, handOver(then, 'offers_refused_twice', 'P2', { announce: 'now' }));
  return both(noted, ask(then, 'plan.ask_affordable'));
}

/** Another proposal: inside the bounds it is stated in full, near them the nearest is offered once, outside a manager decides. */
export function weigh(s: Situation): Move {
  const debt = debtOf(s);
  const { bounds } = s.policy;
  if (!debt || !bounds) return handOver(s, 'plan_needs_person', 'P2', { announce: 'now' });
  const counter = proposalSaid(s);
  if (!counter) return askAffordable(s);
  const affordable = s.state.hardship?.affordable;
  const current = s.state.stated ?? s.state.offers[0];
  const payday = counter.firstDate ?? s.state.hardship?.payday;
  const weighed = weighCounter({
    counter,
    ...(current && { current }),
    ...(affordable && { affordable }),
    ...(payday && { payday }),
    debt,
    bounds,
    today: s.today,
    holidays: s.facts.holidays,
  });
  const now = affordableSaid(s) ?? affordable;
  const hardship = { ...s.state.hardship, ...(now && { affordable: now }), ...(payday && { payday }) };
  const heard = { ...s, state: apply(s.state, { hardship }) };
  const noted: Move = { change: { hardship }, effects: [record('counter_offer', { counter })] };
  switch (weighed.kind) {
    case 'inside':
      return both(noted, state(heard, weighed.offer));
    case 'near':
      return both(noted, nearest(heard, weighed.offer, proposedPlan(heard, debt, bounds, counter)));
    case 'outside':
      return both(noted, outside(heard, proposedPlan(heard, debt, bounds, counter)));
    default:
      return weighed satisfies never;
  }
}

function nearest(s: Situation, offer: Offer, proposed: Offer | undefined): Move {
  if (s.state.refusals > 0 || timesAsked(s.state, 'which_offer') >= 2) return outside(s, proposed);
  const offers = [{ ...offer, id: '1' }];
  return both(
    {
      change: { state: 'plan_offer', offers, stated: undefined, refusals: s.state.refusals + 1 },
      effects: [record('offered', { offers })],
    },
    ask(s, 'plan.nearest', 'reply', { options: { kind: 'options', offers } }),
  );
}

/** What lies outside the bounds is a manager's, who may approve the plan that is put before them. */
function outside(s: Situation, offer: Offer | undefined): Move {
  return handOver(s, 'plan_outside_bounds', 'P2', {
    announce: 'now',
    ...(offer && { approval: { kind: 'plan', offer } }),
  });
}
