import { z } from 'zod';
import { parsedBy, type Parsed } from './parsed.ts';
import { READINGS, SILENCE_FACTS, type Sign, type SilenceRules, type Strategy } from './silence-rules.ts';
import { because, wholeNumber } from './yaml-values.ts';

/** `prompts/silence.yaml`, or everything that is wrong with it. */
export function parseSilenceRules(value: unknown, file: string): Parsed<SilenceRules> {
  return parsedBy(silenceFile, value, file);
}

const points = wholeNumber(-9, 9).optional();

const adds = z
  .strictObject({ busy_or_forgot: points, pays_anyway: points, cannot_pay: points, will_not_pay: points })
  .refine((file) => READINGS.some((reading) => file[reading] !== undefined), {
    error: `adds to no reading; name one of ${READINGS.join(', ')}`,
  });

const sign = z
  .strictObject({
    fact: z.enum(SILENCE_FACTS, { error: `is not a fact; there are ${SILENCE_FACTS.join(', ')}` }),
    from: wholeNumber(-365, 3650).optional(),
    below: wholeNumber(-365, 3650).optional(),
    adds,
    because,
  })
  .refine(({ from, below }) => from !== undefined || below !== undefined, {
    error: 'holds always; say from or below',
  })
  .refine(({ from, below }) => from === undefined || below === undefined || from < below, {
    error: 'never holds; from is not less than below',
  })
  .transform((file): Sign => ({
    fact: file.fact,
    ...(file.from !== undefined && { from: file.from }),
    ...(file.below !== undefined && { below: file.below }),
    adds: Object.fromEntries(Object.entries(file.adds).filter(([, value]) => value !== undefined)),
    because: file.because,
  }));

const strategy = z
  .discriminatedUnion(
    'does',
    [
      z.strictObject({ does: z.literal('short_reminder'), because }),
      z.strictObject({
        does: z.literal('fewest_contacts'),
        begins_days_past_due: wholeNumber(-90, 90),
        gap_times: wholeNumber(1, 10),
        because,
      }),
      z.strictObject({
        does: z.literal('hardship_inquiry'),
        again_after_days: wholeNumber(7, 365),
        because,
      }),
      z.strictObject({
        does: z.literal('early_handoff'),
        pause_after_unanswered: wholeNumber(1, 10),
        because,
      }),
    ],
    { error: 'is none of short_reminder, fewest_contacts, hardship_inquiry, early_handoff' },
  )
  .transform((file): Strategy => {
    switch (file.does) {
      case 'short_reminder':
        return { does: file.does };
      case 'fewest_contacts':
        return { does: file.does, beginsDaysPastDue: file.begins_days_past_due, gapTimes: file.gap_times };
      case 'hardship_inquiry':
        return { does: file.does, againAfterDays: file.again_after_days };
      case 'early_handoff':
        return { does: file.does, pauseAfterUnanswered: file.pause_after_unanswered };
      default:
        return file satisfies never;
    }
  });

const silenceFile = z
  .strictObject({
    on_time: z.strictObject({
      grace_days: wholeNumber(0, 30),
      least_instalments: wholeNumber(1, 60),
      because,
    }),
    decides: z.strictObject({ points: wholeNumber(1, 20), lead: wholeNumber(1, 10), because }),
    signs: z.array(sign).min(1, 'is empty; without a sign nothing is ever read'),
    strategies: z.strictObject({
      busy_or_forgot: strategy,
      pays_anyway: strategy,
      cannot_pay: strategy,
      will_not_pay: strategy,
    }),
  })
  .transform((file): SilenceRules => ({
    onTime: { graceDays: file.on_time.grace_days, leastInstalments: file.on_time.least_instalments },
    decides: { points: file.decides.points, lead: file.decides.lead },
    signs: file.signs,
    strategies: file.strategies,
  }));
