import { paidOn } from '../../domain/arrived.ts';
import { minus, split, total, type Money } from '../../domain/money.ts';
import type { PlanPayment } from '../../domain/plan.ts';
import { daysBetween, type Day } from '../../domain/time.ts';
import { latestPromiseDay, needsConfirmation, weighPromise } from '../../policy/promise-rules.ts';
import { handOver } from '../handoff.ts';
import { answered, ask, both, record, say, timesAsked } from '../say.ts';
import { apply, type Move, type Situation } from '../situation.ts';
import { askedFor, shareSaid, sumsSaid } from '../sums.ts';

/** The customer means to pay: with a date it is recorded and said back, without one it is asked for. */
export function takePromise(s: Situation): Move {
  const days = daysSaid(s);
  if (days.length === 0) return askWhen(s);
  const verdict = weighPromise(days, s.today, s.policy.promises);
  switch (verdict) {
    case 'fine':
      return noteDown(s, partsOf(s, days));
    case 'past':
      return askAgain(s);
    case 'too_late':
      return askEarlier(s);
    default:
      return verdict satisfies never;
  }
}

/** Ask when, unless that was asked twice already: then a person helps. */
export function askWhen(s: Situation): Move {
  if (timesAsked(s.state, 'when') >= 2) return handOver(s, 'no_date_given', 'P3', { announce: 'now' });
  const conditional = s.slots.conditional === true || timesAsked(s.state, 'when') === 1;
  return both(
    { change: { state: 'acknowledgement', unclear: 0 }, effects: [] },
    ask(s, conditional ? 'promise.ask_date' : 'promise.ask_when'),
  );
}

function askAgain(s: Situation): Move {
  if (timesAsked(s.state, 'when') >= 2)
    return handOver(s, 'promise_outside_policy', 'P3', { announce: 'now' });
  return both({ change: { state: 'acknowledgement' }, effects: [] }, ask(s, 'promise.past'));
}

/** A day beyond the horizon: an earlier one is asked for once, whatever was asked before it. */
function askEarlier(s: Situation): Move {
  if (timesAsked(s.state, 'when') >= 2)
    return handOver(s, 'promise_outside_policy', 'P3', { announce: 'now' });
  const latest = { kind: 'day', day: latestPromiseDay(s.today, s.policy.promises) } as const;
  return both(ask(s, 'promise.too_late', 'reply', { latest }), {
    change: { state: 'acknowledgement', asked: { ...s.state.asked, when: 2 } },
    effects: [],
  });
}

/** The promise as it was understood, said back. A large one is put before a manager too; the customer goes on as usual. */
function noteDown(s: Situation, parts: readonly PlanPayment[]): Move {
  const [first] = parts;
  if (!first) return { change: { unclear: 0 }, effects: [say('reminder.nothing_due')] };
  const noted: Move = {
    change: {
      ...answered(s.state),
      // Another promise is another question.
      asked: { ...answered(s.state).asked, confirm_promise: 0 },
      state: 'acknowledgement',
      promise: { parts, madeAt: s.facts.now, paidBefore: paidOn(s.facts.accounts), remindedOf: [] },
    },
    effects: [
      { type: 'cancel', which: 'proactive', why: 'the customer promised to pay' },
      record('promise', { parts }),
    ],
  };
  const promised = total(
    parts.map((part) => part.amount),
    first.amount.currency,
  );
  const then = { ...s, state: apply(s.state, noted.change) };
  const called = needsConfirmation(promised, s.policy.promises)
    ? both(noted, handOver(then, 'promise_needs_manager', 'P3', { announce: 'later' }))
    : noted;
  return both(
    both(called, ask(then, 'promise.noted', 'reply', { promise: { kind: 'payments', payments: parts } })),
    { change: { state: 'acknowledgement' }, effects: [] },
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

/** Whether the message names another day, or another sum, than the promise that was said back. */
export function differsFromPromise(s: Situation): boolean {
  const parts = s.state.promise?.parts ?? [];
  const days = daysSaid(s);
  const sums = sumsSaid(s);
  return (
    days.some((day) => !parts.some((part) => part.date === day)) ||
    sums.some((sum) => !parts.some((part) => part.amount.minor === sum.minor))
  );
}

/** Two days closer than this, and no sums, are a choice ("Friday or Saturday") rather than two payments. */
const EITHER_WITHIN_DAYS = 3;

/**
 * What is promised on each day: the sums that were said, in their order; what is left of the debt is spread evenly over the
 * days that have none. Never more than is owed.
 */
function partsOf(s: Situation, days: readonly Day[]): readonly PlanPayment[] {
  const due = askedFor(s);
  if (!due) return [];
  const most = s.dues.balances.find((sum) => sum.currency === due.currency) ?? due;
  const share = shareSaid(s);
  const said = sumsSaid(s).length > 0 ? sumsSaid(s) : share ? [share] : [];
  const dates = said.length > 0 ? days.toSorted() : distinctPayments(days);
  const given = said.slice(0, dates.length);
  const spread = spreadOver(minus(due, total(given, due.currency)), dates.length - given.length);
  let left = most;
  return dates.flatMap((date, at) => {
    const wanted = given[at] ?? spread[at - given.length];
    if (!wanted) return [];
    const amount = wanted.minor > left.minor ? left : wanted;
    left = minus(left, amount);
    return amount.minor > 0 ? [{ date, amount }] : [];
  });
}

function spreadOver(rest: Money, days: number): readonly Money[] {
  return days > 0 && rest.minor > 0 ? split(rest, days) : [];
}

function distinctPayments(days: readonly Day[]): readonly Day[] {
  const sorted = days.toSorted();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  return daysBetween(first, last) <= EITHER_WITHIN_DAYS ? [last] : sorted;
}
