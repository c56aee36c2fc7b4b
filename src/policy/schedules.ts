import { minus, split, total, type Money } from '../domain/money.ts';
import type { Affordable, Offer } from '../domain/plan.ts';
import { addDays, weekdayOf, type Day } from '../domain/time.ts';
import type { Period } from '../domain/understanding.ts';
import { paymentDays, periodsAfter, type Calendar } from './business-days.ts';
import { leastFirst, needsManager, type PlanBounds } from './plan-bounds.ts';

/** What a plan is made for. */
export type PlanQuestion = {
  readonly debt: Money;
  readonly affordable?: Affordable;
  /** A day on which the customer has money: payments fall on it, or on the business day after. */
  readonly payday?: Day;
  readonly bounds: PlanBounds;
  readonly today: Day;
  /** Public holidays where the customer lives. */
  readonly holidays: readonly Day[];
};

/** An offer that has no number yet. */
export type Schedule = Omit<Offer, 'id'>;

/** Days until the first payment of an offer of ours, where the bounds leave so many. */
const LEAD_DAYS = 7;

/** Every schedule inside the bounds that takes at most what is affordable; the soonest done first. */
export function schedulesFor(
  question: PlanQuestion,
  start = startFor(question),
  firstBy?: Day,
): readonly Schedule[] {
  const { debt, bounds, affordable } = question;
  if (affordable && affordable.amount.currency !== debt.currency) return [];
  const rhythms = bounds.periods.toSorted(
    (a, b) => Number(b === affordable?.every) - Number(a === affordable?.every),
  );
  return rhythms
    .flatMap((every) => {
      const days = paymentDays(start, every, bounds.mostPayments, calendarOf(question, firstBy));
      const limit = affordable && affordablePer(every, affordable, bounds.affordablePercent);
      return amountsFor(debt, bounds, limit)
        .filter((amounts) => amounts.length <= days.length)
        .map((amounts) => scheduleOf(every, amounts, days));
    })
    .filter((one) => isInside(one, debt, bounds, question.today))
    .toSorted((a, b) => (lastDay(a) < lastDay(b) ? -1 : Number(lastDay(a) > lastDay(b))));
}

/** Whether an offer lies inside the bounds on `today`: complete, in time, exact to the minor unit. */
export function isInside(offer: Schedule, debt: Money, bounds: PlanBounds, today: Day): boolean {
  const { payments, every } = offer;
  const smallest = bounds.smallestPayment[debt.currency];
  const [first] = payments;
  if (first === undefined || smallest === undefined || needsManager(debt, bounds)) return false;
  if (payments.some(({ amount }) => amount.currency !== debt.currency)) return false;
  const sum = total(
    payments.map(({ amount }) => amount),
    debt.currency,
  );
  return (
    bounds.periods.includes(every) &&
    bounds.leastPayments <= payments.length &&
    payments.length <= bounds.mostPayments &&
    sum.minor === debt.minor &&
    payments.every(({ amount }) => amount.minor > 0 && amount.minor >= smallest.minor) &&
    first.amount.minor >= leastFirst(debt, bounds) &&
    payments.every(({ date }, at) => date > (payments[at - 1]?.date ?? today)) &&
    (bounds.offBusinessDays === 'stay' || payments.every(({ date }) => weekdayOf(date) <= 5)) &&
    first.date <= latestStart(bounds, today) &&
    lastDay(offer) <= addDays(today, bounds.longestTermDays)
  );
}

/** The latest first payment that the bot may agree to. */
export function latestStart(bounds: PlanBounds, today: Day): Day {
  return addDays(today, Math.max(bounds.firstPaymentWithinDays, bounds.pauseDays));
}

/** The most that a payment of each `every` may take, so that no week, fortnight or month takes more than `affordable`. */
export function affordablePer(every: Period, affordable: Affordable, percent: number): number {
  const [times, over] = FITS[affordable.every][every];
  return Math.floor((affordable.amount.minor * times * percent) / (over * 100));
}

/** `debt` in `parts` payments, equal but for what the first must take at least. */
export function splitWithFirst(debt: Money, parts: number, least: number): readonly Money[] {
  const equal = split(debt, parts);
  if (parts < 2 || (equal[0]?.minor ?? 0) >= least) return equal;
  const first = { ...debt, minor: least };
  return [first, ...split(minus(debt, first), parts - 1)];
}

