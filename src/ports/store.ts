import type { Account, Customer, Payment } from '../domain/account.ts';
import type { CaseState } from '../domain/case.ts';
import type { Author, Button, Purpose } from '../domain/message.ts';
import type { Instant } from '../domain/time.ts';
import type { ContactHistory } from '../policy/contact-history.ts';
import type { DeskRef } from './desk.ts';

/** What happened, as it is stored before anybody is answered. `id` is the source's own event id with its name before it. */
export type Heard = {
  readonly id: string;
  readonly kind: 'customer' | 'manager' | 'ledger' | 'delivery' | 'operator';
  /** What must be taken one at a time stands in one lane: a case, or a chat that is nobody's yet. */
  readonly lane: string;
  readonly conversationId?: string;
  readonly customerId?: string;
  readonly body: unknown;
  readonly heardAt: Instant;
};

export type Waiting = Heard & { readonly seq: number };

/** A private chat: where it is, whose it is, and what was agreed to in it. */
export type Conversation = {
  readonly id: string;
  readonly channel: string;
  readonly address: string;
  readonly customerId?: string;
  readonly reference: unknown;
  readonly consent?: unknown;
};

/** Something that a customer wrote. `waits` is its place in the inbox while it has not had its turn: it may be an answer to the identity question. */
export type Words = { readonly at: Instant; readonly text: string; readonly waits?: number };

/** Everything that is stored about a case, read at one moment. */
export type StoredCase = {
  readonly version: number;
  readonly state: CaseState;
  readonly customer: Customer;
  readonly accounts: readonly Account[];
  readonly payments: readonly Payment[];
  readonly conversation?: Conversation;
  readonly history: ContactHistory;
  readonly lastHeardAt?: Instant;
  readonly remindersSince: readonly Instant[];
  readonly remindersDelivered: number;
  readonly promisesKept: number;
  /** Messages that wait to be sent. */
  readonly drafts: readonly { readonly id: string; readonly purpose: Purpose }[];
  /** The customer's latest words, oldest first; at most twenty. Nothing that answered the identity question is among them. */
  readonly words: readonly Words[];
  /** Is this the first message that this chat would get? */
  readonly spokenTo: boolean;
  readonly handoffRef?: DeskRef;
  /** The words in which this chat was asked who it is, and told that an answer means agreement. */
  readonly consentWords?: string;
};

/** Something in the history of a case that a person reads who takes the next step. */
export type DossierEntry =
  | {
      readonly kind: 'sent';
      readonly at: Instant;
      readonly purpose: Purpose;
      readonly author: Author;
      readonly template: string;
    }
  | { readonly kind: 'wrote'; readonly at: Instant }
  | { readonly kind: 'record'; readonly at: Instant; readonly name: string; readonly body: unknown };

export type NewDraft = {
  readonly id: string;
  readonly conversationId: string;
  readonly template: string;
  /** Blanks, tone, and which warnings a manager has overridden; plain JSON. */
  readonly blanks: unknown;
  readonly purpose: Purpose;
  readonly author: Author;
  readonly dueAt: Instant;
};

export type Draft = NewDraft & {
  readonly customerId?: string;
  readonly status: string;
  /** Why it is held or was refused: a contact refusal, or the gate's reasons. */
  readonly why?: unknown;
  readonly cause: string;
};

export type NewRecord = { readonly kind: string; readonly body: Readonly<Record<string, unknown>> };

/** All that one decision writes, in one transaction. */
export type Commit = {
  readonly customerId: string;
  /** The version that was decided on; the commit is refused when the case has moved since. */
  readonly expected: number;
  readonly at: Instant;
  /** The waiting item that this turn answers. */
  readonly seq?: number;
  /** The item held an answer to the identity question: its words have done their work and are not kept. */
  readonly forgetWords?: boolean;
  readonly state: CaseState;
  readonly next?: { readonly at: Instant };
  readonly nextAction?: unknown;
  readonly cause: string;
  readonly drafts: readonly NewDraft[];
  readonly cancel: readonly { readonly which: 'proactive' | 'held_replies' | 'all'; readonly why: string }[];
  readonly records: readonly NewRecord[];
  readonly desk: readonly DeskJob[];
  readonly handoff?: {
    readonly id: string;
    readonly status: 'waiting' | 'claimed' | 'given_back' | 'resolved';
    readonly brief: unknown;
  };
  /** The chat in which the customer agreed to be written to, and in which words. */
  readonly consent?: { readonly conversationId: string; readonly consent: unknown };
  /** The chat that is no longer known to be this customer's. */
  readonly unbind?: string;
};

export type DeskJob = { readonly handoffId: string; readonly kind: 'alert' | 'note'; readonly body: unknown };

export type DueDeskJob = DeskJob & {
  readonly id: number;
  readonly attempts: number;
  readonly brief: unknown;
  readonly ref?: DeskRef;
};

