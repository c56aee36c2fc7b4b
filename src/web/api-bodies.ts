import { z } from 'zod';
import type { Payment } from '../domain/account.ts';
import { parseMoney, scaleOf } from '../domain/money.ts';
import { COLUMNS, isColumn, type Cells, type Column } from '../portfolio/rows/columns.ts';
import { currencyOf } from '../portfolio/rows/places.ts';

export type ApiError = { readonly path: string; readonly message: string };

const MOST_ROWS = 5000;

const Cell = z.union([z.string(), z.number(), z.null()], { error: 'is neither text nor a number' });
const Row = z.record(z.string(), Cell, { error: 'is not an object of columns' });
const Rows = z
  .array(Row, { error: 'is neither a row nor a list of rows' })
  .min(1, 'is empty')
  .max(MOST_ROWS, `has more than ${MOST_ROWS} rows; send them in parts`);

export type RowsBody =
  | { readonly ok: true; readonly rows: readonly Cells[]; readonly single: boolean }
  | { readonly ok: false; readonly errors: readonly ApiError[] };

/** One row or a list of rows, by the names of the import's columns. */
export function parseRows(body: unknown): RowsBody {
  const single = !Array.isArray(body);
  const read = Rows.safeParse(single ? [body] : body);
  if (!read.success) return { ok: false, errors: errorsOf(read.error, single ? 1 : 0) };
  const unknown = read.data.flatMap((row, at) =>
    Object.keys(row)
      .filter((name) => !isColumn(name))
      .map((name) => ({
        path: single ? name : `[${at}].${name}`,
        message: `is not a column; there are ${COLUMNS.join(', ')}`,
      })),
  );
  if (unknown.length > 0) return { ok: false, errors: unknown.slice(0, 100) };
  return { ok: true, single, rows: read.data.map(cellsOf) };
}

function cellsOf(row: z.output<typeof Row>): Cells {
  const cells: Partial<Record<Column, string>> = {};
  for (const column of COLUMNS) {
    const text = String(row[column] ?? '').trim();
    if (text !== '') cells[column] = text;
  }
  return cells;
}

/** A field that is not there is missing, not of the wrong kind. */
const not =
  (kind: string) =>
  ({ input }: { readonly input?: unknown }): string =>
    input === undefined ? 'is missing' : kind;

const word = z
  .string({ error: not('is not text') })
  .trim()
  .min(1, 'is empty')
  .max(128, 'is longer than 128 characters')
  .regex(/^[^\s\p{Cc}]+$/u, 'is not one word');

const PaymentBody = z.strictObject(
  {
    id: word,
    account_id: word,
    amount: z
      .union([z.string(), z.number()], { error: not('is neither text nor a number') })
      .transform((amount) => String(amount).trim()),
    currency: z
      .string({ error: not('is not text') })
      .transform((text) => currencyOf(text.trim()))
      .refine((code) => code !== undefined, 'is not an ISO 4217 currency such as USD'),
    paid_at: z.iso.datetime({
      offset: true,
      error: not('is not a moment such as 2026-11-24T15:00:00Z'),
    }),
  },
  {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? `has unknown fields: ${issue.keys.join(', ')}` : undefined,
  },
);

export type PaymentRead =
  | { readonly ok: true; readonly payment: Payment }
  | { readonly ok: false; readonly errors: readonly ApiError[] };

export function parsePayment(body: unknown): PaymentRead {
  const read = PaymentBody.safeParse(body);
  if (!read.success) return { ok: false, errors: errorsOf(read.error, 0) };
  const { id, account_id, amount, currency, paid_at } = read.data;
  const money = currency === undefined ? undefined : parseMoney(amount, currency);
  if (!money || money.minor === 0) {
    const message =
      money?.minor === 0
        ? 'is zero'
        : `is not a plain decimal such as 120.50 with at most ${scaleOf(currency ?? 'USD')} decimal places`;
    return { ok: false, errors: [{ path: 'amount', message }] };
  }
  const paidAt = Temporal.Instant.from(paid_at).toString();
  return { ok: true, payment: { id, accountId: account_id, amount: money, paidAt } };
}

/** `[3].amount`, `amount`; `depth` leaves out the list that a single row was put into. The first fault of a field explains the others. */
function errorsOf(error: z.ZodError, depth: number): readonly ApiError[] {
  const byPath = new Map<string, string>();
  for (const { path, message } of error.issues) {
    const name = path
      .slice(depth)
      .map((part) => (typeof part === 'number' ? `[${part}]` : String(part)))
      .join('.');
    if (!byPath.has(name)) byPath.set(name, message);
  }
  return [...byPath].slice(0, 100).map(([path, message]) => ({ path, message }));
}
