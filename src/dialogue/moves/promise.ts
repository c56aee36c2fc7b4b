import { minus, parseMoney, type Money } from '../../domain/money.ts';
import type { PlanPayment } from '../../domain/plan.ts';
import type { Day } from '../../domain/time.ts';
import { latestPromiseDay, weighPromise } from '../../policy/promise-rules.ts';
import { handOver } from '../handoff.ts';
import { answered, ask, both, record, say, timesAsked } from '../say.ts';
import { apply, type Move, type Situation } from '../situation.ts';

/** The customer means to pay: with a date it is recorded and said back, without one it is asked for. */
export function takePromise(s: Situation): Move {
  const days = daysSaid(s);
  if (days.length === 0) return askWhen(s);
  const verdict = weighPromise(days, s.today, s.policy.promises);
  switch (verdict) {
    case 'fine':
      return noteDown(s, partsOf(s, days));
    case 'past':
      return askAgain(s, 'promise.past');
    case 'too_late':
      return askAgain(s, 'promise.too_late', {
        latest: { kind: 'day', day: latestPromiseDay(s.today, s.policy.promises) },
      });
    default:
      return verdict satisfies never;
  }
}

/** Ask when, unless that was asked twice already: then a person helps. */
export function askWhen(s: Situation): Move {
  if (timesAsked(s.state, 'when') >= 2) return handOver(s, 'no_date_given', 'P3', { announce: true });
  const conditional = s.slots.conditional === true || timesAsked(s.state, 'when') === 1;
  return both(
    { change: { state: 'acknowledgement' }, effects: [] },
    ask(s, conditional ? 'promise.ask_date' : 'promise.ask_when'),
  );
}

function askAgain(s: Situation, template: 'promise.past' | 'promise.too_late', blanks = {}): Move {
  if (timesAsked(s.state, 'when') >= 2)
    return handOver(s, 'promise_outside_policy', 'P3', { announce: true });
  return both({ change: { state: 'acknowledgement' }, effects: [] }, ask(s, template, 'reply', blanks));
}

function noteDown(s: Situation, parts: readonly PlanPayment[]): Move {
  const change = {
    ...answered(s.state),
    state: 'acknowledgement' as const,
    promise: { parts, madeAt: s.facts.now, remindedOf: [] },
  };
  const then = { ...s, state: apply(s.state, change) };
  return both(
    {
      change,
      effects: [
        { type: 'cancel', which: 'proactive', why: 'the customer promised to pay' },
        record('promise', { parts }),
      ],
    },
    ask(then, 'promise.noted', 'reply', { promise: { kind: 'payments', payments: parts } }),
  );
}

/** "Yes" to the promise that was said back. */
export function confirmPromise(s: Situation): Move {
  const { promise } = s.state;
  if (!promise) return askWhen(s);
  return {
    change: { ...answered(s.state), state: 'acknowledgement' },
    effects: [say('promise.confirmed', 'reply', { promise: { kind: 'payments', payments: promise.parts } })],
  };
}

/** "Another date": the promise is taken back and asked for anew. */
export function changePromise(s: Situation): Move {
  const change = { ...answered(s.state), promise: undefined };
  return both(
    { change, effects: [record('promise_withdrawn')] },
    askWhen({ ...s, state: apply(s.state, change) }),
  );
}

export function daysSaid(s: Situation): readonly Day[] {
  return s.slots.dates ?? (s.slots.date ? [s.slots.date] : []);
}

/** What is promised on each day: the sums that were said, or else what is due, the rest falling to the last day. */
function partsOf(s: Situation, days: readonly Day[]): readonly PlanPayment[] {
  const due = s.dues.amounts[0] ?? s.dues.balances[0];
  if (!due) return [];
  const said = amountsSaid(s, due.currency);
  const share = s.slots.percent && { ...due, minor: Math.floor((due.minor * s.slots.percent) / 100) };
  let rest = due;
  return days.toSorted().map((date, at) => {
    const amount = said[at] ?? (at === 0 && share ? share : rest);
    rest = minus(rest, amount);
    if (rest.minor <= 0) rest = due;
    return { date, amount };
  });
}

export function amountsSaid(s: Situation, currency: string): readonly Money[] {
  const said = s.slots.amounts ?? (s.slots.amount ? [s.slots.amount] : []);
  return said.flatMap((amount) => parseMoney(amount.value, currency) ?? []).filter((sum) => sum.minor > 0);
}
