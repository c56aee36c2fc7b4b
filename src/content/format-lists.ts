import { plus, type Money } from '../domain/money.ts';
import type { Offer, PlanPayment } from '../domain/plan.ts';
import type { Item, Named } from './blanks.ts';
import { sayMoney } from './format-money.ts';
import { GRAMMAR } from './grammar.ts';
import { memo, placeLocale, sayDay, writeFullDay, type Place } from './place.ts';
import { oneLine } from './plain-text.ts';

/** `a, b and c`, in the customer's language. */
export function joinList(parts: readonly string[], place: Place): string {
  const locale = placeLocale(place);
  return memo(listFormats, locale, () => new Intl.ListFormat(locale, { type: 'conjunction' })).format(parts);
}

/** One line per account; more than one are marked, and closed by what they add up to. */
export function listItems(items: readonly Item[], place: Place): string {
  const grammar = GRAMMAR[place.language];
  const lines = items.map((item) =>
    grammar.item({
      product: oneLine(item.product) || grammar.kind[item.kind],
      ending: oneLine(item.ending),
      amount: sayMoney(item.amount, place),
      due: sayDay(item.dueDate, place),
      past: item.daysPastDue > 0,
    }),
  );
  if (lines.length === 1) return lines.join('');
  const sums = totals(items.map((item) => item.amount));
  return [...lines.map((line) => `• ${line}`), grammar.total(saySums(sums, place))].join('\n');
}

/** Accounts by what they are called and how their number ends. */
export function listAccounts(accounts: readonly Named[], place: Place): string {
  const grammar = GRAMMAR[place.language];
  const names = accounts.map(({ product, kind, ending }) =>
    grammar.account(oneLine(product) || grammar.kind[kind], oneLine(ending)),
  );
  return names.length === 1 ? names.join('') : names.map((name, at) => `${at + 1}. ${name}`).join('\n');
}

export function saySums(sums: readonly Money[], place: Place): string {
  return joinList(
    sums.map((sum) => sayMoney(sum, place)),
    place,
  );
}

/** Dates with sums in one phrase. */
export function sayPayments(payments: readonly PlanPayment[], place: Place): string {
  const { on } = GRAMMAR[place.language];
  return joinList(
    payments.map(({ amount, date }) => on(sayMoney(amount, place), sayDay(date, place))),
    place,
  );
}

/** Every payment on a line of its own, and what they add up to. */
export function listSchedule(payments: readonly PlanPayment[], place: Place): string {
  const { scheduled, total } = GRAMMAR[place.language];
  const lines = payments.map(({ date, amount }) =>
    scheduled(writeFullDay(date, place), sayMoney(amount, place)),
  );
  return [...lines, total(saySums(totals(payments.map(({ amount }) => amount)), place))].join('\n');
}

/** Offers, a numbered line each; the number is what the customer taps or writes. */
export function listOptions(offers: readonly Offer[], place: Place): string {
  return offers.map((offer) => `${offer.id}. ${sayOffer(offer, place)}`).join('\n');
}

/** What `sums` add up to, currency by currency, in the order in which the currencies appear. */
export function totals(sums: readonly Money[]): readonly Money[] {
  const byCurrency = new Map<string, Money>();
  for (const sum of sums) {
    const before = byCurrency.get(sum.currency);
    byCurrency.set(sum.currency, before ? plus(before, sum) : sum);
  }
  return [...byCurrency.values()];
}

const listFormats = new Map<string, Intl.ListFormat>();

function sayOffer(offer: Offer, place: Place): string {
  const grammar = GRAMMAR[place.language];
  const [first, ...others] = offer.payments;
  const last = others.at(-1);
  if (!first) throw new Error(`offer ${offer.id} has no payments, so there is nothing to say about it`);
  const sum = sayMoney(first.amount, place);
  const day = sayDay(first.date, place);
  if (!last) return grammar.once(sum, day);
  const count = offer.payments.length;
  const regular = others.slice(0, -1).every(({ amount }) => amount.minor === first.amount.minor);
  if (regular) {
    const lastDiffers =
      last.amount.minor !== first.amount.minor ? { last: sayMoney(last.amount, place) } : {};
    return grammar.regular({ count, every: offer.every, sum, first: day, ...lastDiffers });
  }
  const [second] = others;
  if (second && isRegularAfterFirst(offer)) {
    const differs = last.amount.minor !== second.amount.minor;
    const rest = grammar.others({
      count: others.length,
      every: offer.every,
      sum: sayMoney(second.amount, place),
      ...(differs && { last: sayMoney(last.amount, place) }),
    });
    return grammar.withFirst({ first: sum, day, rest });
  }
  const all = saySums(totals(offer.payments.map(({ amount }) => amount)), place);
  return grammar.mixed({ count, sum: all, first: day });
}

/** A larger first payment, then equal ones; the last may be smaller, or hold what rounding left. */
function isRegularAfterFirst({ payments }: Offer): boolean {
  const [first, second, ...rest] = payments.map(({ amount }) => amount.minor);
  if (first === undefined || second === undefined || first < second) return false;
  return rest.every((minor, at) =>
    at === rest.length - 1 ? minor < second + payments.length : minor === second,
  );
}
