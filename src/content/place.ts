import { localeOf, type Language } from '../domain/language.ts';
import { addDays, daysBetween, type Day } from '../domain/time.ts';

/** Whom the words are for: their language, their country (empty when unknown), and the date where they live. */
export type Place = { readonly language: Language; readonly country: string; readonly today: Day };

/**
 * The locale for numbers, dates and times.
 *
 * English outside the countries that the runtime has an English for would fall back to that of the United States; there the
 * day comes before the month instead.
 */
export function placeLocale(place: Place): string {
  const wanted = localeOf(place.language, place.country);
  return memo(localeCache, wanted, () => {
    const found = new Intl.DateTimeFormat(wanted).resolvedOptions().locale;
    return found === 'en' ? 'en-GB' : found;
  });
}

/** A date as it is said in a sentence: with its weekday, and with the year when it is more than half a year away. */
export function sayDay(day: Day, place: Place): string {
  return writeDay(day, place, { weekday: true, year: Math.abs(daysBetween(place.today, day)) > 180 });
}

/** A date as it stands in an agreement: with its year, without a weekday. */
export function writeFullDay(day: Day, place: Place): string {
  return writeDay(day, place, { weekday: false, year: true });
}

/** `9:00`, `6:00 PM`: a wall-clock time as it is written where the customer lives. */
export function sayTime(clock: Temporal.PlainTime, place: Place): string {
  const locale = placeLocale(place);
  const format = memo(
    timeFormats,
    locale,
    () => new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }),
  );
  return plainSpaces(format.format(clock));
}

export function isToday(day: Day, today: Day): boolean {
  return day === today;
}

export function isTomorrow(day: Day, today: Day): boolean {
  return day === addDays(today, 1);
}

/** `Intl` writes no-break spaces, which a reader cannot tell from spaces and a search does not find. */
export function plainSpaces(text: string): string {
  return text.replaceAll(/[\u00A0\u202F\u2009]/g, ' ');
}

/** Building a formatter costs more than using it a hundred times, so each is built once. */
export function memo<V>(cache: Map<string, V>, key: string, make: () => V): V {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = make();
  cache.set(key, made);
  return made;
}

const localeCache = new Map<string, string>();
const timeFormats = new Map<string, Intl.DateTimeFormat>();
const dayFormats = new Map<string, Intl.DateTimeFormat>();

function writeDay(day: Day, place: Place, show: { weekday: boolean; year: boolean }): string {
  const locale = placeLocale(place);
  const format = memo(
    dayFormats,
    `${locale} ${show.weekday} ${show.year}`,
    () =>
      new Intl.DateTimeFormat(locale, {
        calendar: 'gregory',
        day: 'numeric',
        month: 'long',
        ...(show.weekday ? { weekday: place.language === 'zh' ? 'short' : 'long' } : {}),
        ...(show.year ? { year: 'numeric' } : {}),
      }),
  );
  const date = Temporal.PlainDate.from(day);
  if (place.language === 'en') return plainSpaces(format.format(date));
  const parts = new Map(format.formatToParts(date).map((part) => [part.type, part.value]));
  const { day: number, month, year } = date;
  if (place.language === 'zh') {
    const written = `${show.year ? `${year}年` : ''}${month}月${number}日`;
    return show.weekday ? `${written}（${parts.get('weekday')}）` : written;
  }
  const written = `${number} de ${parts.get('month')}${show.year ? ` de ${year}` : ''}`;
  return show.weekday ? `${parts.get('weekday')} ${written}` : written;
}
