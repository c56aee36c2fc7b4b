import type { AskedTimes } from './asked-times.ts';
import type { Disputed } from './dues.ts';
import type { Language } from './language.ts';
import type { Affordable, Offer, Plan } from './plan.ts';
import type { PromiseToPay } from './promise.ts';
import type { HardshipReason } from './understanding.ts';
import type { Day, Instant } from './time.ts';

/** Where the dialogue stands. */
export type StateName =
  | 'reminder'
  | 'acknowledgement'
  | 'hardship_inquiry'
  | 'plan_offer'
  | 'escalation_handoff';

export const STATE_NAMES: readonly StateName[] = [
  'reminder',
  'acknowledgement',
  'hardship_inquiry',
  'plan_offer',
  'escalation_handoff',
];

/** A question that the bot asked and waits for. None is asked more than twice. */
export type Question =
  | 'identity'
  | 'when'
  | 'confirm_promise'
  | 'reason'
  | 'affordable'
  | 'which_offer'
  | 'confirm_plan'
  | 'which_account'
  | 'resume_contact';

/** What holds every reminder until a manager or the ledger lifts it. */
export type Hold = (typeof HOLDS)[number];

export const HOLDS = [
  'dispute',
  'paid_claim',
  'represented',
  'insolvency',
  'identity_theft',
  'wrong_person',
  'deceased',
  'vulnerability',
  'crisis',
  'refusal',
  'unreachable',
] as const;

/** May the customer be written to first? `paused` without `until` lasts until a manager lifts it. */
export type Contact =
  | { readonly kind: 'open' }
  | { readonly kind: 'paused'; readonly until?: Instant; readonly why: string }
  | { readonly kind: 'ceased'; readonly at: Instant };

/** How soon a human must look: P0 now, P1 within a working hour, P2 the same, P3 the next business day. */
export type Priority = 'P0' | 'P1' | 'P2' | 'P3';

export type Handoff = {
  readonly id: string;
  /** Why a person is needed: an intent, a safety flag, or a name of the table such as `promise_broken_twice`. */
  readonly reason: string;
  readonly priority: Priority;
  readonly openedAt: Instant;
  readonly status: 'waiting' | 'claimed';
  readonly claimedBy?: { readonly id: string; readonly name: string };
  readonly claimedAt?: Instant;
  /** When the managers were reminded that nobody has claimed it. */
  readonly remindedAt?: Instant;
  /** When the customer heard that a person was called. Until then nothing about the handoff is said. */
  readonly announcedAt?: Instant;
  /** When the customer was told that nobody has taken it up yet. */
  readonly toldAt?: Instant;
  /** What a manager may approve here, if anything. */
  readonly approval?: Approval;
  /** Nothing about the handoff is said in the chat: somebody else may be reading it, or the customer wants no message. */
  readonly discreet: boolean;
};

/** What only a manager can allow: a plan outside the bounds, or reminders after silence. */
export type Approval = { readonly kind: 'plan'; readonly offer: Offer } | { readonly kind: 'reminders' };

/** Everything that the dialogue remembers of a case. Plain data: it survives JSON unchanged. */
export type CaseState = {
  readonly v: 1;
  readonly state: StateName;
  readonly status: 'open' | 'settled' | 'closed';
  readonly identity: 'unverified' | 'verified';
  /** Until when a right answer holds, in the chat in which it was given. */
  readonly verifiedUntil?: Instant;
  readonly wrongAnswers: number;
  readonly contact: Contact;
  /** Since when each hold stands. */
  readonly holds: Readonly<Partial<Record<Hold, Instant>>>;
  /** Accounts that the customer disputes while the others go on: nothing of them is asked for until a manager has settled it. */
  readonly disputed?: Disputed;
  readonly language: Language;
  /** When the customer wants to be written to, if they said so; only they change it. */
  readonly askedTimes?: AskedTimes;
  readonly question?: { readonly kind: Question; readonly askedAt: Instant };
  /** How often each question was asked since it was last answered. */
  readonly asked: Readonly<Partial<Record<Question, number>>>;
  /** Messages in a row that were not understood. */
  readonly unclear: number;
  readonly promise?: PromiseToPay;
  readonly brokenPromises: number;
  readonly hardship?: {
    readonly reason?: HardshipReason;
    readonly affordable?: Affordable;
    /** A day on which the customer said there will be money; later ones follow by the month. */
    readonly payday?: Day;
  };
  readonly offers: readonly Offer[];
  readonly refusals: number;
  /** The offer that was stated in full and awaits an explicit yes. */
  readonly stated?: Offer;
  readonly plan?: Plan;
  readonly handoff?: Handoff;
  /** When a manager let reminders go on after silence; reminders before it no longer count as unanswered. */
  readonly releasedAt?: Instant;
  /** When the customer was last asked, unasked, whether something is in the way. */
  readonly inquiredAt?: Instant;
  /** When the customer said that they will not pay; kept when a manager lifts the hold. */
  readonly refusedAt?: Instant;
  /** When the customer was nudged because a question stayed open. */
  readonly nudgedAt?: Instant;
};

/** A case as it begins: nothing said, nobody verified. */
export function newCase(language: Language): CaseState {
  return {
    v: 1,
    state: 'reminder',
    status: 'open',
    identity: 'unverified',
    wrongAnswers: 0,
    contact: { kind: 'open' },
    holds: {},
    language,
    asked: {},
    unclear: 0,
    brokenPromises: 0,
    offers: [],
    refusals: 0,
  };
}
