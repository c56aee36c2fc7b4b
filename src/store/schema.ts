import type { ColumnType, Generated } from 'kysely';

/**
 * The tables. Instants and days are ISO text, sums are minor units, JSON is text: the same on SQLite and on PostgreSQL.
 */
export type Schema = {
  settings: { key: string; value: string };
  customers: CustomerRow;
  accounts: AccountRow;
  instalments: InstalmentRow;
  payments: PaymentRow;
  cases: CaseRow;
  conversations: ConversationRow;
  invites: InviteRow;
  inbox: InboxRow;
  drafts: DraftRow;
  attempts: AttemptRow;
  handoffs: HandoffRow;
  desk_jobs: DeskJobRow;
  records: RecordRow;
};

type Json = string;
type Flag = 0 | 1;
type Optional<T> = ColumnType<T | null, T | null | undefined, T | null>;

export type CustomerRow = {
  id: string;
  name: string;
  language: string;
  timezone: string;
  /** Where else they may be: IANA zones with a space between them. */
  other_zones: Generated<string>;
  country: string;
  region: string;
  verify_kind: Optional<string>;
  /** Keyed hash of the normalised answer; see `store/answers.ts`. */
  verify_hash: Optional<string>;
  phone_last4: string;
};

export type AccountRow = {
  id: string;
  customer_id: string;
  product: string;
  kind: string;
  currency: string;
  pay_url: string;
};

export type InstalmentRow = {
  account_id: string;
  no: number;
  due_date: string;
  amount: number;
  paid: number;
  balance: number;
};

export type PaymentRow = {
  id: string;
  account_id: string;
  amount: number;
  currency: string;
  paid_at: string;
  /** Digest of the body as received: a repeat is known by it, and so is another body under the same id. */
  digest: string;
  booked_at: string;
};

/** One per customer: everything they owe this creditor and the talk about it. */
export type CaseRow = {
  customer_id: string;
  version: number;
  state: Json;
  status: string;
  /** The one moment at which time alone moves this case; null when only an event can. */
  next_action_at: Optional<string>;
  next_action: Optional<Json>;
};

/** A private chat on a channel, and whose it is. */
export type ConversationRow = {
  id: string;
  channel: string;
  address: string;
  customer_id: Optional<string>;
  reference: Optional<Json>;
  /** What was agreed to, when, in which words. */
  consent: Optional<Json>;
  bound_at: Optional<string>;
};

export type InviteRow = {
  token_hash: string;
  account_id: string;
  customer_id: string;
  created_at: string;
  expires_at: string;
  used_at: Optional<string>;
  used_by: Optional<string>;
};

/** Everything that moves a case and must not be lost: what customers, managers and the ledger did. */
export type InboxRow = {
  seq: Generated<number>;
  /** The source's own event id with the source's name before it; a repeat is a no-op. */
  id: string;
  kind: 'customer' | 'manager' | 'ledger' | 'delivery' | 'operator';
  /** The lane in which it waits its turn: a case, or a conversation that is nobody's yet. */
  lane: string;
  conversation_id: Optional<string>;
  customer_id: Optional<string>;
  body: Json;
  heard_at: string;
  turned_at: Optional<string>;
};

export type DraftRow = {
  id: string;
  seq: number;
  customer_id: Optional<string>;
  conversation_id: string;
  template: string;
  blanks: Json;
  purpose: string;
  author: string;
  status: 'queued' | 'sending' | 'sent' | 'refused' | 'cancelled' | 'unconfirmed' | 'failed';
  due_at: string;
  /** Why it is held, refused or cancelled: rule, source and words, for the manager to see. */
  why: Optional<Json>;
  cause: string;
  created_at: string;
};

/** One try to send: written before the wire with the words that go out, completed by the receipt. */
export type AttemptRow = {
  id: Generated<number>;
  draft_id: string;
  customer_id: Optional<string>;
  conversation_id: string;
  purpose: string;
  author: string;
  language: string;
  text: string;
  buttons: Json;
  repeat: Flag;
  started_at: string;
  finished_at: Optional<string>;
  outcome: Optional<string>;
  provider_id: Optional<string>;
};

export type HandoffRow = {
  id: string;
  customer_id: string;
  opened_at: string;
  status: 'waiting' | 'claimed' | 'given_back' | 'resolved';
  brief: Json;
  ref: Optional<Json>;
  closed_at: Optional<string>;
};

/** What the desk must still be shown: the outbox towards managers. */
export type DeskJobRow = {
  id: Generated<number>;
  handoff_id: string;
  kind: 'alert' | 'note';
  body: Json;
  due_at: string;
  attempts: Generated<number>;
  done_at: Optional<string>;
  last_error: Optional<string>;
};

/** The append-only record, chained by hash. */
export type RecordRow = {
  seq: number;
  at: string;
  customer_id: Optional<string>;
  kind: string;
  body: Json;
  previous: string;
  hash: string;
};
