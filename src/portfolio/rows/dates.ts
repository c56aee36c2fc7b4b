import type { Day } from '../../domain/time.ts';

/** The order in which a file writes day, month and year. ISO is read under every order, because it reads in one way only. */
export type DateOrder = 'iso' | 'd/m/y' | 'm/d/y';

export const DATE_ORDERS: readonly DateOrder[] = ['iso', 'd/m/y', 'm/d/y'];

export type ReadDay =
  | { readonly ok: true; readonly day: Day }
  | { readonly ok: false; readonly reason: string };

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/** A date without a time of day; a time of midnight, as databases export it, is let pass. */
export function readDay(text: string, order: DateOrder): ReadDay {
  const key = `${order} ${text}`;
  const known = read.get(key);
  if (known) return known;
  if (read.size >= KEPT) read.clear();
  const day = readAnew(text, order);
  read.set(key, day);
  return day;
}

// A portfolio has a hundred thousand dates and a few hundred different ones.
const read = new Map<string, ReadDay>();
const KEPT = 5000;

function readAnew(text: string, order: DateOrder): ReadDay {
  const plain = text.normalize('NFKC').trim();
  const iso =
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?(?:Z|\+00:00)?)?$/.exec(plain) ??
    /^(\d{4})()(\d{2})(\d{2})$/.exec(plain);
  if (iso) return dayOf(iso[1], iso[3], iso[4]);
  const local = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})(?: 0{1,2}:00(?::00)?)?$/.exec(plain);
  switch (order) {
    case 'iso':
      return local
        ? no(
            `${plain} is not an ISO date; if the file writes dates so, put "dates: d/m/y" or "dates: m/d/y" into the map`,
          )
        : no('is not a date such as 2026-11-30');
    case 'd/m/y':
    case 'm/d/y': {
      if (/^\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2}$/.test(plain)) return no(`${plain} needs a year of four digits`);
      if (!local) return no(`is not a date in the order ${order} that the map names`);
      const [, first, second, year] = local;
      const meant = order === 'd/m/y' ? dayOf(year, second, first) : dayOf(year, first, second);
      if (meant.ok) return meant;
      const other = order === 'd/m/y' ? dayOf(year, first, second) : dayOf(year, second, first);
      const swapped = order === 'd/m/y' ? 'm/d/y' : 'd/m/y';
      return other.ok
        ? no(`${plain} is no date in the order ${order}; does the file write ${swapped}?`)
        : meant;
    }
    default:
      return order satisfies never;
  }
}

function dayOf(year = '', month = '', day = ''): ReadDay {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR)
    return no(`${text} lies outside ${FIRST_YEAR} to ${LAST_YEAR}`);
  try {
    return { ok: true, day: Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() };
  } catch {
    return no(`${text} is not in the calendar`);
  }
}

function no(reason: string): ReadDay {
  return { ok: false, reason };
}
