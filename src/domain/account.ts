import type { Language } from './language.ts';
import type { Money } from './money.ts';
import type { Day, Instant } from './time.ts';

/** What the customer must answer before anything of substance is said. */
export type VerifyKind = 'birth_date' | 'postcode' | 'contract_last4';

export const VERIFY_KINDS: readonly VerifyKind[] = ['birth_date', 'postcode', 'contract_last4'];

/** Somebody who owes. The answer that verifies them is not here: the store keeps a keyed hash of it. */
export type Customer = {
  readonly id: string;
  readonly name: string;
  readonly language: Language;
  /** IANA zone in which the customer lives. */
  readonly timezone: string;
  /** Where else the file says that they may be; they are written to when the hour is a decent one everywhere. */
  readonly otherZones?: readonly string[];
  /** ISO 3166-1 alpha-2; empty when unknown, which means the strictest conduct pack. */
  readonly country: string;
  /** Subdivision such as `NY`; empty when unknown. */
  readonly region: string;
  /** Absent: the customer cannot be invited, because nobody could tell who answers. */
  readonly verifyKind?: VerifyKind;
  readonly phoneLast4: string;
};

/** One payment that falls due. A plain invoice has exactly one. */
export type Instalment = {
  readonly no: number;
  readonly dueDate: Day;
  readonly amount: Money;
  readonly paid: Money;
  /** What is still open; zero when settled. */
  readonly balance: Money;
};

/** One obligation: a loan or an invoice. */
export type Account = {
  readonly id: string;
  readonly customerId: string;
  readonly product: string;
  readonly kind: 'loan' | 'invoice';
  readonly currency: string;
  /** Where to pay; one of the creditor's own links, checked at import. Empty: the creditor's general routes. */
  readonly payUrl: string;
  readonly instalments: readonly Instalment[];
};

/** The last four characters of an account's number, so that a customer can tell two apart. */
export function endingOf(accountId: string): string {
  return accountId.slice(-4);
}

/** Money that arrived, or, when negative, went back. */
export type Payment = {
  readonly id: string;
  readonly accountId: string;
  readonly amount: Money;
  readonly paidAt: Instant;
};
