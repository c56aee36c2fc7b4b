import type { Rule } from '../rule.ts';

/** The longest text that every channel takes: Telegram Bot API, sendMessage, 4096 characters. */
const LONGEST = 4096;

/** A message that does not fit, or that says nothing, does not leave. */
export const length: Rule = ({ message }) => {
  const { text } = message;
  if (text.trim() === '') return [{ rule: 'M03.empty', severity: 'reject', reason: 'The message is empty.' }];
  if (text.length <= LONGEST) return [];
  return [
    {
      rule: 'M03.length',
      severity: 'reject',
      span: [LONGEST, text.length],
      reason: `The message has ${text.length} characters; at most ${LONGEST} can be sent.`,
      suggestion: 'Split it, or say less.',
    },
  ];
};
