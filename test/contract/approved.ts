import type { Address, Button } from '../../src/domain/message.ts';
import { NOTHING_KNOWN, type GateFacts } from '../../src/gate/facts.ts';
import type { ApprovedMessage } from '../../src/gate/gate.ts';
import { review } from '../../src/gate/gate.ts';
import type { GatePolicy } from '../../src/gate/policy.ts';
import type { ToneBounds } from '../../src/policy/tone-rules.ts';

/** Words that any gate lets through. */
export const COURTEOUS = 'Thank you for your message. We are glad to talk it over with you. ';

/** The gate's own limit, in UTF-16 units. */
export const LONGEST = 4096;

/** Harmless words, dressed in everything that some channel takes for markup. */
export const MARKUP =
  'Thank you <b>very</b> much & &amp; *kindly* _yours_ __too__ ~so~ `well` ||here|| [brackets](round) {curly} # > + - = | \\ <at>all</at> "quoted" \'so\' ünï 谢谢 🙂';

/** As wide as any file may set them. */
const WIDE = { en: 4096, es: 4096, zh: 4096 };
const BOUNDS: ToneBounds = {
  sentence: WIDE,
  reading: WIDE,
  rarePercent: 100,
  capitals: 4096,
  exclamations: 4096,
  urgency: 4096,
  blame: 4096,
  consequences: 4096,
  courtesies: 0,
  questions: 4096,
  asks: 4096,
  links: 4096,
  length: { telegram: 4096, teams: 4096, web: 4096 },
};

const NONE = { en: [], es: [], zh: [] };

const POLICY: GatePolicy = {
  forbidEverything: false,
  forbidden: [],
  disclosures: NONE,
  optOutLines: NONE,
  helplines: [],
  consequences: NONE,
  courteous: NONE,
  tones: {
    tones: { warm: BOUNDS, neutral: BOUNDS, firm: BOUNDS },
    measures: {
      readingFrom: WIDE,
      capitalsAllowed: [],
      urgency: NONE,
      blame: NONE,
      consequence: NONE,
      courtesy: NONE,
      asking: NONE,
      offering: NONE,
    },
  },
};

const FACTS: GateFacts = {
  ...NOTHING_KNOWN,
  today: '2026-11-24',
  currency: 'EUR',
  identity: 'verified',
  customerName: 'Ada',
  creditor: 'Fairdue Savings',
  consent: true,
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
