import { holds, type Reading } from '../reading.ts';
import type { Rule } from '../rule.ts';
import { LIMITS } from '../scorer/score.ts';
import { speaksToYou } from '../second-person.ts';
import { spanOf } from '../span.ts';

/**
 * A message that reads, as a whole, like those that people judged to be threats, pressure, shaming or deceit, though no phrase of a rule
 * stands in it. A template was read by people before it went live: of its words only a strong likeness counts. So it is with a longer
 * text that speaks to nobody and of no debt: a remark about the world, not a message to a customer; and with a few words alone, of which hardly
 * anything can be learnt.
 *
 * Source: the categories F01 to F24, as the sentences of `train/gate/` show them.
 */
export const wording: Rule = (reading, _policy, _facts, { score: { odds, loudest } }) => {
  const { message, tokens } = reading;
  const { refuse, warn } = LIMITS[message.language];
  const apart = isRemark(reading) ? REMARK : isTerse(reading) ? TERSE : 0;
  if (odds < (message.author === 'template' ? refuse + STRONG : warn + apart)) return [];
  const span = spanOf(tokens, ...loudest);
  return [
    {
      rule: 'W01.wording',
      severity: odds < refuse + apart ? 'warn' : 'reject',
      ...(span && { span }),
      reason:
        'Read as a whole, this sounds like pressure, a threat, a pretext or a promise that nobody may make.',
      suggestion: 'Say what is open and how to pay or to get help, and nothing about what might happen.',
    },
  ];
};

/** In log odds: about three times as likely. */
const STRONG = 1.1;
/** In log odds: about seven times as likely. */
const REMARK = 2;

/** As much as for a template. */
const TERSE = STRONG;

/** In tokens; a veiled threat is short, and often names nobody. Chinese takes more tokens for as much. */
const BRIEF = 20;
const BRIEF_HAN = 28;

function isRemark(reading: Reading): boolean {
  const { message, tokens } = reading;
  return (
    tokens.length > (message.language === 'zh' ? BRIEF_HAN : BRIEF) &&
    !speaksToYou(reading) &&
    !holds(reading, 'debt', 0, tokens.length) &&
    !holds(reading, 'ask_money', 0, tokens.length)
  );
}

/** In words, or Chinese characters. */
const FEW = 4;
const FEW_HAN = 4;

function isTerse({ message, tokens, signature }: Reading): boolean {
  const words = tokens.slice(signature).filter(({ kind }) => kind === 'word' || kind === 'han');
  return words.length <= (message.language === 'zh' ? FEW_HAN : FEW);
}
