import type { SaidTimes } from '../domain/asked-times.ts';
import { dayIn, type Instant } from '../domain/time.ts';
import type { BlankValue } from './blanks.ts';
import { listAccounts, listItems, listOptions, listSchedule, sayPayments, saySums } from './format-lists.ts';
import { sayMoney } from './format-money.ts';
import { GRAMMAR } from './grammar.ts';
import { isToday, isTomorrow, sayDay, sayTime, type Place } from './place.ts';
import { manyLines } from './plain-text.ts';

/** A blank's data as words for `place`. Text comes through as it is, but for characters that nobody sees. */
export function formatBlank(value: BlankValue, place: Place): string {
  const grammar = GRAMMAR[place.language];
  switch (value.kind) {
    case 'text':
      return manyLines(value.text);
    case 'sums':
      return saySums(value.sums, place);
    case 'day':
      return sayDay(value.day, place);
    case 'days':
      return grammar.days(value.days);
    case 'links':
      return value.links.length > 1 ? value.links.map((link) => `\n${link}`).join('') : value.links.join('');
    case 'items':
      return listItems(value.items, place);
    case 'payments':
      return sayPayments(value.payments, place);
    case 'schedule':
      return listSchedule(value.payments, place);
    case 'options':
      return listOptions(value.offers, place);
    case 'accounts':
      return listAccounts(value.accounts, place);
    case 'affordable':
      return grammar.every(sayMoney(value.amount, place), value.every);
    case 'office':
      return sayOffice(value, place);
    case 'times':
      return sayTimes(value.times, place);
    default:
      return value satisfies never;
  }
}

function sayTimes({ from, until, weekdaysOnly }: SaidTimes, place: Place): string {
  const { times: words } = GRAMMAR[place.language];
  const clock = (time: string): string => sayTime(Temporal.PlainTime.from(time), place);
  const all = from === '00:00' && until === '24:00';
  const hours = all
    ? ''
    : until === '24:00'
      ? words.after(clock(from))
      : from === '00:00'
        ? words.before(clock(until))
        : words.between(clock(from), clock(until));
  return [hours, weekdaysOnly ? words.weekdays : ''].filter(Boolean).join(words.and);
}

function sayOffice(office: Extract<BlankValue, { kind: 'office' }>, place: Place): string {
  const { office: words } = GRAMMAR[place.language];
  const today = dayIn(office.now, office.timezone);
  const dayOf = (at: Instant): string => {
    const day = dayIn(at, office.timezone);
    if (isToday(day, today)) return words.today;
    return isTomorrow(day, today) ? words.tomorrow : words.day(sayDay(day, { ...place, today }));
  };
  const timeOf = (at: Instant): string =>
    sayTime(Temporal.Instant.from(at).toZonedDateTimeISO(office.timezone).toPlainTime(), place);
  if (office.closes) return words.until(dayOf(office.closes), timeOf(office.closes));
  if (office.opens) return words.from(dayOf(office.opens), timeOf(office.opens));
  return words.usual;
}
