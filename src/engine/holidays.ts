import Holidays from 'date-holidays';
import { addDays, type Day } from '../domain/time.ts';

const DAYS_BACK = 30;
/** Plans reach further than reminders: their payments are moved off holidays too. */
const DAYS_AHEAD = 400;

/**
 * The public holidays where a customer lives, from a month before `day` to thirteen months after it, in order.
 *
 * Where the region is not known they are those of the whole country; of a country that is not known there are none, and the
 * strictest conduct pack holds anyway.
 */
export function holidaysNear(country: string, region: string, day: Day): readonly Day[] {
  const from = addDays(day, -DAYS_BACK);
  const until = addDays(day, DAYS_AHEAD);
  const years = [];
  for (let year = yearOf(from); year <= yearOf(until); year += 1) years.push(year);
  return years
    .flatMap((year) => holidaysOf(country, region, year))
    .filter((holiday) => holiday >= from && holiday <= until);
}

/** By place and year; there are as many places as the library knows, so it does not grow with the customers. */
const known = new Map<string, readonly Day[]>();

function holidaysOf(country: string, region: string, year: number): readonly Day[] {
  const state = stateOf(country, region);
  const key = `${country}/${state}/${year}`;
  const there = known.get(key);
  if (there) return there;
  // A national holiday is one in every region too, though the library lets some regions leave it out (BR, 20 November).
  const national = state === '' ? [] : holidaysOf(country, '', year);
  const days = isKnown(country)
    ? [...new Set([...national, ...daysOf(country, state, year)])].toSorted()
    : [];
  if (isKnown(country)) known.set(key, days);
  return days;
}

function daysOf(country: string, state: string, year: number): readonly Day[] {
  const calendar = new Holidays(country, state, { types: ['public'] });
  const days = calendar.getHolidays(year).flatMap(({ date, start, end }) => {
    const first = date.slice(0, 10);
    // A holiday may last several days; half a day is a whole one here.
    const length = Math.max(1, Math.ceil((end.getTime() - start.getTime()) / DAY_MS));
    return Array.from({ length }, (_, at) => addDays(first, at));
  });
  return [...new Set(days)].toSorted();
}

const DAY_MS = 86_400_000;

const registry = new Holidays();
const countries: ReadonlySet<string> = new Set(Object.keys(registry.getCountries('en')));

function isKnown(country: string): boolean {
  return countries.has(country);
}

/** Cities that have conduct rules of their own and keep their state's holidays. */
const STATE_OF_CITY: Readonly<Record<string, string>> = { NYC: 'NY' };

function stateOf(country: string, region: string): string {
  const state = STATE_OF_CITY[region] ?? region;
  return isKnown(country) && statesOf(country).has(state) ? state : '';
}

const states = new Map<string, ReadonlySet<string>>();

function statesOf(country: string): ReadonlySet<string> {
  const known = states.get(country) ?? new Set(Object.keys(registry.getStates(country, 'en') ?? {}));
  states.set(country, known);
  return known;
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}
