import type { Rule } from '../rule.ts';
import { LIMITS } from '../scorer/score.ts';
import { spanOf } from '../span.ts';

/**
 * A message that reads, as a whole, like those that people judged to be threats, pressure, shaming or deceit, though no phrase of a rule
 * stands in it. A template was read by people before it went live: of its words only a strong likeness counts.
 *
 * Source: the categories F01 to F24, as the sentences of `train/gate/` show them.
 */
export const wording: Rule = ({ message, tokens }, _policy, _facts, { score: { odds, loudest } }) => {
  const { refuse, warn } = LIMITS[message.language];
  if (odds < (message.author === 'template' ? refuse + STRONG : warn)) return [];
  const span = spanOf(tokens, ...loudest);
  return [
    {
      rule: 'W01.wording',
      severity: odds < refuse ? 'warn' : 'reject',
      ...(span && { span }),
      reason:
        'Read as a whole, this sounds like pressure, a threat, a pretext or a promise that nobody may make.',
      suggestion: 'Say what is open and how to pay or to get help, and nothing about what might happen.',
    },
  ];
};

/** In log odds: about three times as likely. */
const STRONG = 1.1;
