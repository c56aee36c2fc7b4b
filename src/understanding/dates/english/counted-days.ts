import { inDays, inMonths, loosely, VAGUE, type Calendar, type Reading } from '../calendar.ts';
import { counted, countedFrom, monthsAndHalf } from '../periods.ts';
import { words, type DateRule, type Groups } from '../rules.ts';
import { ABOUT, count, COUNT, PART_OF_DAY, UNIT, unitOf, WEEKDAY } from './words.ts';

const SPAN = `(?<n>${COUNT}) (?<unit>${UNIT})`;

const ahead = (groups: Groups, calendar: Calendar, sign = 1): Reading | undefined => {
  const amount = count(groups['n']);
  return counted(amount === undefined ? undefined : sign * amount, unitOf(groups['unit']), calendar);
};

/** Days that are counted from today: tomorrow, in two weeks, three days ago. */
export const COUNTED_DAYS: readonly DateRule[] = [
  // Counts without a number of their own, and those that say how late somebody is.
  words(
    String.raw`(?:(?:in|within|after|for) )?${ABOUT}(?:(?:a few|few|several|some)(?! (?:hours|hrs) )|${COUNT} or ${COUNT}|\d{1,2}-\d{1,2}|\d{1,2} to \d{1,2}) ${UNIT}(?:'? time)?`,
    () => VAGUE,
  ),
  words(
    String.raw`(?:in )?${ABOUT}${COUNT} ${UNIT} or (?:so|two|three|more)|(?:in )?an? week and a half`,
    () => VAGUE,
  ),
  words(`${COUNT} ${UNIT} (?:late|overdue|behind|old|notice|ago last)`, () => VAGUE),
  words(`(?:in )?${ABOUT}an? month and a half`, (_, c) => monthsAndHalf(1, c)),

  words(`(?:the )?day after (?:tomorrow|tmrw)${PART_OF_DAY}`, (_, c) => inDays(2, c)),
  words('(?:the )?day before yesterday', (_, c) => inDays(-2, c)),
  words(`(?<n>${COUNT}) (?<unit>weeks?|fortnights?|months?) (?:on )?(?:(?<today>today)|tomorrow)`, (g, c) =>
    countedFrom(inDays(g['today'] === undefined ? 1 : 0, c), count(g['n']), unitOf(g['unit']), c),
  ),
  words('(?:this|same) day next month', (_, c) => inMonths(1, c)),
  words(`(?:in )?(?<n>${COUNT}) sleeps?`, (g, c) => counted(count(g['n']), 'day', c)),
  words('(?:this|same) time next week|week from (?:today|now)', (_, c) => inDays(7, c)),
  words('tomorrow week|a week tomorrow|a week on tomorrow', (_, c) => inDays(8, c)),
  words(`tomorrow${PART_OF_DAY}`, (_, c) => inDays(1, c)),
  words(
    `today|tonight|(?:later )?this (?:morning|afternoon|evening|arvo)|later (?:on )?today|(?<!(?:day|tomorrow|mon|tues?|wed|thurs?|fri|st|nd|rd|th) )(?:(?:the )?end of (?:the |this )?(?:day|business)|eod|cob|close of (?:business|play))(?! (?:on |this |next |the )*(?:\\u0001+|tomorrow|${WEEKDAY}|\\d) )|by midnight`,
    (_, c) => inDays(0, c),
  ),
  words('yesterday|last night', (_, c) => inDays(-1, c)),
  words(`${SPAN} (?:ago|back|earlier)`, (g, c) => ahead(g, c, -1)),
  words(
    `(?:in|within|inside|after) ${ABOUT}${SPAN}(?:'s|')?(?: time)?(?! (?:of|notice|off|old|from|after) )`,
    (g, c) => ahead(g, c),
  ),
  words(`(?:in )?${ABOUT}${SPAN}'? (?:from (?:now|today)|hence|time|later)`, (g, c) => ahead(g, c)),
  words(
    `(?:give me|need|allow me|wait|have|want|for|by|extra|extend(?: it)?(?: by)?|push it(?: back)?(?: by)?|delay(?: it)?(?: by)?) (?:an extra )?${ABOUT}${SPAN}(?! (?:late|overdue|off|without|of|now|already) )`,
    (g, c) => ahead(g, c),
  ),
  words(`(?:another|one more|an extra) (?<n>${COUNT} )?(?<unit>${UNIT})`, (g, c) =>
    counted(g['n'] === undefined ? 1 : count(g['n']), unitOf(g['unit']), c),
  ),
  words(`(?<n>${COUNT}) (?<unit>(?:more|extra) ${UNIT})`, (g, c) =>
    ahead({ ...g, unit: g['unit']?.slice(5) }, c),
  ),
  words(
    `(?<=^(?:(?:yes|ok|sure|maybe|please|,) )*)${ABOUT}(?:${SPAN}|(?<fortnight>fortnight))(?= (?:(?:please|thanks|tops|max|ok|\\?|\\.|!|,) )*$)`,
    (g, c) => {
      const reading = g['fortnight'] === undefined ? ahead(g, c) : counted(1, 'fortnight', c);
      return reading === undefined ? undefined : { ...reading, loose: true };
    },
  ),
];

/** Now, and a little later: today where somebody commits to paying. */
export const SOON: readonly DateRule[] = [
  words(
    '(?:when|once|after|as soon as) i (?:am|get) (?:home|in|back|off work|off|done)(?: from work)?|after (?:work|my shift|school run|lunch|dinner|tea)|on my (?:lunch )?break',
    (_, c) => loosely(c),
  ),
  words('(?:first thing )?in the morning', (_, c) => ({ ...inDays(1, c), loose: true })),
  words(
    '(?<!(?:until|till|til|up to|as of|for|by|before) )(?:right|just|straight|only)? ?(?:now|away)|immediately|straightaway|in (?:a (?:few hours|couple of hours|bit|minute|moment|sec|second|mo|while)|an hour|half an hour)|(?:within|in) the hour|shortly|in the evening|this lunch(?:time)?|as we speak|later on',
    (_, c) => loosely(c),
  ),
];
