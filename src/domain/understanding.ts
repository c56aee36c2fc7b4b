import type { Day } from './time.ts';

export const INTENTS = [
  'greeting',
  'thanks',
  'acknowledge',
  'promise_to_pay',
  'already_paid',
  'hardship',
  'request_plan',
  'accept_offer',
  'decline_offer',
  'counter_offer',
  'dispute',
  'wrong_person',
  'stop_contact',
  'request_human',
  'ask_amount',
  'ask_due_date',
  'ask_how_to_pay',
  'ask_identity',
  'ask_consequences',
  'callback_request',
  'change_channel_or_time',
  'language_switch',
  'vulnerability',
  'represented',
  'insolvency',
  'identity_theft',
  'complaint',
  'abusive',
  'refuse_to_pay',
  'off_topic',
  'unclear',
] as const;

/** What a customer means by a message; one message may carry several. */
export type Intent = (typeof INTENTS)[number];

export const SAFETY_FLAGS = [
  'self_harm',
  'emergency',
  'bereavement',
  'serious_illness',
  'domestic_abuse',
  'minor',
  'customer_deceased',
  'injection',
] as const;

/** What must not be missed in a message. `injection` is for the record and changes nothing else. */
export type SafetyFlag = (typeof SAFETY_FLAGS)[number];

export const REASONS = [
  'job_loss',
  'reduced_income',
  'illness',
  'family',
  'bereavement',
  'separation',
  'unexpected_expense',
  'late_pay',
  'business',
  'disaster',
  'other',
] as const;

/** Why somebody cannot pay, in a word. The customer's own words stand in the record. */
export type HardshipReason = (typeof REASONS)[number];

export const PERIODS = ['week', 'fortnight', 'month'] as const;

/** How often an affordable amount can be paid. */
export type Period = (typeof PERIODS)[number];

/** A sum as it was said: a plain decimal, and the currency only when the text names one. */
export type SaidAmount = { readonly value: string; readonly currency?: string };

/** What a message says besides its intents. A single date or amount stands in `date`, `amount`; several in `dates`, `amounts`. */
export type Slots = {
  readonly date?: Day;
  readonly dates?: readonly Day[];
  readonly amount?: SaidAmount;
  readonly amounts?: readonly SaidAmount[];
  /** `50` for "half", `100` for "all of it". */
  readonly percent?: number;
  readonly reason?: HardshipReason;
  readonly period?: Period;
  /** A time of day for a call, `HH:MM`. */
  readonly time?: string;
  /** Which of the options shown, counted from 1. */
  readonly choice?: number;
  /** A promise on a condition: "when I get paid". */
  readonly conditional?: boolean;
};

/** What a text was understood to say. Shape of `fairdue understand --jsonl`. */
export type Understanding = {
  readonly language: string;
  /** Best first; one counts as heard from confidence 0.5 on. */
  readonly intents: readonly { readonly name: Intent; readonly confidence: number }[];
  readonly slots: Slots;
  readonly safety: readonly SafetyFlag[];
  /** T-rows of the conduct table that intents and flags cannot express. */
  readonly duties: readonly string[];
};

/** What the bot last said: the same "yes" means different things after each. */
export type Context =
  | 'reminder_upcoming'
  | 'reminder_overdue'
  | 'asked_when'
  | 'asked_reason'
  | 'asked_affordable'
  | 'confirm_promise'
  | 'offer_installments'
  | 'confirm_plan'
  | 'identity_check'
  | 'none';

export const CONTEXTS: readonly Context[] = [
  'reminder_upcoming',
  'reminder_overdue',
  'asked_when',
  'asked_reason',
  'asked_affordable',
  'confirm_promise',
  'offer_installments',
  'confirm_plan',
  'identity_check',
  'none',
];

/** What must not be missed: it stops, holds or hands over, and is acted on before all else. */
export const MUST_NOT_MISS: readonly Intent[] = [
  'stop_contact',
  'dispute',
  'wrong_person',
  'represented',
  'insolvency',
  'identity_theft',
  'already_paid',
  'request_human',
  'vulnerability',
];

/** An intent, a flag or any other reading counts as heard from this confidence on. */
export const HEARD_FROM = 0.5;

/** The intents that count as heard, best first. */
export function heardIn(understanding: Understanding): readonly Intent[] {
  return understanding.intents
    .filter((intent) => intent.confidence >= HEARD_FROM)
    .map((intent) => intent.name);
}
