import { thisWeekday, VAGUE, weekday, weekdayOfWeek, type Calendar, type Reading } from '../calendar.ts';
import { countedFrom } from '../periods.ts';
import { either, words, type DateRule } from '../rules.ts';
import { count, COUNT, PART_OF_DAY, WEEKDAY, weekdayOf } from './words.ts';

const NEXT_WEEK = '(?:the )?(?:next|following|coming) week';

const weeksAfter = (
  day: string | undefined,
  weeks: number | undefined,
  calendar: Calendar,
): Reading | undefined => countedFrom(weekday(weekdayOf(day), calendar), weeks, 'week', calendar);

/** Days named by their weekday. "Friday" is the next one, "next Friday" the one in the week after this. */
export const WEEKDAYS_NAMED: readonly DateRule[] = [
  words(
    String.raw`(?:(?:every|each|most|some|any)(?: other| single)?|on) ${WEEKDAY}s|(?:every|each)(?: other| single| second)? ${WEEKDAY}`,
    () => VAGUE,
  ),
  words(
    `(?<!(?:next|following|coming|this|the|\\d) )(?:an? )?(?<unit>week|fortnight) (?:on |from |this |next |after |come )*(?<day>${WEEKDAY})|(?<day2>${WEEKDAY}) (?<unit2>week|fortnight)`,
    (g, c) => weeksAfter(either(g, 'day'), either(g, 'unit') === 'week' ? 1 : 2, c),
  ),
  words(
    `(?:the )?(?<day>${WEEKDAY}) after (?:that|next|this)(?: one)?|the (?<day2>${WEEKDAY}) after(?= (?:[.,!?]|$))|(?<far>${WEEKDAY}) week after next`,
    (g, c) =>
      g['far'] === undefined ? weeksAfter(either(g, 'day'), 1, c) : weekdayOfWeek(weekdayOf(g['far']), 2, c),
  ),
  words(
    `not (?:this|the coming) (?<day>${WEEKDAY})(?: ,)?(?: but)? (?:the )?(?:next(?: one)?|one after|following(?: one)?|(?:one|\\S+) after)`,
    (g, c) => weeksAfter(g['day'], 1, c),
  ),
  words(`(?<n>${COUNT}) (?<day>${WEEKDAY})s? (?:from (?:now|today)|hence)`, (g, c) => {
    const weeks = count(g['n']);
    return weeks === undefined ? undefined : weeksAfter(g['day'], weeks - 1, c);
  }),
  words(
    `(?:last|past|previous|this past) (?<day>${WEEKDAY})${PART_OF_DAY}|(?<day2>${WEEKDAY}) (?:last|just gone|gone|past)`,
    (g, c) => ({
      ahead: undefined,
      behind: weekday(weekdayOf(either(g, 'day')), c).behind,
    }),
  ),
  words(
    `(?:the )?week after next(?: on)? (?<day>${WEEKDAY})|(?<day2>${WEEKDAY}) (?:of |in )?the week after next`,
    (g, c) => weekdayOfWeek(weekdayOf(either(g, 'day')), 2, c),
  ),
  words(
    `${NEXT_WEEK}(?: ,)?(?: on| maybe)? (?<day>${WEEKDAY})${PART_OF_DAY}|(?<day2>${WEEKDAY}) (?:of |in )?${NEXT_WEEK}|(?:the )?(?:next|following) (?<day3>${WEEKDAY})${PART_OF_DAY}|(?<day4>${WEEKDAY}) next`,
    (g, c) => weekdayOfWeek(weekdayOf(either(g, 'day')), 1, c),
  ),
  words(
    `(?:this|this week's|this very)(?: week)?(?: on)? (?<day>${WEEKDAY})${PART_OF_DAY}|(?<day2>${WEEKDAY}) (?:of )?this week`,
    (g, c) => thisWeekday(weekdayOf(either(g, 'day')), c),
  ),
  words(
    `(?:(?:this|the|the very) )?(?:(?:up)?coming|nearest) (?<day>${WEEKDAY})${PART_OF_DAY}|(?<day2>${WEEKDAY}) coming`,
    (g, c) => weekday(weekdayOf(either(g, 'day')), c),
  ),
  words(`(?<day>${WEEKDAY})(?:'?s)?${PART_OF_DAY}`, (g, c) => weekday(weekdayOf(g['day']), c)),
];