/** One try to send, as it is written before the wire. */
export type NewAttempt = {
  readonly draftId: string;
  readonly customerId?: string;
  readonly conversationId: string;
  readonly purpose: Purpose;
  readonly author: Author;
  readonly language: string;
  readonly text: string;
  readonly buttons: readonly Button[];
  /** The attempt whose fate is unknown and which this one repeats, word for word, once. */
  readonly repeatOf?: number;
  readonly at: Instant;
};

export type OpenAttempt = Omit<NewAttempt, 'repeatOf'> & { readonly id: number; readonly isRepeat: boolean };

/** What became of an attempt. `lost`: it certainly never left, so the draft waits again. */
export type Receipt = {
  readonly attemptId: number;
  readonly draftId: string;
  readonly at: Instant;
  readonly outcome: 'delivered' | 'blocked' | 'rejected' | 'unconfirmed' | 'lost';
  readonly providerId?: string;
  readonly detail?: string;
  /** When the draft may be tried again; only with `lost`. */
  readonly again?: Instant;
  /** What the case hears of it, through its lane. */
  readonly hear?: Heard;
};

/** Whoever came in with a token, if it was good. */
export type Invited = { readonly customerId: string; readonly accountId: string };

/** All that must survive. One interface; a contract suite runs on every implementation. */
export interface Store {
  /** Store what happened, once. False when this id was heard before. */
  hear(heard: Heard): Promise<boolean>;
  /** Remember a chat, and what the channel needs to write to it. */
  meet(conversation: Pick<Conversation, 'id' | 'channel' | 'address' | 'reference'>): Promise<Conversation>;
  conversation(id: string): Promise<Conversation | undefined>;
  /** The lanes in which something waits for its turn. */
  lanes(limit: number): Promise<readonly string[]>;
  nextIn(lane: string): Promise<Waiting | undefined>;
  isDone(seq: number): Promise<boolean>;
  /** The item was dealt with without a case. */
  done(seq: number, at: Instant, records: readonly NewRecord[], drafts: readonly NewDraft[]): Promise<void>;

  /** Use a one-time token for a chat: it becomes the customer's, and every earlier chat of theirs stops being so. */
  accept(tokenHash: string, conversationId: string, at: Instant): Promise<Invited | undefined>;

  loadCase(customerId: string, at: Instant): Promise<StoredCase | undefined>;
  /** The latest contacts of a case and its records of these kinds, oldest first; at most `limit` of each. */
  dossier(customerId: string, kinds: readonly string[], limit: number): Promise<readonly DossierEntry[]>;
  /** Cases that time alone must move now, the longest waiting first. */
  dueCases(at: Instant, limit: number): Promise<readonly string[]>;
  /** All or nothing. False when the case has moved: decide again on what is true now. */
  commit(commit: Commit): Promise<boolean>;

  dueDrafts(at: Instant, limit: number): Promise<readonly Draft[]>;
  draft(id: string): Promise<Draft | undefined>;
  /** It waits until `until`, and says why. */
  holdDraft(id: string, until: Instant, why: unknown): Promise<void>;
  refuseDraft(id: string, at: Instant, why: unknown, hear: Heard | undefined): Promise<void>;
  /**
   * Write the attempt before the wire. Undefined when the draft no longer waits, when the case has moved since it was read, or
   * when something was heard that must be answered before we write of our own accord. `records` are written with it.
   */
  begin(
    attempt: NewAttempt,
    expectedVersion: number | undefined,
    records?: readonly NewRecord[],
  ): Promise<number | undefined>;
  finish(receipt: Receipt): Promise<void>;
  /** Attempts that began and have no receipt: after a crash nobody knows what became of them. */
  openAttempts(): Promise<readonly OpenAttempt[]>;
  /** The try of this draft of which nobody knows whether it arrived: whatever is sent after it is its repeat. */
  unconfirmedTry(draftId: string): Promise<OpenAttempt | undefined>;
  /** Was this chat given `template` since `since`? */
  wasTold(conversationId: string, template: string, since: Instant): Promise<boolean>;

  dueDeskJobs(at: Instant, limit: number): Promise<readonly DueDeskJob[]>;
  finishDeskJob(
    id: number,
    at: Instant,
    ref: { readonly handoffId: string; readonly ref: DeskRef } | undefined,
  ): Promise<void>;
  retryDeskJob(id: number, again: Instant, error: string): Promise<void>;
  handoffAt(ref: DeskRef): Promise<string | undefined>;
  customerOfHandoff(handoffId: string): Promise<string | undefined>;

  setting(key: string): Promise<string | undefined>;
  setSetting(key: string, value: string): Promise<void>;
  record(record: NewRecord, at: Instant, customerId: string | undefined): Promise<void>;
  /** Does what the customer said hold the right answer? `none`: it does not look like an answer at all. */
  checkAnswer(customer: Customer, text: string): Promise<'right' | 'wrong' | 'none'>;
}
