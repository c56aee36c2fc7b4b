import { addDays, dayIn, isBefore, momentOf, weekdayOf, type Day, type Instant } from '../domain/time.ts';
import type { Creditor } from './creditor.ts';

/** Whether a person is there: until `closes`, or again from `opens`. */
export type OfficeStanding =
  | { readonly open: true; readonly closes: Instant; readonly opens?: never }
  | { readonly open: false; readonly opens?: Instant; readonly closes?: never };

/** So far ahead somebody must be there again; an office that is closed longer names no day. */
const LOOK_AHEAD_DAYS = 60;

/** How the creditor's office stands at `now`; `holidays` are the public ones of its country, its own days are in its file. */
export function officeAt(
  creditor: Pick<Creditor, 'office'>,
  now: Instant,
  holidays: readonly Day[],
): OfficeStanding {
  const { timezone, week, holidays: own } = creditor.office;
  const closed = new Set<Day>([...holidays, ...own.extraDays]);
  const today = dayIn(now, timezone);
  for (let ahead = 0; ahead <= LOOK_AHEAD_DAYS; ahead += 1) {
    const day = addDays(today, ahead);
    for (const window of closed.has(day) ? [] : (week[weekdayOf(day) - 1] ?? [])) {
      const opens = momentOf(day, window.opens, timezone);
      const closes =
        window.closes === '24:00'
          ? momentOf(addDays(day, 1), '00:00', timezone)
          : momentOf(day, window.closes, timezone);
      if (isBefore(now, opens)) return { open: false, opens };
      if (isBefore(now, closes)) return { open: true, closes };
    }
  }
  return { open: false };
}
