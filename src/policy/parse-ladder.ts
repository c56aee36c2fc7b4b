import { z } from 'zod';
import type { Problem } from '../domain/problem.ts';
import { TONES } from '../domain/tone.ts';
import { conditions, TOPICS, type Segment, type Ladder, type Rung } from './ladder.ts';
import { allParsed, parsedBy, type Parsed, type PolicyFile } from './parsed.ts';
import { TASK_NAMES, type PersonTask } from './person-tasks.ts';
import { READINGS } from './silence-rules.ts';
import { ACCOUNT_CONDITIONS, because, phrase, sums, wholeNumber } from './yaml-values.ts';

/** One file of `prompts/ladders/`, or everything that is wrong with it. */
export function parseLadder(value: unknown, file: string): Parsed<Ladder> {
  return parsedBy(ladderFile, value, file);
}

/** All files of `prompts/ladders/`, which together need one default and no name twice. */
export function parseLadders(files: readonly PolicyFile[]): Parsed<readonly Ladder[]> {
  const parsed = allParsed(files.map(({ value, file }) => parseLadder(value, file)));
  return 'problems' in parsed ? parsed : withOneDefault(parsed.value, files, 'ladders');
}

/** `policies` when exactly one of them is the default and no two share a name. */
export function withOneDefault<T extends { readonly name: string; readonly appliesTo: Segment }>(
  policies: readonly T[],
  files: readonly PolicyFile[],
  folder: string,
): Parsed<readonly T[]> {
  const problems: Problem[] = [];
  const defaults = policies.filter((one) => conditions(one.appliesTo) === 0);
  if (defaults.length !== 1) {
    const found = defaults.length === 0 ? 'none' : defaults.map((one) => one.name).join(', ');
    problems.push({
      file: `prompts/${folder}/`,
      message: `exactly one file must be the default, without applies_to; found ${found}`,
    });
  }
  policies.forEach((one, at) => {
    const first = policies.findIndex((other) => other.name === one.name);
    if (first === at) return;
    const message = `'${one.name}' is the name in ${files[first]?.file ?? 'another file'} already`;
    problems.push({ file: files[at]?.file ?? `prompts/${folder}/`, at: 'name', message });
  });
  return problems.length > 0 ? { problems } : { value: policies };
}

const rung = z
  .strictObject({
    name: phrase,
    from_days_past_due: wholeNumber(-90, 365),
    tone: z.enum(TONES, { error: 'is not a tone; there are warm, neutral and firm' }),
    topics: z
      .array(z.enum(TOPICS, { error: `is not a topic; there are ${TOPICS.join(', ')}` }))
      .default(['payment_link']),
    gap_days: wholeNumber(1, 90),
    because,
  })
  .transform((file): Rung => ({
    name: file.name,
    fromDaysPastDue: file.from_days_past_due,
    tone: file.tone,
    topics: file.topics,
    gapDays: file.gap_days,
    because: file.because,
  }));

const task = z
  .strictObject({
    task: z.enum(TASK_NAMES, { error: `is not a task; there are ${TASK_NAMES.join(', ')}` }),
    from_days_past_due: wholeNumber(0, 3650),
    amount_from: sums.optional(),
    products: z.array(phrase).min(1, 'is empty; leave it out if every product is meant').optional(),
    unless_read_as: z
      .array(z.enum(READINGS, { error: `is not a reading; there are ${READINGS.join(', ')}` }))
      .min(1, 'is empty; leave it out if it does not matter')
      .optional(),
    because,
  })
  .transform((file): PersonTask => ({
    task: file.task,
    fromDaysPastDue: file.from_days_past_due,
    ...(file.amount_from && { amountFrom: file.amount_from }),
    ...(file.products && { products: file.products }),
    ...(file.unless_read_as && { unlessReadAs: file.unless_read_as }),
    because: file.because,
  }));

const band = z
  .strictObject({ from: sums.default({}), below: sums.default({}) })
  .refine(({ from, below }) => Object.keys({ ...from, ...below }).length > 0, {
    error: 'names no sum; say from or below, per currency',
  });

/** The accounts, and beside them the place and the sum. */
const segment = z
  .strictObject({
    ...ACCOUNT_CONDITIONS,
    country: z
      .array(z.string().regex(/^[A-Z]{2}$/, 'is not a country; write two capital letters (ISO 3166-1)'))
      .min(1, 'is empty; leave it out if every country is meant')
      .optional(),
    amount: band.optional(),
  })
  .optional()
  .transform((file): Segment => ({
    ...(file?.product && { product: file.product }),
    ...(file?.kind && { kind: file.kind }),
    ...(file?.country && { country: file.country }),
    ...(file?.amount && { amount: file.amount }),
  }));

const ladderFile = z
  .strictObject({
    name: phrase,
    applies_to: segment,
    rungs: z.array(rung).min(1, 'is empty; a ladder needs a rung'),
    pause_after_unanswered: z.strictObject({ reminders: wholeNumber(1, 10), because }),
    ends_with_person: z.strictObject({
      from_days_past_due: wholeNumber(1, 3650),
      because,
      tasks: z.array(task).min(1, 'is empty; name at least one thing that a person may do'),
    }),
  })
  .superRefine((file, context) => {
    const fault = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    file.rungs.forEach((one, at) => {
      const before = file.rungs[at - 1];
      if (before && one.fromDaysPastDue <= before.fromDaysPastDue) {
        fault(['rungs', at, 'from_days_past_due'], 'is not later than that of the rung before it');
      }
      if (before && TONES.indexOf(one.tone) < TONES.indexOf(before.tone)) {
        fault(['rungs', at, 'tone'], 'is softer than that of the rung before it; a ladder only rises');
      }
      if (one.topics.includes('consequences') && one.tone !== 'firm') {
        fault(['rungs', at, 'topics'], 'speaks of consequences, but only a firm rung may state them');
      }
      if (one.tone === 'firm' && !((before?.fromDaysPastDue ?? 0) > 0)) {
        fault(
          ['rungs', at, 'tone'],
          'is firm, but nobody meets a firm word first; put a milder rung past the due date before it',
        );
      }
    });
    const last = file.rungs.at(-1);
    if (last && file.ends_with_person.from_days_past_due <= last.fromDaysPastDue) {
      fault(
        ['ends_with_person', 'from_days_past_due'],
        'is not later than the last rung, which would never apply',
      );
    }
  })
  .transform((file): Ladder => ({
    name: file.name,
    appliesTo: file.applies_to,
    rungs: file.rungs,
    pauseAfterUnanswered: file.pause_after_unanswered.reminders,
    endsWithPersonFromDaysPastDue: file.ends_with_person.from_days_past_due,
    tasks: file.ends_with_person.tasks,
  }));
