import type { SaidTimes } from '../domain/asked-times.ts';
import { isBefore, latest, shift, type Instant } from '../domain/time.ts';
import type { Cap } from './conduct-pack.ts';
import { answersAt, heardBy, startedIn } from './contact-history.ts';
import {
  isOpen,
  isQuietHoliday,
  isTimezone,
  nextOpening,
  phraseOf,
  quietSince,
  zonesOf,
  type Hours,
} from './contact-hours.ts';
import { PURPOSES, type PurposeRules } from './contact-purposes.ts';
import type { ContactInput, ContactRefusal } from './contact-input.ts';

/** What passes with time alone: hours, the gap after the last message, caps. The first that refuses answers. */
export function timing(input: ContactInput): ContactRefusal | undefined {
  const rules = PURPOSES[input.purpose];
  return outOfHours(input, rules) ?? tooSoon(input, rules) ?? tooMany(input, rules);
}

/** How recently the customer must have written, when they did so before the quiet hours began, to be answered in them. */
const JUST_NOW = 'PT1H';

function outOfHours(input: ContactInput, rules: PurposeRules): ContactRefusal | undefined {
  if (rules.hours === 'never') return undefined;
  const { pack, now, timezone, otherZones } = input;
  if (!zonesOf(input).every(isTimezone)) {
    return {
      allowed: false,
      rule: 'hours.timezone',
      why: "The customer's time zone is not known, so no hour is known to be a decent one.",
      source: pack.hours.source,
    };
  }
  const { holidays, askedTimes } = input;
  const hours: Hours = { pack, timezone, otherZones, holidays, askedTimes };
  if (isOpen(hours, now)) return undefined;
  if (rules.hours === 'always') return closed(hours, now);
  return answerInQuiet(input, hours);
}

/** In quiet hours a customer who has just written is answered once; the next answer waits for the window. */
function answerInQuiet(input: ContactInput, hours: Hours): ContactRefusal | undefined {
  const { now, history } = input;
  const since = quietBegan(input, hours);
  const wrote = heardBy(history, now);
  const recent = shift(now, `-${JUST_NOW}`);
  const from = since !== undefined && isBefore(since, recent) ? since : recent;
  if (wrote === undefined || isBefore(wrote, from)) return closed(hours, now);
  const answered = history.sent.some(
    (one) =>
      PURPOSES[one.purpose].hours === 'unless_answering' &&
      (since === undefined || !isBefore(one.at, since)) &&
      !isBefore(now, one.at),
  );
  if (!answered) return undefined;
  return {
    ...closed(hours, now),
    rule: 'hours.night_reply',
    why: 'The customer was answered once in these quiet hours; the next answer waits until they are over.',
    source: '12 CFR 1006.6(b)(1), comment 6(b)(1)-2',
  };
}

/** Before the customer asked for other hours it was not quiet: what was answered until then does not use up the one answer. */
function quietBegan({ now, askedTimes }: ContactInput, hours: Hours): Instant | undefined {
  const since = quietSince(hours, now);
  if (!askedTimes || !isOpen({ ...hours, askedTimes: undefined }, now)) return since;
  return since === undefined ? askedTimes.at : latest(since, askedTimes.at);
}

function closed(hours: Hours, now: Instant): ContactRefusal {
  const until = nextOpening(hours, now);
  if (hours.askedTimes && isOpen({ ...hours, askedTimes: undefined }, now)) {
    return {
      allowed: false,
      rule: 'hours.asked',
      why: `The customer asked to be written to only ${spanOf(hours.askedTimes)}, ${zonesOf(hours).join(' and ')}.`,
      source: '12 CFR 1006.6(b)(1); CONC 7.9.4R',
      ...(until !== undefined && { until }),
    };
  }
  const holiday = isQuietHoliday(hours, now);
  return {
    allowed: false,
    rule: holiday ? 'hours.holiday' : 'hours.window',
    why: holiday
      ? 'It is a public holiday where the customer lives.'
      : `It is outside the hours in which this customer may be written to (${phraseOf(hours.pack.hours.week)} in ${zonesOf(hours).join(' and in ')}).`,
    source: holiday ? hours.pack.holidays.source : hours.pack.hours.source,
    ...(until !== undefined && { until }),
  };
}

function spanOf({ from, until, weekdaysOnly }: SaidTimes): string {
  return `${from}-${until}${weekdaysOnly ? ', Mon-Fri' : ''}`;
}

function tooSoon(input: ContactInput, rules: PurposeRules): ContactRefusal | undefined {
  if (rules.gap === 'never') return undefined;
  const { pack, now, history } = input;
  const last = startedIn(history).findLast((at) => !isBefore(now, at));
  if (last === undefined) return undefined;
  const wrote = heardBy(history, now);
  if (rules.gap === 'until_answer' && wrote !== undefined && isBefore(last, wrote)) return undefined;
  const until = shift(last, `PT${pack.gap.hours}H`);
  if (!isBefore(now, until)) return undefined;
  return {
    allowed: false,
    rule: 'gap.hours',
    why: `The last message that we started is less than ${pack.gap.hours} hours old.`,
    source: pack.gap.source,
    until,
  };
}

function tooMany(input: ContactInput, rules: PurposeRules): ContactRefusal | undefined {
  if (rules.caps === 'never') return undefined;
  const { pack, now, history } = input;
  if (rules.caps === 'unless_answering' && answersAt(history, now)) return undefined;
  const started = startedIn(history).filter((at) => !isBefore(now, at));
  return (
    over('caps.month', pack.caps.month, 30, started, now) ??
    over('caps.week', pack.caps.week, 7, started, now) ??
    over('caps.day', pack.caps.day, 1, started, now)
  );
}

/** Days are counted back as spans of 24 hours, which is never laxer than calendar days. */
function over(
  rule: string,
  cap: Cap,
  days: number,
  started: readonly Instant[],
  now: Instant,
): ContactRefusal | undefined {
  const since = shift(now, `-P${days}D`);
  const inside = started.filter((at) => isBefore(since, at));
  if (inside.length < cap.count) return undefined;
  const leaving = inside[inside.length - cap.count];
  return {
    allowed: false,
    rule,
    why: `We have started ${inside.length} of at most ${cap.count} messages in ${days === 1 ? '24 hours' : `${days} days`}.`,
    source: cap.source,
    ...(leaving !== undefined && { until: shift(leaving, `P${days}D`) }),
  };
}
