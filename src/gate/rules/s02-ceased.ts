import type { Purpose } from '../../domain/message.ts';
import type { Rule } from '../rule.ts';

/** What may still be said to somebody who asked not to be written to: the answer to what they write themselves. */
const ANSWERS: readonly Purpose[] = ['opt_out', 'reply', 'relay', 'crisis', 'transition'];

/**
 * After "stop" nothing is sent of our own accord.
 *
 * Source: 15 USC 1692c(c); 12 CFR 1006.6(c) and 1006.14(h). The contact rules say so first; this is the backstop.
 */
export const ceased: Rule = ({ message }, _policy, facts) =>
  !facts.ceased || ANSWERS.includes(message.purpose)
    ? []
    : [
        {
          rule: 'S02.ceased',
          severity: 'reject',
          reason: 'The customer asked not to be written to.',
          suggestion: 'Wait until the customer writes again and agrees.',
        },
      ];
