import { decimalOf, parseMoney, scaleOf } from '../../domain/money.ts';
import type { AddFault, RowFormat } from './check-row.ts';
import { SUMS, type Cells } from './columns.ts';
import { readNumber } from './numbers.ts';
import { signsOf } from './places.ts';

export type RowSums = { readonly amount: number; readonly paid: number; readonly balance: number };

type SumColumn = (typeof SUMS)[number];

/** The three sums of a row in minor units. One may be left out: what was paid and what is open make the amount. */
export function readSums(
  cells: Cells,
  currency: string,
  format: RowFormat,
  fault: AddFault,
): RowSums | undefined {
  const given = SUMS.filter((column) => (cells[column] ?? '') !== '');
  const read = new Map<SumColumn, number>();
  for (const column of given) {
    const minor = readSum(column, cells[column] ?? '', currency, format, fault);
    if (minor !== undefined) read.set(column, minor);
  }
  if (read.size < given.length) return undefined;
  if (given.length < 2) {
    const empty = SUMS.find((column) => !given.includes(column)) ?? 'amount';
    return fault(empty, 'is empty, and so is another; two of amount, paid and balance must be there');
  }
  const amount = read.get('amount') ?? (read.get('paid') ?? 0) + (read.get('balance') ?? 0);
  const paid = read.get('paid') ?? amount - (read.get('balance') ?? 0);
  const balance = read.get('balance') ?? amount - paid;
  const plain = (minor: number): string => decimalOf({ minor, currency });
  if (paid < 0) return fault('balance', `is more than the amount of ${plain(amount)}`);
  if (balance < 0) return fault('paid', `is more than the amount of ${plain(amount)}`);
  if (amount === 0) return fault('amount', 'is zero; there is nothing to pay');
  if (paid + balance !== amount) {
    return fault(
      'balance',
      `paid ${plain(paid)} and balance ${plain(balance)} do not make the amount ${plain(amount)}`,
    );
  }
  return { amount, paid, balance };
}

function readSum(
  column: SumColumn,
  cell: string,
  currency: string,
  format: RowFormat,
  fault: AddFault,
): number | undefined {
  const text = bareNumber(cell, currency);
  const sign = format.signs[column];
  const free = readNumber(text, format.signIsFixed ? sign : undefined);
  const number = free.kind === 'ambiguous' ? readNumber(text, sign) : free;
  switch (number.kind) {
    case 'ambiguous':
      return fault(column, `${cell} can be read in two ways; put decimal: "." or decimal: "," into the map`);
    case 'none': {
      const other = readNumber(text, sign === ',' ? '.' : ',');
      return format.signIsFixed && other.kind === 'number'
        ? fault(column, `${cell} does not fit decimal: "${sign ?? ''}" of the map`)
        : fault(column, `is not a sum in ${currency}`);
    }
    case 'number': {
      const money = parseMoney(number.decimal, currency);
      if (!money) return fault(column, whyNoMoney(cell, number.decimal, currency));
      return money.minor < 0 ? fault(column, `${cell} is negative`) : money.minor;
    }
    default:
      return number satisfies never;
  }
}

function whyNoMoney(cell: string, decimal: string, currency: string): string {
  const scale = scaleOf(currency);
  const places = (decimal.split('.')[1] ?? '').replace(/0+$/, '').length;
  return places > scale
    ? `${cell} has more decimal places than ${currency}, which has ${scale}`
    : `${cell} is too large`;
}

/** The cell without the name or sign of its own currency; another currency's stays, and is then no number. */
export function bareNumber(cell: string, currency: string): string {
  if (/^[\d.,]*$/.test(cell)) return cell;
  const text = cell.normalize('NFKC').trim();
  for (const sign of signsOf(currency)) {
    if (text.toUpperCase().startsWith(sign.toUpperCase())) return text.slice(sign.length).trim();
    if (text.toUpperCase().endsWith(sign.toUpperCase())) return text.slice(0, -sign.length).trim();
  }
  return text;
}
