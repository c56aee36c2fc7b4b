import { z } from 'zod';
import type { Language } from '../domain/language.ts';
import type { ByCountry, Creditor, OfficeWindow } from './creditor.ts';
import { parsedBy, type Parsed } from './parsed.ts';

/** `prompts/creditor.yaml` as the program knows it, or everything that is wrong with it. */
export function parseCreditor(value: unknown, file: string): Parsed<Creditor> {
  return parsedBy(creditorFile, value, file);
}

const words = z
  .string({ error: 'is missing; write the words in this language' })
  .trim()
  .min(1, 'is empty; write the words in this language');

const perLanguage = z.strictObject({ en: words, es: words, zh: words });

const httpsLink = z
  .string({ error: 'is not a link; write one that begins with https://' })
  .refine(isPlainHttps, {
    error: 'is not a plain https link; write https://host/path, without a user, a query or a fragment',
  });

const country = z
  .string()
  .regex(/^[A-Z]{2}$/, 'is not a country; write its two capital letters (ISO 3166-1), like US');

const day = z.string().refine(isDay, { error: "is not a date; write it as '2026-12-24', in quotes" });

const timezone = z
  .string()
  .refine(isTimezone, { error: 'is not a time zone; write an IANA name such as America/New_York' });

const window = z
  .string()
  .regex(
    /^([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)$/,
    "is not a window; write it as '09:00-18:00', in quotes",
  )
  .transform((text): OfficeWindow => ({ opens: text.slice(0, 5), closes: text.slice(6) }))
  .refine(({ opens, closes }) => opens < closes, {
    error: 'closes before it opens; split a night into two days',
  });

const windows = z.array(window).refine(isInOrder, { error: 'has windows that touch or are not in order' });

const hours = z
  .strictObject({
    monday: windows,
    tuesday: windows,
    wednesday: windows,
    thursday: windows,
    friday: windows,
    saturday: windows,
    sunday: windows,
  })
  .transform((week) => [
    week.monday,
    week.tuesday,
    week.wednesday,
    week.thursday,
    week.friday,
    week.saturday,
    week.sunday,
  ])
  .refine((week) => week.some((windowsOfDay) => windowsOfDay.length > 0), {
    error: 'is never open; somebody must be there for a customer who asks for a person',
  });

const sourced = { confirmed: z.boolean(), source: words };

const byCountry = <T extends z.ZodType<ByCountry['byCountry'][string]>>(entry: T): z.ZodType<ByCountry> =>
  z
    .strictObject({ elsewhere: perLanguage, by_country: z.record(country, entry) })
    .transform((file) => ({ elsewhere: file.elsewhere, byCountry: file.by_country }));

const crisisLine = z
  .strictObject({ line: perLanguage, ...sourced })
  .transform(({ line, confirmed, source }) => ({ words: line, confirmed, source }));

const emergencyNumber = z
  .strictObject({
    number: z.string().regex(/^[\d /]+$/, "is not a number to call; write it in quotes, like '112'"),
    ...sourced,
  })
  .transform(({ number, confirmed, source }) => ({ words: everyLanguage(number), confirmed, source }));

const creditorFile: z.ZodType<Creditor> = z
  .strictObject({
    name: perLanguage,
    party: z.enum(['first', 'third'], { error: 'is neither first nor third' }),
    payment_routes: z
      .array(z.strictObject({ link: httpsLink, label: perLanguage }))
      .min(1, 'is empty; name at least one place to pay'),
    telephone: z
      .string({ error: "is missing; write it in quotes, like '+1 202 555 0142'" })
      .regex(/^\+?[\d ()-]{5,24}$/, "is not a telephone number; write it in quotes, like '+1 202 555 0142'"),
    site: httpsLink,
    privacy: httpsLink,
    office: z.strictObject({
      timezone,
      hours,
      holidays: z.strictObject({ country, region: z.string(), extra_days: z.array(day) }),
    }),
    conduct_pack: z
      .string()
      .regex(/^[a-z][a-z-]*$/, 'is not the name of a file in prompts/conduct/, without .yaml'),
    crisis_lines: byCountry(crisisLine),
    emergency_numbers: byCountry(emergencyNumber),
  })
  .transform((file) => ({
    name: file.name,
    party: file.party,
    paymentRoutes: file.payment_routes,
    telephone: file.telephone,
    site: file.site,
    privacy: file.privacy,
    office: {
      timezone: file.office.timezone,
      week: file.office.hours,
      holidays: {
        country: file.office.holidays.country,
        region: file.office.holidays.region,
        extraDays: file.office.holidays.extra_days,
      },
    },
    conductPack: file.conduct_pack,
    crisisLines: file.crisis_lines,
    emergencyNumbers: file.emergency_numbers,
  }));

function everyLanguage(text: string): Record<Language, string> {
  return { en: text, es: text, zh: text };
}

function isPlainHttps(text: string): boolean {
  const url = URL.parse(text);
  return url?.protocol === 'https:' && url.username === '' && url.search === '' && url.hash === '';
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    Temporal.PlainDate.from(text);
    return true;
  } catch {
    return false;
  }
}

function isTimezone(name: string): boolean {
  try {
    return (
      Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '' && !/^[+-]/.test(name)
    );
  } catch {
    return false;
  }
}

function isInOrder(list: readonly OfficeWindow[]): boolean {
  return list.every((one, at) => at === 0 || (list[at - 1]?.closes ?? '') < one.opens);
}
