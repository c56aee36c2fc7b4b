import { minus, total, type Money } from '../domain/money.ts';
import type { Affordable, Offer } from '../domain/plan.ts';
import { addDays, daysBetween, type Day } from '../domain/time.ts';
import type { Period } from '../domain/understanding.ts';
import { paymentDays } from './business-days.ts';
import { leastFirst, type PlanBounds } from './plan-bounds.ts';
import {
  affordablePer,
  calendarOf,
  inPartsOf,
  isInside,
  largest,
  latestStart,
  scheduleOf,
  schedulesFor,
  splitWithFirst,
  startFor,
  type PlanQuestion,
  type Schedule,
} from './schedules.ts';

/** What a customer proposes instead. */
export type Counter = {
  readonly amount?: Money;
  /** A larger first payment: "100 now and 50 a week". */
  readonly down?: Money;
  readonly every?: Period;
  readonly payments?: number;
  readonly firstDate?: Day;
};

export type WeighedCounter =
  | { readonly kind: 'inside'; readonly offer: Offer }
  /** Not inside, but this one is, and it is close to what was proposed. */
  | { readonly kind: 'near'; readonly offer: Offer }
  | { readonly kind: 'outside' };

export type CounterQuestion = PlanQuestion & {
  readonly counter: Counter;
  /** The offer that the proposal answers; what the proposal leaves open is taken from it. */
  readonly current?: Offer;
};

/** A customer's own proposal against the bounds. One that would not pay the whole debt is always outside. */
export function weighCounter(question: CounterQuestion): WeighedCounter {
  if (!isWhole(question)) return { kind: 'outside' };
  const wish = wishOf(question);
  if (wish && isInside(wish, question.debt, question.bounds, question.today)) {
    return { kind: 'inside', offer: { ...wish, id: '1' } };
  }
  const near = nearestInside(question);
  return near ? { kind: 'near', offer: { ...near, id: '1' } } : { kind: 'outside' };
}

/** Does it speak of this debt, in its currency, and of all of it? */
function isWhole({ counter, debt }: CounterQuestion): boolean {
  const { amount, payments, down } = counter;
  if (payments !== undefined && !(Number.isInteger(payments) && payments > 0)) return false;
  if (down && (down.currency !== debt.currency || down.minor <= 0)) return false;
  if (!amount) return true;
  if (amount.currency !== debt.currency || amount.minor <= 0) return false;
  return payments === undefined || amount.minor * payments >= debt.minor;
}

/** The proposal as a schedule, word for word; undefined when it names neither a sum nor a number of payments. */
function wishOf(question: CounterQuestion): Schedule | undefined {
  const { bounds, today } = question;
  const every = everyOf(question);
  const amounts = amountsOf(question);
  if (!amounts || amounts.length > bounds.mostPayments) return undefined;
  const calendar = calendarOf(question, latestStart(bounds, today));
  const days = paymentDays(startOf(question), every, amounts.length, calendar);
  return days.length === amounts.length ? scheduleOf(every, amounts, days) : undefined;
}

function amountsOf({ counter, debt, bounds, current }: CounterQuestion): readonly Money[] | undefined {
  if (counter.amount) {
    const { down } = counter;
    const first = down && down.minor < debt.minor ? [down] : [];
    const rest = minus(debt, total(first, debt.currency));
    const smallest = bounds.smallestPayment[debt.currency]?.minor ?? 0;
    // One sum of cents against a large debt would be millions of payments: they are counted before they are made.
    if (rest.minor / counter.amount.minor > bounds.mostPayments) return undefined;
    return [...first, ...inPartsOf(counter.amount.minor, rest, smallest)];
  }
  if (counter.payments !== undefined) {
    return counter.payments > bounds.mostPayments
      ? undefined
      : splitWithFirst(debt, counter.payments, leastFirst(debt, bounds));
  }
  return current?.payments.map((payment) => payment.amount);
}

function everyOf({ counter, current, affordable, bounds }: CounterQuestion): Period {
  return counter.every ?? current?.every ?? affordable?.every ?? bounds.periods.at(-1) ?? 'month';
}

function startOf(question: CounterQuestion): Day {
  const { counter, current, today } = question;
  const now = counter.down && !question.payday ? addDays(today, 1) : undefined;
  const wished = counter.firstDate ?? now ?? current?.payments[0]?.date ?? startFor(question);
  return wished > today ? wished : addDays(today, 1);
}

/** The schedule inside the bounds that lies closest to the proposal, if one lies close enough. */
function nearestInside(question: CounterQuestion): Schedule | undefined {
  const { bounds, today } = question;
  const bound = latestStart(bounds, today);
  const start = startOf(question);
  if (start > bound && daysBetween(today, start) > stretched(daysBetween(today, bound), bounds))
    return undefined;
  const wanted = wantedOf(question);
  const tooMuch = (one: Schedule) =>
    wanted !== undefined && largest(one) > stretched(affordablePer(one.every, wanted, 100), bounds);
  const distance = (one: Schedule) =>
    wanted === undefined ? 0 : Math.abs(largest(one) / affordablePer(one.every, wanted, 100) - 1);
  const own = (one: Schedule) => Number(one.every !== everyOf(question));
  return schedulesFor(question, start < bound ? start : bound, bound)
    .filter((one) => !tooMuch(one))
    .toSorted((a, b) => own(a) - own(b) || distance(a) - distance(b))[0];
}

/** What one payment of the proposal would take. */
function wantedOf(question: CounterQuestion): Affordable | undefined {
  const { counter, debt, current } = question;
  const every = everyOf(question);
  if (counter.amount) return { amount: counter.amount, every };
  if (counter.payments !== undefined) {
    return { amount: { ...debt, minor: Math.ceil(debt.minor / counter.payments) }, every };
  }
  const amount = current?.payments[0]?.amount;
  return amount && { amount, every };
}

function stretched(value: number, bounds: PlanBounds): number {
  return Math.floor((value * (100 + bounds.nearPercent)) / 100);
}
