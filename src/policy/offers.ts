import type { Affordable, Offer } from '../domain/plan.ts';
import type { Period } from '../domain/understanding.ts';
import { affordablePer, largest, schedulesFor, type PlanQuestion, type Schedule } from './schedules.ts';

export { weighCounter, type Counter, type WeighedCounter } from './counter-offers.ts';
export { isInside, type PlanQuestion } from './schedules.ts';

/**
 * At most three offers inside the bounds: the soonest done, the lightest to bear, and the one nearest to what was said to be
 * affordable (where nothing was said, the one in between). None takes more than was said to be affordable, and none is made
 * for a debt that needs a manager.
 */
export function offersFor(question: PlanQuestion): readonly Offer[] {
  const schedules = schedulesFor(question);
  const lightest = schedules.toSorted((a, b) => burdenOf(a) - burdenOf(b))[0];
  const third = question.affordable
    ? nearestTo(question.affordable, schedules)
    : schedules[Math.floor(schedules.length / 2)];
  const distinct = new Set([schedules[0], lightest, third].filter((one) => one !== undefined));
  return [...distinct].map((one, at) => ({ ...one, id: String(at + 1) }));
}

const TIMES_A_YEAR: Readonly<Record<Period, number>> = { week: 52, fortnight: 26, month: 12 };

/** What an offer takes in a year of its largest payments: comparable over rhythms. */
function burdenOf(schedule: Schedule): number {
  return largest(schedule) * TIMES_A_YEAR[schedule.every];
}

/** The schedule that comes closest to what was said from below; of equals the customer's own rhythm. */
function nearestTo(affordable: Affordable, schedules: readonly Schedule[]): Schedule | undefined {
  const gap = (one: Schedule) => affordablePer(one.every, affordable, 100) - largest(one);
  const own = schedules.filter((one) => one.every === affordable.every);
  return (own.length > 0 ? own : schedules).toSorted((a, b) => gap(a) - gap(b))[0];
}
