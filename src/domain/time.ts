/**
 * A moment, ISO 8601 in UTC, whole seconds, with a `Z`: `2026-11-24T15:00:00Z`. Kept as text so that every state survives
 * JSON; all of one length, so that comparing texts compares moments, in SQL too.
 */
export type Instant = string;

/** A calendar date, `YYYY-MM-DD`, in whichever zone the sentence is about. */
export type Day = string;

/** A moment as we write it: whole seconds. */
export function instantOf(moment: Temporal.Instant): Instant {
  return moment.round({ smallestUnit: 'second', roundingMode: 'floor' }).toString();
}

/** The calendar date on which `at` falls for somebody who lives in `timezone` (IANA name). */
export function dayIn(at: Instant, timezone: string): Day {
  return remembered(knownDays, `${at} ${timezone}`, () =>
    Temporal.Instant.from(at).toZonedDateTimeISO(timezone).toPlainDate().toString(),
  );
}

/** One decision asks for the same few days and moments dozens of times, and each takes a while to work out. */
const knownDays = new Map<string, Day>();
const knownSums = new Map<string, Day>();
const knownShifts = new Map<string, Instant>();
const knownWeekdays = new Map<string, number>();
const MOST_REMEMBERED = 1000;

function remembered<T extends string | number>(known: Map<string, T>, key: string, make: () => T): T {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make();
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(key, made);
  return made;
}

/** The moment at which `day` reaches `clock` (`HH:MM`) in `timezone`; a time that a clock change skips moves forward. */
export function momentOf(day: Day, clock: string, timezone: string): Instant {
  const time = Temporal.PlainTime.from(clock);
  return Temporal.PlainDate.from(day)
    .toZonedDateTime({ timeZone: timezone, plainTime: time })
    .toInstant()
    .toString();
}

export function addDays(day: Day, days: number): Day {
  return remembered(knownSums, `${day} ${days}`, () => Temporal.PlainDate.from(day).add({ days }).toString());
}

export function addMonths(day: Day, months: number): Day {
  return Temporal.PlainDate.from(day).add({ months }).toString();
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days;
}

/** `at` moved by an ISO 8601 duration of days, hours, minutes or seconds: `P1D`, `PT72H`, `-PT5M`. A day is 24 hours here. */
export function shift(at: Instant, duration: string): Instant {
  return remembered(knownShifts, `${at} ${duration}`, () => {
    const span = Temporal.Duration.from(duration);
    const hours = span.days * 24 + span.hours;
    return Temporal.Instant.from(at).add({ hours, minutes: span.minutes, seconds: span.seconds }).toString();
  });
}

export function isBefore(a: Instant, b: Instant): boolean {
  return compare(a, b) < 0;
}

/** Moments as we write them compare as texts; what came from elsewhere may be written otherwise. */
function compare(a: Instant, b: Instant): number {
  if (a.length !== LENGTH || b.length !== LENGTH) return Temporal.Instant.compare(a, b);
  return a < b ? -1 : a > b ? 1 : 0;
}

const LENGTH = '2026-11-24T15:00:00Z'.length;

/** The earliest of the moments that are there. */
export function earliest(...moments: readonly (Instant | undefined)[]): Instant | undefined {
  return moments
    .filter((moment) => moment !== undefined)
    .toSorted(compare)
    .at(0);
}

/** The later of two moments. */
export function latest(a: Instant, b: Instant): Instant {
  return isBefore(a, b) ? b : a;
}

/** ISO weekday of a day: Monday is 1, Sunday is 7. */
export function weekdayOf(day: Day): number {
  return remembered(knownWeekdays, day, () => Temporal.PlainDate.from(day).dayOfWeek);
}
