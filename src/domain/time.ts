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
  return Temporal.Instant.from(at).toZonedDateTimeISO(timezone).toPlainDate().toString();
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
  return Temporal.PlainDate.from(day).add({ days }).toString();
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
  const span = Temporal.Duration.from(duration);
  const hours = span.days * 24 + span.hours;
  return Temporal.Instant.from(at).add({ hours, minutes: span.minutes, seconds: span.seconds }).toString();
}

export function isBefore(a: Instant, b: Instant): boolean {
  return Temporal.Instant.compare(a, b) < 0;
}

/** The earliest of the moments that are there. */
export function earliest(...moments: readonly (Instant | undefined)[]): Instant | undefined {
  return moments
    .filter((moment) => moment !== undefined)
    .toSorted((a, b) => Temporal.Instant.compare(a, b))
    .at(0);
}

/** The later of two moments. */
export function latest(a: Instant, b: Instant): Instant {
  return isBefore(a, b) ? b : a;
}

/** ISO weekday of a day: Monday is 1, Sunday is 7. */
export function weekdayOf(day: Day): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}
