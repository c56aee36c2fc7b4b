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

function held({ holds, history, now, pack }: ContactInput, rules: PurposeRules): ContactRefusal | undefined {
  // Who writes to us is answered, whatever stands on the case.
  if (rules.counts === 'unless_answering' && answersAt(history, now)) return undefined;
  const name = HOLD_NAMES.find(
    (one) => holds[one] !== undefined && (rules.holds === 'all' || rules.holds.includes(one)),
  );
  return name && refusal(`hold.${name}`, WHY[name], pack.holds[name].source);
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

/** The holds in the order in which they are told, the gravest first; what makes each a duty stands in the pack. */
const WHY: Readonly<Record<Hold, string>> = {
  crisis: 'A life may be at risk; nothing about money goes out until a person has cleared it.',
  deceased: 'The customer is said to have died; only the estate may be written to.',
  wrong_person: 'The chat belongs to somebody else.',
  represented: 'A lawyer or adviser acts for the customer.',
  insolvency: 'The customer speaks of an insolvency.',
  identity_theft: 'The customer says that somebody else made this debt in their name.',
  dispute: 'The customer disputes the debt.',
  paid_claim: 'The customer says that it is paid; the ledger is being checked.',
  vulnerability: 'The customer is in a situation that needs a person.',
  refusal: 'The customer refuses to pay; a person looks at it.',
  unreachable: 'Messages do not arrive in this chat.',
};

// Object.keys loses the type; the record has every hold and nothing else.
const HOLD_NAMES = Object.keys(WHY) as readonly Hold[];

function refusal(rule: string, why: string, source: string): ContactRefusal {
  return { allowed: false, rule, why, source };
}
