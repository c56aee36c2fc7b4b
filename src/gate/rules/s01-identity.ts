import { holds } from '../reading.ts';
import { figureSpan } from '../figures/traced.ts';
import { spanOf } from '../phrase-check.ts';
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
  const figure = reading.figures.find((one) =>
    ['sum', 'date', 'days_late', 'percent', 'account'].includes(one.kind),
  );
  if (figure) reasons.push(objection(figureSpan(reading, figure)));
  if (holds(reading, 'debt', 0, reading.tokens.length)) {
    for (let at = 0; at < reading.tokens.length; at += 1) {
      if (!has(reading.sightings, at, 'debt') || reading.quoted[at] === true) continue;
      const span = spanOf(reading, at, endOf(reading.sightings, at, 'debt') ?? at + 1);
      reasons.push(objection(span));
      break;
    }
  }
  return reasons;
};

function objection(span: readonly [number, number] | undefined): Reason {
  return {
    rule: 'S01.identity',
    severity: 'reject',
    ...(span && { span }),
    reason: 'It is not yet known that this is the customer; this gives away that money is owed.',
    suggestion: 'Say who writes and for whom the message is, and ask whether this is the customer.',
  };
}
