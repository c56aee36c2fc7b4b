import type { Address, Button } from '../../src/domain/message.ts';
import type { GateFacts } from '../../src/gate/facts.ts';
import type { ApprovedMessage } from '../../src/gate/gate.ts';
import { review } from '../../src/gate/gate.ts';
import type { GatePolicy } from '../../src/gate/policy.ts';

/** Words that any gate lets through. */
export const COURTEOUS = 'Thank you for your message. We are glad to talk it over with you. ';

/** The gate's own limit, in UTF-16 units. */
export const LONGEST = 4096;

/** Harmless words, dressed in everything that some channel takes for markup. */
export const MARKUP =
  'Thank you <b>very</b> much & &amp; *kindly* _yours_ __too__ ~so~ `well` ||here|| [brackets](round) {curly} # > + - = | \\ <at>all</at> "quoted" \'so\' ünï 谢谢 🙂';

const NONE = { en: [], es: [], zh: [] };

const POLICY: GatePolicy = {
  forbidEverything: false,
  forbidden: [],
  disclosures: NONE,
  optOutLines: NONE,
  helplines: [],
  consequences: NONE,
  courteous: NONE,
};

const FACTS: GateFacts = {
  today: '2026-11-24',
  currency: 'EUR',
  identity: 'verified',
  customerName: 'Ada',
  creditor: 'Fairdue Savings',
  offers: [],
  links: [],
  phones: [],
  customerSaid: [],
  otherAmounts: [],
  otherDates: [],
  times: [],
  ceased: false,
  consent: true,
  holds: [],
  firstMessage: false,
  overridden: [],
};

let drafts = 0;

/** A message that the real gate has approved: there is no other way to have one, for a test either. */
export function approved(message: {
  readonly to: Address;
  readonly text?: string;
  readonly buttons?: readonly Button[];
}): ApprovedMessage {
  const { to, text = COURTEOUS.trim(), buttons = [] } = message;
  const verdict = review(
    {
      draftId: `draft-${++drafts}`,
      to,
      template: 'relay',
      purpose: 'relay',
      author: 'manager',
      language: 'en',
      text,
      buttons,
    },
    POLICY,
    FACTS,
  );
  if (verdict.outcome === 'approved') return verdict.message;
  throw new Error(`the gate refuses the words of this test: ${JSON.stringify(verdict.reasons)}`);
}
