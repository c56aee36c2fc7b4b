import type { GateFacts } from '../facts.ts';
import { holds, type Reading } from '../reading.ts';
import { addDecimals, canonical } from './decimals.ts';
import type { Figure } from './figure.ts';

/** Every sum that a message may name: what the ledger, the offers and the plan hold, and what an offer adds up to. */
export function knownSums(facts: GateFacts): ReadonlySet<string> {
  const offers = [...facts.offers, ...(facts.plan ? [facts.plan] : [])];
  const single = [
    facts.amountDue,
    facts.balance,
    ...(Number(facts.fees ?? 0) > 0 ? [facts.fees] : []),
    ...facts.otherAmounts,
    ...offers.flatMap((offer) => offer.payments.map((payment) => payment.amount)),
  ];
  const totals = offers.map((offer) => addDecimals(offer.payments.map((payment) => payment.amount)));
  return new Set([...single, ...totals].filter((sum) => sum !== undefined).map((sum) => canonical(sum)));
}

/** Every day that a message may name. A month (`2026-03`) stands for each of its days. */
export function knownDays(facts: GateFacts): ReadonlySet<string> {
  const offers = [...facts.offers, ...(facts.plan ? [facts.plan] : [])];
  const days = [
    facts.dueDate,
    facts.today,
    ...facts.otherDates,
    ...offers.flatMap((offer) => offer.payments.map((payment) => payment.date)),
  ];
  return new Set(days.filter((day) => day !== undefined));
}

/** Whether the figure stands in words that the message presents as the customer's, and the customer really wrote them. */
export function isSaidByCustomer(reading: Reading, figure: Figure, facts: GateFacts): boolean {
  if (facts.customerSaid.length === 0) return false;
  const from = reading.folded.from[figure.from] ?? 0;
  const token = reading.tokens.findIndex((one) => one.from <= from && one.to > from);
  if (reading.quoted[token] === true) return true;
  const [start, end] = reading.sentence[token] ?? [0, 0];
  return holds(reading, 'said', start, end) && reading.saidFigures().has(figure.written);
}

/** Whether a figure is a part of a name: of the customer, the creditor or an account. */
export function isInName(reading: Reading, figure: Figure): boolean {
  const [from, to] = figureSpan(reading, figure);
  let isAny = false;
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const token = reading.tokens[at];
    if (token === undefined || token.from >= to || token.to <= from) continue;
    if (reading.named[at] !== true && reading.products[at] !== true) return false;
    isAny = true;
  }
  return isAny;
}

/** Where a figure stands in the text as given. */
export function figureSpan(reading: Reading, figure: Figure): readonly [number, number] {
  return [reading.folded.from[figure.from] ?? 0, reading.folded.to[figure.to - 1] ?? 0];
}
