import { z } from 'zod';
import { parsedBy, type Parsed } from './parsed.ts';
import type { PromiseRules } from './promise-rules.ts';
import { because, sums, wholeNumber } from './yaml-values.ts';

/** `prompts/promises.yaml`, or everything that is wrong with it. */
export function parsePromiseRules(value: unknown, file: string): Parsed<PromiseRules> {
  return parsedBy(promiseFile, value, file);
}

const promiseFile = z
  .strictObject({
    horizon: z.strictObject({ days: wholeNumber(1, 180), because }),
    grace: z.strictObject({ days: wholeNumber(0, 30), because }),
    reminder: z.strictObject({ days_before: wholeNumber(0, 14), because }),
    confirm_by_manager: z.strictObject({ above: sums, because }).optional(),
  })
  .transform((file): PromiseRules => ({
    horizonDays: file.horizon.days,
    graceDays: file.grace.days,
    remindDaysBefore: file.reminder.days_before,
    confirmByManagerAbove: file.confirm_by_manager?.above ?? {},
  }));
