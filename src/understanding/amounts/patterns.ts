/** Where a sum stands in a text. `sure` when the text itself says that it is money. */
export type Pattern = { readonly sure: boolean; readonly pattern: RegExp };

/** How a language writes sums: what is no sum is hidden first, then each pattern takes its places in order. */
export type SumGrammar = {
  /** Without one of these a text names no sum. */
  readonly hint: RegExp;
  /** Shares, hours of the day and sums that nobody can be held to ("a few hundred"). */
  readonly none: readonly RegExp[];
  readonly sums: readonly Pattern[];
};

export const DIGITS = String.raw`\d+(?:[.,]\d+)*`;
