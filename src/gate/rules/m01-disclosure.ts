import { isProactive } from '../purpose.ts';
import { normalise } from '../text/normalise.ts';
import type { Rule } from '../rule.ts';

/**
 * The first message says that a machine writes, and for whom.
 *
 * Source: EU AI Act art. 50(1); California Business and Professions Code 17941; 15 USC 1692e(11).
 */
export const disclosure: Rule = ({ message, folded }, policy, facts) => {
  if (!facts.firstMessage || !isProactive(message.purpose)) return [];
  const says = policy.disclosures[message.language].some((phrase) =>
    folded.text.includes(normalise(phrase).text),
  );
  const names = facts.creditor !== '' && folded.text.includes(normalise(facts.creditor).text);
  return [
    ...(says
      ? []
      : [
          {
            rule: 'M01.disclosure',
            severity: 'reject' as const,
            reason: 'The first message must say that an automated assistant writes.',
            suggestion: `Add, for example: "${policy.disclosures[message.language][0] ?? ''}".`,
          },
        ]),
    ...(names
      ? []
      : [
          {
            rule: 'M01.creditor',
            severity: 'reject' as const,
            reason: 'The first message must say for whom it is written.',
            suggestion: `Name ${facts.creditor || 'the creditor'}.`,
          },
        ]),
  ];
};
