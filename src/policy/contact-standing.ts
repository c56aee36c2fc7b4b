import type { Hold } from '../domain/case.ts';
import { isBefore } from '../domain/time.ts';
import { answersAt, heardBy } from './contact-history.ts';
import { PURPOSES, type PurposeRules } from './contact-purposes.ts';
import type { ContactInput, ContactRefusal } from './contact-input.ts';

/** What an event lifts and time alone does not: a stop, a hold, a pause, an identity that is not proven. */
export function standing(input: ContactInput): ContactRefusal | undefined {
  const rules = PURPOSES[input.purpose];
  return stopped(input, rules) ?? held(input, rules) ?? paused(input, rules) ?? unverified(input, rules);
}

function stopped(input: ContactInput, rules: PurposeRules): ContactRefusal | undefined {
  const { contact, history, now } = input;
  if (contact.kind !== 'ceased') return undefined;
  const { at } = contact;
  switch (rules.afterStop) {
    case 'once':
      return history.sent.some((one) => one.purpose === input.purpose && !isBefore(one.at, at))
        ? refusal(
            'contact.stop_confirmed',
            'The stop was confirmed already; it is confirmed once.',
            STOP_ONCE,
          )
        : undefined;
    case 'always':
      return undefined;
    case 'to_their_words': {
      const wrote = heardBy(history, now);
      return wrote !== undefined && !isBefore(wrote, at) ? undefined : CEASED;
    }
    case 'if_they_wrote_since': {
      const wrote = heardBy(history, now);
      return wrote !== undefined && isBefore(at, wrote) ? undefined : CEASED;
    }
    case 'never':
      return CEASED;
    default:
      return rules.afterStop satisfies never;
  }
}

function held({ holds, history, now }: ContactInput, rules: PurposeRules): ContactRefusal | undefined {
  // Who writes to us is answered, whatever stands on the case.
  if (rules.counts === 'unless_answering' && answersAt(history, now)) return undefined;
  const name = HOLD_NAMES.find(
    (one) => holds[one] !== undefined && (rules.holds === 'all' || rules.holds.includes(one)),
  );
  return name && refusal(`hold.${name}`, HOLDS[name].why, HOLDS[name].source);
}

function paused(input: ContactInput, rules: PurposeRules): ContactRefusal | undefined {
  if (!rules.pauses) return undefined;
  if (input.paused) {
    return refusal('operator.paused', 'Everything proactive is paused for all customers.', 'fairdue pause');
  }
  const { contact, now } = input;
  if (contact.kind !== 'paused') return undefined;
  if (contact.until === undefined) {
    return refusal('contact.paused', `Contact is paused until a manager lifts it: ${contact.why}.`, PAUSE);
  }
  if (!isBefore(now, contact.until)) return undefined;
  return {
    ...refusal('contact.paused', `Contact is paused for a while: ${contact.why}.`, PAUSE),
    until: contact.until,
  };
}

function unverified({ identity }: ContactInput, rules: PurposeRules): ContactRefusal | undefined {
  if (!rules.verified || identity === 'verified') return undefined;
  return refusal(
    'identity.unverified',
    'It is not proven that the customer is the one who reads this chat.',
    '15 USC 1692c(b); CONC 7.9.10R',
  );
}

const PAUSE = 'CONC 7.9.4R; 12 CFR 1006.6(b)(1)';
const STOP_ONCE = '12 CFR 1006.14(h)(2)(i)';

const CEASED = refusal(
  'contact.ceased',
  'The customer asked not to be written to and has not taken that back.',
  '15 USC 1692c(c); 12 CFR 1006.6(c)',
);

/** The holds in the order in which they are told, the gravest first. */
const HOLDS: Readonly<Record<Hold, { readonly why: string; readonly source: string }>> = {
  crisis: {
    why: 'A life may be at risk; nothing about money goes out until a person has cleared it.',
    source: 'FCA FG21/1; GDPR art. 9',
  },
  deceased: {
    why: 'The customer is said to have died; only the estate may be written to.',
    source: '12 CFR 1006.6(a)(4)',
  },
  wrong_person: { why: 'The chat belongs to somebody else.', source: '15 USC 1692c(b); CONC 7.9.10R' },
  represented: {
    why: 'A lawyer or adviser acts for the customer.',
    source: '15 USC 1692c(a)(2); 12 CFR 1006.6(b)(2)',
  },
  insolvency: {
    why: 'The customer speaks of an insolvency.',
    source: '11 USC 362(a)(6); SI 2020/1311 reg. 7',
  },
  identity_theft: {
    why: 'The customer says that somebody else made this debt in their name.',
    source: '15 USC 1681m(f)',
  },
  dispute: { why: 'The customer disputes the debt.', source: '15 USC 1692g(b); CONC 7.14.1R' },
  paid_claim: {
    why: 'The customer says that it is paid; the ledger is being checked.',
    source: '15 USC 1692e(2); CONC 7.14.1R',
  },
  vulnerability: {
    why: 'The customer is in a situation that needs a person.',
    source: 'CONC 7.2.1R; FCA FG21/1',
  },
  refusal: { why: 'The customer refuses to pay; a person looks at it.', source: '15 USC 1692c(c)' },
  unreachable: {
    why: 'Messages do not arrive in this chat.',
    source: 'the channel refused the last message',
  },
};

// Object.keys loses the type; the record has every hold and nothing else.
const HOLD_NAMES = Object.keys(HOLDS) as readonly Hold[];

function refusal(rule: string, why: string, source: string): ContactRefusal {
  return { allowed: false, rule, why, source };
}
