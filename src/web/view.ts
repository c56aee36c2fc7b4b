import type { AlertBlock } from '../ports/desk.ts';
import type { Instant } from '../domain/time.ts';

/** What the playground page shows: `GET /playground/view?customer=ID`. Sentences are made here, so that the page only draws. */
export type View = {
  readonly now: Instant;
  readonly creditor: string;
  /** False once everything proactive was stopped by `fairdue pause`. */
  readonly proactive: boolean;
  readonly customers: readonly CustomerLine[];
  /** The case asked for, or the most telling one when none was. Absent while there are no customers. */
  readonly chosen?: CaseView;
  /** Every handoff, the newest first. */
  readonly alerts: readonly AlertView[];
};

export type CustomerLine = {
  readonly id: string;
  readonly name: string;
  readonly language: string;
  readonly country: string;
  /** The customer's own wall clock, `Tue 10:00`. */
  readonly localTime: string;
  /** "12 days late", "due in 3 days", "nothing due". */
  readonly standing: string;
  /** "$120.00". */
  readonly owed: string;
  readonly state: string;
  readonly status: string;
  /** Is there a chat, and was the right person recognised in it? */
  readonly chat: 'none' | 'unverified' | 'verified';
  /** `waiting` or `claimed` while a person is needed. */
  readonly handoff?: string;
  /** Instant of the last thing said, for sorting and for "unread". */
  readonly lastAt?: Instant;
};

export type CaseView = {
  readonly customer: CustomerLine & { readonly timezone: string; readonly accounts: readonly AccountLine[] };
  readonly chat: readonly ChatLine[];
  /** How this customer comes in, while there is no chat yet. */
  readonly invite?: { readonly token: string; readonly question: string };
  /** What the right person of the sample would answer, as long as nobody was recognised in the chat. */
  readonly sampleAnswer?: string;
  readonly facts: {
    readonly state: string;
    readonly status: string;
    readonly identity: string;
    readonly contact: string;
    readonly holds: readonly { readonly name: string; readonly since: Instant }[];
    readonly language: string;
    readonly daysPastDue?: number;
    readonly rung?: { readonly name: string; readonly tone: string };
    readonly waitingFor?: string;
    readonly promise?: string;
    /** How much, by when, in which manner. */
    readonly goal?: string;
    /** What is known of the ability to pay. */
    readonly ability?: string;
    /** What a silence would mean, what the bot does then, and a line for each sign that holds. */
    readonly silence?: {
      readonly reading: string;
      readonly strategy: string;
      readonly because: readonly string[];
    };
    readonly plan?: string;
  };
  /** What time alone will do next, if anything. */
  readonly next?: { readonly at: Instant; readonly local: string; readonly what: string };
  /** Why nothing is planned, in one sentence, when `next` is absent. */
  readonly quiet?: string;
  /** Messages that were held, skipped, refused, cancelled or never confirmed, the newest first, each with its why. */
  readonly held: readonly HeldLine[];
};

export type AccountLine = {
  readonly id: string;
  readonly what: string;
  readonly due: string;
  readonly amount: string;
  readonly balance: string;
};

export type ChatLine = {
  readonly id: string;
  readonly at: Instant;
  /** In the customer's zone: `Tue 24 Nov, 10:00`. */
  readonly local: string;
  readonly from: 'customer' | 'bot' | 'manager';
  readonly text: string;
  /** One-tap answers; only the last message's are still tappable. */
  readonly buttons: readonly { readonly action: string; readonly label: string }[];
  /** For the curious: the template, the purpose, and whether a model reworded it; for a customer's line, what was understood. */
  readonly note?: string;
  readonly language?: string;
};

export type HeldLine = {
  readonly id: string;
  readonly at: Instant;
  readonly what: string;
  readonly status: 'held' | 'refused' | 'cancelled' | 'unconfirmed' | 'failed';
  readonly why: string;
  readonly rule?: string;
  readonly source?: string;
  readonly until?: string;
};

export type AlertView = {
  readonly handoffId: string;
  readonly customerId: string;
  readonly status: 'waiting' | 'claimed' | 'given_back' | 'resolved';
  readonly openedAt: Instant;
  /** The very Block Kit that Slack would get. */
  readonly blocks: readonly AlertBlock[];
  /** What stands in the thread: the customer's words, the manager's, and why a reply was refused. */
  readonly thread: readonly {
    readonly at: Instant;
    readonly from: string;
    readonly text: string;
    readonly blocks: readonly AlertBlock[];
  }[];
};
