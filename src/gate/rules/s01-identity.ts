import type { GateFacts } from '../facts.ts';
import type { Figure } from '../figures/figure.ts';
import { figureSpan } from '../figures/traced.ts';
import { spanOf } from '../span.ts';
import type { Reason, Rule } from '../rule.ts';
import { endOf, has } from '../reading.ts';

/**
 * Before the customer is verified: no sum, no due date, no product, no word of debt.
 *
 * Source: 15 USC 1692c(b) and 12 CFR 1006.6(d); FCA CONC 7.9.4R; PRC Personal Information Protection Law art. 10. Applies to every author.
 */
export const identity: Rule = (reading, _policy, facts) => {
  if (facts.identity === 'verified') return [];
  const reasons: Reason[] = [];
  const figure = reading.figures.find((one) => givesAway(one, facts));
  if (figure) reasons.push(objection(figureSpan(reading, figure)));
  const at = reading.tokens.findIndex(
    (_, here) => has(reading.sightings, here, 'debt') && reading.named[here] !== true,
  );
  if (at >= 0)
    reasons.push(objection(spanOf(reading.tokens, at, endOf(reading.sightings, at, 'debt') ?? at + 1)));
  return reasons;
};

/** A sum, a count of days, an account, the due date; but not the day on which the office opens. */
function givesAway(figure: Figure, facts: GateFacts): boolean {
  if (figure.kind === 'date') {
    return facts.dueDate === undefined
      ? !figure.days.some((day) => facts.otherDates.includes(day))
      : figure.days.includes(facts.dueDate);
  }
  return ['sum', 'days_late', 'percent', 'account'].includes(figure.kind);
}

function objection(span: readonly [number, number] | undefined): Reason {
  return {
    rule: 'S01.identity',
    severity: 'reject',
    ...(span && { span }),
    reason: 'It is not yet known that this is the customer; this gives away that money is owed.',
    suggestion: 'Say who writes and for whom the message is, and ask whether this is the customer.',
  };
}
