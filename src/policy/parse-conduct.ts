import { z } from 'zod';
import { HOLDS } from '../domain/case.ts';
import type { Week, Window } from './conduct-pack.ts';
import { parsedBy, type Parsed } from './parsed.ts';
import { phrase, wholeNumber } from './yaml-values.ts';

/** What one file of `prompts/conduct/` says: some lines, the rest comes from the pack it extends and from `default`. */
export type PackFile = z.output<typeof packFile>;

/** One file of `prompts/conduct/`, or everything that is wrong with it. */
export function parsePack(value: unknown, file: string): Parsed<PackFile> {
  return parsedBy(packFile, value, file);
}

const sourced = {
  source: phrase,
  confirmed: z.boolean({ error: 'is neither true nor false; true means that somebody has read the source' }),
};

const window = z
  .string({ error: "is not a window; write it as '08:00-21:00', in quotes" })
  .regex(
    /^([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)$/,
    "is not a window; write it as '08:00-21:00', in quotes",
  )
  .transform((text): Window => ({ from: text.slice(0, 5), until: text.slice(6) }))
  .refine(({ from, until }) => from < until, {
    error: 'closes before it opens; split a night into two days',
  });

const windows = z
  .array(window)
  .refine((day) => day.every((one, at) => at === 0 || one.from > (day[at - 1]?.until ?? '')), {
    error: 'has windows that touch or are not in order',
  })
  .optional();

/** Which weekdays, Monday first, each key of `hours` speaks of. */
const SPANS = {
  all_days: [0, 1, 2, 3, 4, 5, 6],
  mon_fri: [0, 1, 2, 3, 4],
  sat_sun: [5, 6],
  mon: [0],
  tue: [1],
  wed: [2],
  thu: [3],
  fri: [4],
  sat: [5],
  sun: [6],
} as const;

const spanNames = Object.keys(SPANS) as (keyof typeof SPANS)[]; // the record's own keys

const hours = z
  .strictObject({
    all_days: windows,
    mon_fri: windows,
    sat_sun: windows,
    mon: windows,
    tue: windows,
    wed: windows,
    thu: windows,
    fri: windows,
    sat: windows,
    sun: windows,
    ...sourced,
  })
  .superRefine((file, context) => {
    const named = spanNames.filter((name) => file[name] !== undefined);
    const days = named.flatMap((name) => SPANS[name]);
    if (days.length === 0)
      context.addIssue({ code: 'custom', message: 'names no day; begin with all_days or mon_fri' });
    if (new Set(days).size < days.length) {
      context.addIssue({ code: 'custom', message: `names a day twice (${named.join(', ')})` });
    }
  })
  .transform(({ source, confirmed, ...file }) => ({ week: weekOf(file), source, confirmed }));

function weekOf(file: Readonly<Partial<Record<keyof typeof SPANS, readonly Window[] | undefined>>>): Week {
  return Array.from({ length: 7 }, (_, day) =>
    spanNames.flatMap((name) => (SPANS[name].some((one) => one === day) ? (file[name] ?? []) : [])),
  );
}

const cap = z
  .strictObject({ messages: wholeNumber(0, 100), ...sourced })
  .transform(({ messages, ...line }) => ({ count: messages, ...line }));

const disclosure = z
  .strictObject({
    say: z.enum(['assistant', 'creditor', 'debt_collector', 'privacy'], {
      error: 'is none of assistant, creditor, debt_collector, privacy',
    }),
    when: z.enum(['first', 'every'], { error: 'is neither first nor every' }),
    third_party_only: z.boolean().default(false),
    ...sourced,
  })
  .transform(({ third_party_only: thirdPartyOnly, ...line }) => ({ ...line, thirdPartyOnly }));

const packFile = z
  .strictObject({
    name: phrase,
    places: z
      .strictObject({
        countries: z
          .array(z.string().regex(/^[A-Z]{2}$/, 'is not a country; write two capital letters (ISO 3166-1)'))
          .min(1, 'is empty; name a country'),
        regions: z.array(phrase).default([]),
      })
      .optional(),
    extends: phrase.optional(),
    hours: hours.optional(),
    holidays: z
      .strictObject({
        contact: z.enum(['allowed', 'none'], { error: 'is neither allowed nor none' }),
        ...sourced,
      })
      .transform(({ contact, ...line }) => ({ allowed: contact === 'allowed', ...line }))
      .optional(),
    caps: z.strictObject({ day: cap.optional(), week: cap.optional(), month: cap.optional() }).optional(),
    gap: z.strictObject({ hours: wholeNumber(0, 720), ...sourced }).optional(),
    disclosures: z.array(disclosure).optional(),
    opt_out_line: z.strictObject(sourced).optional(),
    verification: z
      .strictObject({ holds_days: wholeNumber(1, 366), ...sourced })
      .transform(({ holds_days: holdsDays, ...line }) => ({ holdsDays, ...line }))
      .optional(),
    holds: z.partialRecord(z.enum(HOLDS), z.strictObject(sourced)).optional(),
    retention: z.strictObject({ years: wholeNumber(1, 30), ...sourced }).optional(),
    silence: z
      .strictObject({ pause_after_unanswered: wholeNumber(1, 10), ...sourced })
      .transform(({ pause_after_unanswered: pauseAfterUnanswered, ...line }) => ({
        pauseAfterUnanswered,
        ...line,
      }))
      .optional(),
  })
  .transform(({ places, opt_out_line: optOutLine, ...file }) => ({
    ...file,
    optOutLine,
    countries: places?.countries ?? [],
    regions: places?.regions ?? [],
  }));
