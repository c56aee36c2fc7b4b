import { endOf, firstOf } from '../reading.ts';
import { spanOf } from '../span.ts';
import type { Rule } from '../rule.ts';

/**
 * A confirmation that messages have stopped says that, and nothing about money.
 *
 * Source: 47 CFR 64.1200(a)(12), one confirmation without further content; 12 CFR 1006.6(e).
 */
export const confirmation: Rule = (reading) => {
  const confirms = reading.message.purpose === 'opt_out' ? 0 : firstOf(reading, 'stopped', 0);
  if (confirms === undefined) return [];
  const asks = firstOf(reading, 'ask_money', confirms);
  if (asks === undefined) return [];
  const span = spanOf(reading.tokens, asks, endOf(reading.sightings, asks, 'ask_money') ?? asks + 1);
  return [
    {
      rule: 'F20.confirmation',
      severity: 'reject',
      ...(span && { span }),
      reason: 'A confirmation that messages have stopped must not speak of money.',
      suggestion: 'Confirm the stop in one sentence and say nothing else.',
    },
  ];
};
