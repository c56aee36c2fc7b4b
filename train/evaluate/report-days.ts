import { LANGUAGES } from '../../src/domain/language.ts';
import type { Read } from './replies.ts';
import { share, table } from './table.ts';

type Said =
  | Pick<Read['reply']['expect']['slots'], 'date' | 'dates' | 'amount' | 'amounts'>
  | Read['reading']['slots'];

/** The days and sums that a customer means, held to exactly: a day too many is as wrong as one that is missing. */
export function daysAndSums(reads: readonly Read[]): string {
  const rows = LANGUAGES.map((language) => {
    const mine = reads.filter(({ reply }) => reply.lang === language);
    const dated = mine.filter(({ reply }) => slotDays(reply.expect.slots) !== '');
    const dateless = mine.filter(({ reply }) => slotDays(reply.expect.slots) === '');
    const priced = mine.filter(({ reply }) => slotAmounts(reply.expect.slots) !== '');
    return [
      language,
      share(dated.filter(isDayRight).length, dated.length),
      share(dateless.filter((one) => !isDayRight(one)).length, dateless.length),
      share(priced.filter(isSumRight).length, priced.length),
    ];
  });
  return table(['', 'day right', 'day invented', 'sum right'], rows);
}

function isDayRight({ reply, reading }: Read): boolean {
  const found = slotDays(reading.slots);
  return found === slotDays(reply.expect.slots) || (reply.expect.date_alt ?? []).includes(found);
}

function isSumRight({ reply, reading }: Read): boolean {
  return slotAmounts(reading.slots) === slotAmounts(reply.expect.slots);
}

/** What is said of days, sorted and joined, so that it can be compared. */
function slotDays({ date, dates }: Said): string {
  return [...new Set(dates ?? (date === undefined ? [] : [date]))].toSorted().join(' ');
}

function slotAmounts({ amount, amounts }: Said): string {
  return (amounts ?? (amount === undefined ? [] : [amount]))
    .map(({ value }) => Number(value))
    .toSorted((a, b) => a - b)
    .join(' ');
}
