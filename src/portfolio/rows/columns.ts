/**
 * The columns of a portfolio, as every lender's file must end up having them: one row an instalment.
 *
 * This folder turns one row of somebody's file into one line of the ledger, and is pure: encodings, delimiters, numbers, dates,
 * and the checks. It stands beside `domain` because none of it is about debts: it is about files. What reads the file and
 * writes the database is one level up, in `import.ts`.
 */
export const COLUMNS = [
  'account_id',
  'customer_id',
  'customer_name',
  'language',
  'timezone',
  'country',
  'region',
  'product',
  'kind',
  'instalment_no',
  'due_date',
  'amount',
  'paid',
  'balance',
  'currency',
  'pay_url',
  'verify_kind',
  'verify_answer',
  'phone_last4',
] as const;

export type Column = (typeof COLUMNS)[number];

/** Without these there is no telling who owes what, and when. `paid` or `balance` is needed too, but not both. */
export const NEEDED: readonly Column[] = [
  'account_id',
  'customer_id',
  'customer_name',
  'language',
  'timezone',
  'product',
  'kind',
  'due_date',
  'currency',
];

/** The columns that hold sums. */
export const SUMS = ['amount', 'paid', 'balance'] as const satisfies readonly Column[];

/** The cells of a row by our names, trimmed; what the file does not have is absent. */
export type Cells = Readonly<Partial<Record<Column, string>>>;

/** What is wrong with one cell, or with a whole row when there is no column. */
export type RowFault = { readonly column: Column | ''; readonly reason: string };

/** The same, with the line of the file on which the row begins. */
export type Fault = RowFault & { readonly line: number };

export function isColumn(name: string): name is Column {
  return COLUMNS.some((column) => column === name);
}
