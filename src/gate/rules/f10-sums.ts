import { figureSpan, isSaidByCustomer, knownSums } from '../figures/traced.ts';
import type { Rule } from '../rule.ts';

/**
 * Every sum must be one that the facts hold.
 *
 * A number on which the ledger and the message disagree is an invented debt, whoever wrote it. Source: 15 USC 1692e(2)(A); FCA CONC 7.5.3R.
 */
export const sums: Rule = (reading, _policy, facts) => {
  const known = knownSums(facts);
  const owedIn = [facts.currency, ...(facts.otherCurrencies ?? [])];
  return reading.figures.flatMap((figure) => {
    if (figure.kind !== 'sum') return [];
    const inCurrency =
      figure.currencies === undefined || owedIn.some((currency) => figure.currencies?.includes(currency));
    if (inCurrency && figure.values.some((value) => known.has(value))) return [];
    if (isSaidByCustomer(reading, figure, facts)) return [];
    return [
      {
        rule: 'F10.amount',
        severity: 'reject' as const,
        span: figureSpan(reading, figure),
        reason: `The sum "${figure.written.trim()}" is in no fact of this case.`,
        suggestion: 'Use Counter to make it an offer, or write a sum that the ledger holds.',
      },
    ];
  });
};
