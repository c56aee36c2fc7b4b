import type { Day } from '../domain/time.ts';

/**
 * What the gate may believe. Everything in a message that is not in here is untraced.
 *
 * Sums are plain decimals of `currency` (`'120.00'`). The engine reads these facts at the moment of sending; `fairdue check`
 * takes them from its input.
 */
export type GateFacts = {
  readonly today: Day;
  readonly currency: string;
  /** Further currencies in which the customer owes. */
  readonly otherCurrencies?: readonly string[];
  readonly amountDue?: string;
  readonly balance?: string;
  readonly dueDate?: Day;
  readonly daysPastDue?: number;
  readonly fees?: string;
  readonly instalmentsPaid?: number;
  readonly identity: 'verified' | 'unverified';
  readonly customerName: string;
  readonly creditor: string;
  /** The customer's accounts by name: "Pay in 3" asks for nothing. */
  readonly products?: readonly string[];
  /** Offers that stand, with every date and amount. */
  readonly offers: readonly GateOffer[];
  readonly plan?: GateOffer;
  /** A step that the creditor has really decided on, in the words of the approved list. */
  readonly nextStep?: string;
  readonly links: readonly string[];
  readonly phones: readonly string[];
  /** What the customer wrote, word for word: a quotation counts only if it is in here. */
  readonly customerSaid: readonly string[];
  /** Further sums and dates that the ledger or the case holds: promises, single instalments, payments, account numbers' endings. */
  readonly otherAmounts: readonly string[];
  readonly otherDates: readonly string[];
  /** Wall-clock times that the case holds, `HH:MM`: when the office opens and closes. */
  readonly times: readonly string[];
  /** Has the customer asked never to be written to? */
  readonly ceased: boolean;
  /** Has a consent been recorded for this chat? */
  readonly consent: boolean;
  /** Holds that stand on the case, by name: `dispute`, `vulnerability`, `crisis`, … */
  readonly holds: readonly string[];
  /** Nothing was ever sent to this chat: the first message must say who writes, for whom, and how to stop. */
  readonly firstMessage: boolean;
  /** Rule ids whose warning a manager has read and overridden; the override is on record. */
  readonly overridden: readonly string[];
};

/** Of somebody of whom nothing is known; whoever knows more says it over this. */
export const NOTHING_KNOWN: GateFacts = {
  today: '2000-01-01',
  currency: '',
  identity: 'unverified',
  customerName: '',
  creditor: '',
  offers: [],
  links: [],
  phones: [],
  customerSaid: [],
  otherAmounts: [],
  otherDates: [],
  times: [],
  ceased: false,
  consent: false,
  holds: [],
  firstMessage: false,
  overridden: [],
};

export type GateOffer = {
  readonly payments: readonly { readonly date: Day; readonly amount: string }[];
};
