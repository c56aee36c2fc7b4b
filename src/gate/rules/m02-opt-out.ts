import { isProactive } from '../purpose.ts';
import { normalise } from '../text/normalise.ts';
import type { Rule } from '../rule.ts';

/**
 * Every message that we send of our own accord says how to stop it.
 *
 * Source: 12 CFR 1006.6(e); PECR reg. 22(2)(c).
 */
export const optOutLine: Rule = ({ message, folded }, policy) => {
  if (!isProactive(message.purpose)) return [];
  if (policy.optOutLines[message.language].some((phrase) => folded.text.includes(normalise(phrase).text)))
    return [];
  return [
    {
      rule: 'M02.opt_out_line',
      severity: 'reject',
      reason: 'A reminder must say how to stop it.',
      suggestion: `Add, for example: "${policy.optOutLines[message.language][0] ?? ''}".`,
    },
  ];
};
