import { SMALL_ENGLISH_NUMBER, wordsToNumber } from '../../numbers.ts';
import { indexOf } from '../rules.ts';
import type { Part, Unit } from '../periods.ts';

export const WEEKDAYS = [
  'mon(?:day)?',
  'tue(?:s|sday)?',
  'wednesday|weds?(?! (?:like|love|pay|be|have|need|prefer) )',
  'thu(?:r|rs|rsday)?',
  'fri(?:day)?',
  'saturday|sat(?! (?:down|here|at|in) )',
  'sun(?:day)?',
];
export const MONTHS = [
  'jan(?:uary)?',
  'feb(?:r|ruary)?',
  'mar(?:ch)?',
  'apr(?:il)?',
  'may(?! (?:be|not|have|need|pay|take|come|well|i) )',
  'june?',
  'july?',
  'aug(?:ust)?',
  'sept?(?:ember)?',
  'oct(?:ober)?',
  'nov(?:ember)?',
  'dec(?:ember)?',
];
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

export const WEEKDAY = `(?:${WEEKDAYS.join('|')})`;
export const MONTH = `(?:${MONTHS.join('|')})`;
export const ORDINAL_WORD = `(?:twenty (?:${ORDINALS.slice(0, 9).join('|')})|thirtieth|thirty first|${ORDINALS.join('|')})`;
export const ORDINAL = String.raw`(?:\d{1,2} ?(?:st|nd|rd|th)|${ORDINAL_WORD})`;
export const DAY = String.raw`(?:${ORDINAL}|\d{1,2}(?! ?%))`;
export const YEAR = String.raw`(?: ,?(?: of)? ?(?<year>20[1-4]\d|two thousand and ${SMALL_ENGLISH_NUMBER}))?`;

/** "three", "a", "a couple of". */
export const COUNT = String.raw`(?:\d{1,3}|an?(?: couple(?: of)?)?|couple(?: of)?|${SMALL_ENGLISH_NUMBER})`;
export const UNIT =
  '(?:(?:more |extra |whole |full |short )?(?:(?:business |working |week |calendar )?days?|weeks?|fortnights?|months?|years?|hours?|hrs?))';

/** What softens a count without changing it: "in about two weeks". */
export const ABOUT =
  '(?:(?:the next|the following|about|around|approximately|approx|roughly|like|maybe|probably|say|just|only|exactly|another|at most|at least|max|up to|no more than|less than|under) )*';

export const PART_OF_DAY =
  '(?: (?:first thing|early|late))?(?:(?: in the)? (?:morning|afternoon|evening|arvo)| night| lunchtime| midday| noon| eod| cob| (?:by )?close of (?:business|play)| (?:by )?end of (?:the )?day)?';

/** Words for the parts of a week, a month, a year. */
export const START =
  '(?:(?:the )?(?:very )?(?:start|beginning|begining|first day|first) (?:of|in)|early(?: in| on in)?)';
export const MIDDLE = '(?:(?:the )?middle (?:of|in)|(?:the )?mid(?: of)?|halfway through)';
export const END =
  '(?:(?:the )?(?:very )?(?:end|last day|last|close) (?:of|in)|late(?: in)?|(?:the )?end|(?:the )?tail end of)';

export const PARTS: readonly (readonly [Part, string])[] = [
  ['start', START],
  ['middle', MIDDLE],
  ['end', END],
];

export function weekdayOf(word: string | undefined): number {
  return indexOf(WEEKDAYS, word);
}

export function monthOf(word: string | undefined): number {
  return indexOf(MONTHS, word);
}

export function dayNumber(text = ''): number {
  const digits = /\d+/.exec(text);
  if (digits) return Number(digits[0]);
  if (text === 'thirtieth') return 30;
  if (text === 'thirty first') return 31;
  const last = text.split(' ').at(-1) ?? '';
  return (text.startsWith('twenty ') ? 20 : 0) + ORDINALS.indexOf(last) + 1;
}

export function yearNumber(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return /^\d+$/.test(text) ? Number(text) : wordsToNumber(text);
}

export function count(text = ''): number | undefined {
  const words = text.trim();
  if (/^\d+$/.test(words)) return Number(words);
  if (words.includes('couple')) return 2;
  return /^an?$/.test(words) ? 1 : wordsToNumber(words);
}

export function unitOf(text = ''): Unit {
  const word = text.replace(/^(?:more|extra|whole|full|short|calendar) /, '');
  if (/^(?:business|working|week) /.test(word)) return 'workday';
  if (word.startsWith('d') || word.startsWith('calendar')) return 'day';
  if (word.startsWith('h')) return 'hour';
  if (word.startsWith('w')) return 'week';
  if (word.startsWith('f')) return 'fortnight';
  return word.startsWith('y') ? 'year' : 'month';
}
