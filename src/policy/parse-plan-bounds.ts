import { z } from 'zod';
import { PERIODS } from '../domain/understanding.ts';
import { allParsed, parsedBy, type Parsed, type PolicyFile } from './parsed.ts';
import { withOneDefault } from './parse-ladder.ts';
import type { PlanBounds, PlanPolicy } from './plan-bounds.ts';
import { appliesTo, because, phrase, sums, wholeNumber } from './yaml-values.ts';

/** One file of `prompts/plans/`, or everything that is wrong with it. */
export function parsePlanBounds(value: unknown, file: string): Parsed<PlanPolicy> {
  return parsedBy(planFile, value, file);
}

/** All files of `prompts/plans/`, which together need one default and no name twice. */
export function parsePlanPolicies(files: readonly PolicyFile[]): Parsed<readonly PlanPolicy[]> {
  const parsed = allParsed(files.map(({ value, file }) => parsePlanBounds(value, file)));
  return 'problems' in parsed ? parsed : withOneDefault(parsed.value, files, 'plans');
}

const band = z
  .strictObject({
    from_days_past_due: wholeNumber(-365, 3650),
    longest_term_days: wholeNumber(7, 1095),
    payments: z
      .strictObject({ least: wholeNumber(1, 60), most: wholeNumber(1, 60) })
      .refine(({ least, most }) => least <= most, { error: 'has a least above its most' }),
    first_payment_within_days: wholeNumber(1, 90),
    pause_days: wholeNumber(0, 180),
    down_payment_percent: wholeNumber(0, 90).default(0),
    periods: z
      .array(z.enum(PERIODS, { error: 'is not a period; there are week, fortnight and month' }))
      .min(1, 'is empty; name at least one period')
      .refine((periods) => new Set(periods).size === periods.length, { error: 'names a period twice' }),
    manager_above: sums,
    because,
  })
  .refine((file) => Math.max(file.first_payment_within_days, file.pause_days) <= file.longest_term_days, {
    path: ['longest_term_days'],
    error: 'ends before the first payment must be made',
  });

const planFile = z
  .strictObject({
    name: phrase,
    applies_to: appliesTo,
    smallest_payment: z.strictObject({ of: sums, because }),
    off_business_days: z.strictObject({
      move: z.enum(['next', 'previous', 'stay'], { error: 'is neither next, previous nor stay' }),
      because,
    }),
    affordable: z.strictObject({ most_percent: wholeNumber(1, 100), because }),
    counter_offers: z.strictObject({ near_percent: wholeNumber(0, 100), because }),
    bands: z
      .array(band)
      .min(1, 'is empty; a plan needs a band')
      .refine((bands) => bands.every((one, at) => follows(one, bands[at - 1])), {
        error: 'is not in order of from_days_past_due',
      }),
    ends_with_manager: z.strictObject({ from_days_past_due: wholeNumber(1, 3650), because }),
  })
  .refine(
    ({ bands, ends_with_manager: end }) =>
      bands.every((one) => one.from_days_past_due < end.from_days_past_due),
    {
      path: ['ends_with_manager', 'from_days_past_due'],
      error: 'is not later than the last band, which would never apply',
    },
  )
  .transform((file): PlanPolicy => ({
    name: file.name,
    appliesTo: file.applies_to,
    bands: file.bands.map((one) => ({
      ...boundsOf(one, `${file.name} from ${one.from_days_past_due} days past due`),
      smallestPayment: file.smallest_payment.of,
      offBusinessDays: file.off_business_days.move,
      affordablePercent: file.affordable.most_percent,
      nearPercent: file.counter_offers.near_percent,
    })),
    endsAtDaysPastDue: file.ends_with_manager.from_days_past_due,
  }));

type Band = z.output<typeof band>;

function follows(one: Band, before: Band | undefined): boolean {
  return before === undefined || one.from_days_past_due > before.from_days_past_due;
}

function boundsOf(
  one: Band,
  name: string,
): Omit<PlanBounds, 'smallestPayment' | 'offBusinessDays' | 'affordablePercent' | 'nearPercent'> {
  return {
    name,
    fromDaysPastDue: one.from_days_past_due,
    longestTermDays: one.longest_term_days,
    leastPayments: one.payments.least,
    mostPayments: one.payments.most,
    firstPaymentWithinDays: one.first_payment_within_days,
    pauseDays: one.pause_days,
    downPaymentPercent: one.down_payment_percent,
    periods: one.periods,
    managerAbove: one.manager_above,
  };
}