/** `debt` in payments of `amount` with the rest in the last one; equal ones where that rest would be too small. */
export function inPartsOf(amount: number, debt: Money, smallest: number): readonly Money[] {
  const parts = Math.ceil(debt.minor / amount);
  const rest = debt.minor - amount * (parts - 1);
  if (rest < smallest) {
    const equal = split(debt, parts);
    return (equal.at(-1)?.minor ?? 0) <= amount ? equal : evenly(debt, parts);
  }
  return Array.from({ length: parts }, (_, at) => ({ ...debt, minor: at === parts - 1 ? rest : amount }));
}

/** `debt` in `parts` payments of which none is more than one minor unit above another. */
function evenly(debt: Money, parts: number): readonly Money[] {
  const upTo = (count: number): number => Math.floor((debt.minor * count) / parts);
  return Array.from({ length: parts }, (_, at) => ({ ...debt, minor: upTo(at + 1) - upTo(at) }));
}

/** Sums put on days, in order, as far as there are days. */
export function scheduleOf(every: Period, amounts: readonly Money[], days: readonly Day[]): Schedule {
  return {
    every,
    payments: amounts.flatMap((amount, at) => (days[at] === undefined ? [] : [{ date: days[at], amount }])),
  };
}

/** The calendar of an offer of ours; `firstBy` is later when the customer asked to start later. */
export function calendarOf({ bounds, today, holidays, payday }: PlanQuestion, firstBy?: Day): Calendar {
  const onPayday = payday !== undefined;
  return {
    holidays,
    offBusinessDays: bounds.offBusinessDays,
    neverEarlier: onPayday,
    from: addDays(today, 1),
    firstBy:
      firstBy ?? (onPayday ? latestStart(bounds, today) : addDays(today, bounds.firstPaymentWithinDays)),
    until: addDays(today, bounds.longestTermDays),
  };
}

/** The day on which an offer of ours begins, before weekends and holidays move it. */
export function startFor({ bounds, today, payday }: PlanQuestion): Day {
  return payday
    ? nextPayday(payday, today)
    : addDays(today, Math.min(LEAD_DAYS, bounds.firstPaymentWithinDays));
}

/** Who once named a pay-day has the next one a month later. */
function nextPayday(payday: Day, today: Day): Day {
  let day = payday;
  for (let months = 1; day <= today && months <= MOST_MONTHS; months += 1)
    day = periodsAfter(payday, 'month', months);
  return day > today ? day : addDays(today, 1);
}

/** After so long a pay-day that was named is forgotten. */
const MOST_MONTHS = 12;

/** The day on which a schedule is done; empty when it has no payment. */
export function lastDay(schedule: Schedule): Day {
  return schedule.payments.at(-1)?.date ?? '';
}

/** The largest payment of a schedule, in minor units. */
export function largest(schedule: Schedule): number {
  return Math.max(...schedule.payments.map(({ amount }) => amount.minor));
}

/**
 * How often one rhythm fits into another, `[times, over]`: a month has at least four weeks and two fortnights, and at most
 * five weekly or three fortnightly payment days.
 */
const FITS: Readonly<Record<Period, Readonly<Record<Period, readonly [number, number]>>>> = {
  week: { week: [1, 1], fortnight: [2, 1], month: [4, 1] },
  fortnight: { week: [1, 2], fortnight: [1, 1], month: [2, 1] },
  month: { week: [1, 5], fortnight: [1, 3], month: [1, 1] },
};

/** Ways to divide the debt: equally in every allowed number of payments, with the down payment that the bounds ask for, and in payments of exactly what is affordable. */
function amountsFor(
  debt: Money,
  bounds: PlanBounds,
  limit: number | undefined,
): readonly (readonly Money[])[] {
  const counts = Array.from(
    { length: Math.max(0, bounds.mostPayments - bounds.leastPayments + 1) },
    (_, at) => bounds.leastPayments + at,
  );
  const equal = counts.map((parts) => splitWithFirst(debt, parts, leastFirst(debt, bounds)));
  if (limit === undefined) return equal;
  const exact = limit > 0 && debt.minor / limit <= bounds.mostPayments;
  const smallest = bounds.smallestPayment[debt.currency]?.minor ?? 0;
  return [...(exact ? [inPartsOf(limit, debt, smallest)] : []), ...equal].filter((amounts) =>
    amounts.every((amount) => amount.minor <= limit),
  );
}
