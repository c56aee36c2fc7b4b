import type { Day } from '../../domain/time.ts';

/** Something countable that a text says, and where (UTF-16, in the folded text). */
export type Figure = { readonly from: number; readonly to: number; readonly written: string } & (
  | { readonly kind: 'sum'; readonly values: readonly string[]; readonly currencies?: readonly string[] }
  /** A day; `month` alone when no day is named. `dues` says that the sentence speaks of a due date. */
  | { readonly kind: 'date'; readonly days: readonly Day[] }
  | { readonly kind: 'days_late'; readonly days: number }
  | { readonly kind: 'number'; readonly values: readonly string[] }
  | { readonly kind: 'percent'; readonly value: string }
  | { readonly kind: 'clock'; readonly times: readonly string[] }
  | { readonly kind: 'link' | 'phone' | 'account' }
);
