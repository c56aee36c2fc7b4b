import type { SaidTimes } from '../domain/asked-times.ts';
import type { Money } from '../domain/money.ts';
import type { Offer, PlanPayment } from '../domain/plan.ts';
import type { Day, Instant } from '../domain/time.ts';
import type { Period } from '../domain/understanding.ts';
import type { BlankName } from './blank-names.ts';

/** What fills a blank: data, formatted by `format.ts` in the language and country of the customer. */
export type BlankValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'sums'; readonly sums: readonly Money[] }
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'days'; readonly days: number }
  | { readonly kind: 'links'; readonly links: readonly string[] }
  /** One line per account. */
  | { readonly kind: 'items'; readonly items: readonly Item[] }
  /** Dates with sums, in one phrase: "120.00 on Friday 27 November and 80.00 on Tuesday 1 December". */
  | { readonly kind: 'payments'; readonly payments: readonly PlanPayment[] }
  /** Dates with sums, a line each, closed by their total. */
  | { readonly kind: 'schedule'; readonly payments: readonly PlanPayment[] }
  /** Numbered offers, a line each: "1. 4 monthly payments of 120.00, the first on 1 December". */
  | { readonly kind: 'options'; readonly offers: readonly Offer[] }
  /** Accounts without their sums; several are numbered, a line each. */
  | { readonly kind: 'accounts'; readonly accounts: readonly Named[] }
  | { readonly kind: 'affordable'; readonly amount: Money; readonly every: Period }
  /** When the customer wants to be written to. */
  | { readonly kind: 'times'; readonly times: SaidTimes }
  /** When a person is there: now until `closes`, or again from `opens`; both as wall-clock times in `timezone`. */
  | {
      readonly kind: 'office';
      readonly now: Instant;
      readonly closes?: Instant;
      readonly opens?: Instant;
      readonly timezone: string;
    };

/** An account as the customer knows it. */
export type Named = {
  readonly product: string;
  readonly kind: 'loan' | 'invoice';
  /** The last characters of the account's number, so that the customer can tell two apart. */
  readonly ending: string;
};

export type Item = Named & {
  readonly amount: Money;
  readonly dueDate: Day;
  readonly daysPastDue: number;
};

export type Blanks = Readonly<Partial<Record<BlankName, BlankValue>>>;
