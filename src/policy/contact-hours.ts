import type { SaidTimes } from '../domain/asked-times.ts';
import {
  addDays,
  dayIn,
  isBefore,
  latest,
  momentOf,
  shift,
  weekdayOf,
  type Day,
  type Instant,
} from '../domain/time.ts';
import type { ConductPack, Week, Window } from './conduct-pack.ts';

/** Whose hours: a pack's, on the clock and the calendar of one customer. */
export type Hours = {
  readonly pack: Pick<ConductPack, 'hours' | 'holidays'>;
  /** IANA zone in which the customer lives. */
  readonly timezone: string;
  /** Where else they may be: the hour must be a decent one on every clock (12 CFR 1006.6(b)(1)(i)). */
  readonly otherZones?: readonly string[] | undefined;
  readonly holidays: readonly Day[];
  /** What the customer asked for narrows the windows of the pack, and never widens them. */
  readonly askedTimes?: SaidTimes | undefined;
};

/** How far ahead and back a window is looked for. Beyond it there is none. */
const SEARCH_DAYS = 61;

/** Whether the runtime knows `timezone`; where it does not, no hour is known to be a decent one. */
export function isTimezone(timezone: string): boolean {
  try {
    dayIn('2026-01-01T00:00:00Z', timezone);
    return true;
  } catch {
    return false;
  }
}

/** Every zone in which the customer may be, the likeliest first. */
export function zonesOf({ timezone, otherZones }: Pick<Hours, 'timezone' | 'otherZones'>): readonly string[] {
  return [timezone, ...(otherZones ?? [])];
}

/** Whether the customer's wall clock stands inside a window at `now`, in each zone in which they may be. */
export function isOpen(hours: Hours, now: Instant): boolean {
  return zonesOf(hours).every((zone) => isOpenIn(zone, hours, now));
}

/** The first moment from `now` on at which a window is open; undefined when none opens within two months. */
export function nextOpening(hours: Hours, now: Instant): Instant | undefined {
  const end = shift(now, `P${SEARCH_DAYS}D`);
  let at = now;
  while (!isBefore(end, at)) {
    let last = at;
    for (const zone of zonesOf(hours)) {
      const opening = openingIn(zone, hours, at);
      if (opening === undefined) return undefined;
      last = latest(last, opening);
    }
    if (!isBefore(at, last)) return at;
    at = last;
  }
  return undefined;
}

/** When the quiet period around `now` began: the last closing before it; undefined when none lies within two months. */
export function quietSince(hours: Hours, now: Instant): Instant | undefined {
  const end = shift(now, `-P${SEARCH_DAYS}D`);
  let began = firstClosing(zonesOf(hours), hours, now);
  while (began !== undefined && !isBefore(began, end)) {
    // Where a window had closed before in another zone, it was quiet already.
    const before = shift(began, '-PT1S');
    const shut = zonesOf(hours).filter((zone) => !isOpenIn(zone, hours, before));
    if (shut.length === 0) return began;
    began = firstClosing(shut, hours, before);
  }
  return undefined;
}

/** Whether `now` falls on a public holiday on which the pack wants silence. */
export function isQuietHoliday(hours: Hours, now: Instant): boolean {
  return (
    !hours.pack.holidays.allowed && zonesOf(hours).some((zone) => hours.holidays.includes(dayIn(now, zone)))
  );
}

/** A week's windows in a phrase: `Mon-Fri 09:00-18:00, Sat 08:00-14:00`. */
export function phraseOf(week: Week): string {
  const spans = NAMES.map((name, day) => ({ name, text: (week[day] ?? []).map(textOf).join(' and ') }));
  const runs: { first: string; last: string; text: string }[] = [];
  for (const { name, text } of spans) {
    const run = runs.at(-1);
    if (run?.text === text) run.last = name;
    else runs.push({ first: name, last: name, text });
  }
  const open = runs.filter((run) => run.text !== '');
  if (open.length === 0) return 'never';
  return open
    .map((run) => `${run.first === run.last ? run.first : `${run.first}-${run.last}`} ${run.text}`)
    .join(', ');
}

const NAMES = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

function textOf({ from, until }: Window): string {
  return `${from}-${until}`;
}

function isOpenIn(zone: string, hours: Hours, now: Instant): boolean {
  const local = Temporal.Instant.from(now).toZonedDateTimeISO(zone);
  const clock = local.toPlainTime().toString({ smallestUnit: 'second' }).slice(0, 5);
  return windowsOn(hours, local.toPlainDate().toString()).some(
    ({ from, until }) => from <= clock && clock < until,
  );
}

function openingIn(zone: string, hours: Hours, now: Instant): Instant | undefined {
  if (isOpenIn(zone, hours, now)) return now;
  const today = dayIn(now, zone);
  for (let ahead = 0; ahead <= SEARCH_DAYS; ahead += 1) {
    const day = addDays(today, ahead);
    for (const { from } of windowsOn(hours, day)) {
      const opening = momentOf(day, from, zone);
      if (!isBefore(opening, now) && isOpenIn(zone, hours, opening)) return opening;
    }
  }
  return undefined;
}

function firstClosing(zones: readonly string[], hours: Hours, now: Instant): Instant | undefined {
  const closings = zones
    .filter((zone) => !isOpenIn(zone, hours, now))
    .map((zone) => closingIn(zone, hours, now));
  return closings.reduce(
    (a, b) => (a !== undefined && b !== undefined ? (isBefore(b, a) ? b : a) : undefined),
    closings[0],
  );
}

function closingIn(zone: string, hours: Hours, now: Instant): Instant | undefined {
  const today = dayIn(now, zone);
  for (let back = 0; back <= SEARCH_DAYS; back += 1) {
    const day = addDays(today, -back);
    for (const { until } of windowsOn(hours, day).toReversed()) {
      const closing = closingOf(day, until, zone);
      if (!isBefore(now, closing)) return closing;
    }
  }
  return undefined;
}

function windowsOn(hours: Hours, day: Day): readonly Window[] {
  if (!hours.pack.holidays.allowed && hours.holidays.includes(day)) return [];
  return narrowed(hours.pack.hours.week[weekdayOf(day) - 1] ?? [], weekdayOf(day), hours.askedTimes);
}

function narrowed(
  windows: readonly Window[],
  weekday: number,
  times: SaidTimes | undefined,
): readonly Window[] {
  if (!times) return windows;
  if (times.weekdaysOnly && weekday > FRIDAY) return [];
  return windows
    .map(({ from, until }) => ({
      from: from > times.from ? from : times.from,
      until: until < times.until ? until : times.until,
    }))
    .filter(({ from, until }) => from < until);
}

const FRIDAY = 5;
/** Narrower than this nobody could be reached, so a person has to look at the wish. */
const LEAST_MINUTES = 60;

/** Whether the hours that a customer asks for leave a window of the pack open at all. */
export function leavesTime(week: Week, times: SaidTimes): boolean {
  return week.some((windows, at) =>
    narrowed(windows, at + 1, times).some(
      ({ from, until }) => minutes(until) - minutes(from) >= LEAST_MINUTES,
    ),
  );
}

function minutes(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
}

function closingOf(day: Day, until: string, timezone: string): Instant {
  return until === '24:00' ? momentOf(addDays(day, 1), '00:00', timezone) : momentOf(day, until, timezone);
}
