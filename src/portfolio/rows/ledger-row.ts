import type { VerifyKind } from '../../domain/account.ts';
import type { Language } from '../../domain/language.ts';
import type { Day } from '../../domain/time.ts';

/** One checked row: an instalment, with the account and the customer it belongs to. Sums are in minor units of `currency`. */
export type LedgerRow = {
  readonly customer: {
    readonly id: string;
    readonly name: string;
    readonly language: Language;
    readonly timezone: string;
    /** Where else the customer may be. */
    readonly otherZones: readonly string[];
    /** Empty here and below: the file does not say, and what is known already stays. */
    readonly country: string;
    readonly region: string;
    readonly phoneLast4: string;
  };
  /** The answer is in its one canonical spelling, and goes no further than to the hash. */
  readonly verify?: { readonly kind: VerifyKind; readonly answer: string };
  readonly account: {
    readonly id: string;
    readonly product: string;
    readonly kind: 'loan' | 'invoice';
    readonly currency: string;
    readonly payUrl: string;
  };
  readonly instalment: {
    readonly no: number;
    readonly dueDate: Day;
    readonly amount: number;
    readonly paid: number;
    readonly balance: number;
  };
};
