import type { GateFacts } from '../facts.ts';
import { figureSpan, isInName } from '../figures/traced.ts';
import type { GatePolicy } from '../policy.ts';
import type { Rule } from '../rule.ts';

const NAMES = { link: 'link or address', phone: 'telephone number', account: 'account number' } as const;
const LEAST = 6;

/**
 * Every link, telephone number and account number must be one of the creditor's own, or a crisis line.
 *
 * Source: FCA and ASIC guidance on payment redirection; PRC convention against private accounts.
 */
export const contacts: Rule = (reading, policy, facts) =>
  reading.figures.flatMap((figure) => {
    if (figure.kind !== 'link' && figure.kind !== 'phone' && figure.kind !== 'account') return [];
    if (isInName(reading, figure)) return [];
    const written = reading.message.text.slice(...figureSpan(reading, figure));
    if (figure.kind === 'link' ? isOwnLink(written, facts) : isOwnNumber(written, facts, policy)) return [];
    return [
      {
        rule: `F23.${figure.kind}`,
        severity: 'reject' as const,
        span: figureSpan(reading, figure),
        reason: `The ${NAMES[figure.kind]} "${written}" is none of the creditor's own.`,
        suggestion: "Use one of the creditor's official routes.",
      },
    ];
  });

/** The very link, or the bare site of one. Compared as written: a look-alike letter is another link. */
function isOwnLink(written: string, facts: GateFacts): boolean {
  const plain = stripped(written);
  return facts.links.some((link) => stripped(link) === plain || stripped(link).split('/')[0] === plain);
}

function stripped(link: string): string {
  return link
    .trim()
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
    .replace(/\/+$/, '');
}

/** The same digits as an official number, with or without the country's prefix; an account only by what the facts name. */
function isOwnNumber(written: string, facts: GateFacts, policy: GatePolicy): boolean {
  const digits = written.replace(/[^0-9a-z]/gi, '').toLowerCase();
  const own = [...facts.phones, ...policy.helplines, ...facts.otherAmounts].map((one) =>
    one.replace(/[^0-9a-z]/gi, '').toLowerCase(),
  );
  return own.some(
    (one) =>
      one === digits ||
      (digits.length >= LEAST && one.endsWith(digits)) ||
      (one.length >= LEAST && digits.endsWith(one)),
  );
}
