import { isProactive } from '../purpose.ts';
import type { Rule } from '../rule.ts';

/**
 * Nothing proactive without a consent on record for this chat.
 *
 * Source: 47 USC 227; GDPR art. 6; PECR reg. 22. The contact rules say so first; this is the backstop.
 */
export const consent: Rule = ({ message }, _policy, facts) =>
  facts.consent || !isProactive(message.purpose)
    ? []
    : [
        {
          rule: 'S04.consent',
          severity: 'reject',
          reason: 'No consent to messages in this chat is on record.',
          suggestion: 'Let the customer open the chat by the invitation first.',
        },
      ];
