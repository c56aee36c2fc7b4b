import { decimalOf, type Money } from '../domain/money.ts';
import type { Day } from '../domain/time.ts';
import type { Blanks, BlankValue } from './blanks.ts';
import { totals } from './format-lists.ts';

/** Everything that blanks put into a message and that the gate must find among its facts. */
export type Traced = {
  /** Plain decimals, the totals that a list closes with among them. */
  readonly amounts: readonly string[];
  readonly dates: readonly Day[];
  readonly links: readonly string[];
};

/** What the blanks of a draft bring along. They come from the ledger and the case, so they are facts. */
export function tracedIn(blanks: Blanks): Traced {
  const found = Object.values(blanks).map(tracedInOne);
  return {
    amounts: [...new Set(found.flatMap(({ sums }) => [...sums, ...totals(sums)]).map(decimalOf))],
    dates: [...new Set(found.flatMap(({ dates }) => dates))],
    links: [...new Set(found.flatMap(({ links }) => links))],
  };
}

type Found = { sums: readonly Money[]; dates: readonly Day[]; links: readonly string[] };

function tracedInOne(value: BlankValue): Found {
  const nothing: Found = { sums: [], dates: [], links: [] };
  switch (value.kind) {
    case 'sums':
      return { ...nothing, sums: value.sums };
    case 'day':
      return { ...nothing, dates: [value.day] };
    case 'links':
      return { ...nothing, links: value.links };
    case 'items':
      return {
        ...nothing,
        sums: value.items.map(({ amount }) => amount),
        dates: value.items.map(({ dueDate }) => dueDate),
      };
    case 'payments':
    case 'schedule':
      return {
        ...nothing,
        sums: value.payments.map(({ amount }) => amount),
        dates: value.payments.map(({ date }) => date),
      };
    case 'options': {
      const payments = value.offers.map((offer) => offer.payments);
      return {
        ...nothing,
        sums: payments.flatMap((list) => [
          ...list.map(({ amount }) => amount),
          ...totals(list.map(({ amount }) => amount)),
        ]),
        dates: payments.flatMap((list) => list.map(({ date }) => date)),
      };
    }
    case 'affordable':
      return { ...nothing, sums: [value.amount] };
    case 'text':
    case 'accounts':
    case 'days':
    case 'office':
    case 'times':
      return nothing;
    default:
      return value satisfies never;
  }
}
