import { LEXICON } from '../lexicon/lexicon.ts';
import { spanOf } from '../span.ts';
import { isProactive } from '../purpose.ts';
import { has } from '../reading.ts';
import type { Rule } from '../rule.ts';

/** Holds under which an answer may still talk about paying, because the customer is well and may ask. */
const MILD = new Set(['unreachable', 'refusal']);

/**
 * While a hold stands nothing asks for money: a dispute, a lawyer, an insolvency, a death, a crisis, an illness.
 *
 * Source: 15 USC 1692g(b) and 1692c(a)(2); 12 CFR 1006.38; FCA CONC 7.2.1R; 11 USC 362.
 */
export const holdsRule: Rule = (reading, _policy, facts) => {
  const standing = facts.holds.filter((hold) => !MILD.has(hold));
  if (facts.holds.length > 0 && isProactive(reading.message.purpose)) {
    return [
      {
        rule: 'S03.hold',
        severity: 'reject',
        reason: `Reminders rest while this stands on the case: ${facts.holds.join(', ')}.`,
        suggestion: 'Settle the hold first, in the thread of the case.',
      },
    ];
  }
  if (standing.length === 0 && !facts.ceased) return [];
  const asks = reading.tokens.findIndex(
    (_, at) =>
      reading.quoted[at] !== true && reading.products[at] !== true && has(reading.sightings, at, 'ask_money'),
  );
  if (asks < 0 || LEXICON.concept('en', 'ask_money') === undefined) return [];
  const span = spanOf(reading.tokens, asks, asks + 1);
  return [
    {
      rule: 'S03.hold',
      severity: 'reject',
      ...(span && { span }),
      reason: `This asks for money although this stands on the case: ${[...standing, ...(facts.ceased ? ['ceased'] : [])].join(', ')}.`,
      suggestion: 'Leave the payment out; say who will look into it.',
    },
  ];
};
