import type { Figure } from '../figures/figure.ts';
import { figureSpan, isSaidByCustomer, knownSums } from '../figures/traced.ts';
import type { GateFacts } from '../facts.ts';
import { holds, type Reading } from '../reading.ts';
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
    if (isSaidByCustomer(reading, figure, facts) || isNoFee(reading, figure, facts)) return [];
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

/** So many tokens may stand between a fee and the nought that it comes to. */
const NEAR = 6;

/** "The fees are 0.00", where the ledger holds none. Of a nought alone nobody knows what is nought. */
function isNoFee(reading: Reading, figure: Figure, { fees }: GateFacts): boolean {
  if (fees === undefined || Number(fees) !== 0 || figure.kind !== 'sum') return false;
  if (!figure.values.some((value) => Number(value) === 0)) return false;
  const from = reading.folded.from[figure.from] ?? 0;
  const at = reading.tokens.findIndex((token) => token.to > from);
  const [start, end] = reading.sentence[at] ?? [0, 0];
  return holds(reading, 'fee', Math.max(start, at - NEAR), Math.min(end, at + NEAR));
}
