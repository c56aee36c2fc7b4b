import { randomUUID } from 'node:crypto';
import type { Instant } from '../domain/time.ts';
import { answerKey } from '../store/answers.ts';
import { saveRows } from '../store/ledger.ts';
import type { Database } from '../store/open.ts';
import { checkRow, type RowFormat } from './rows/check-row.ts';
import type { Cells, RowFault } from './rows/columns.ts';
import { createConsistency } from './rows/consistency.ts';
import type { LedgerRow } from './rows/ledger-row.ts';

export type ImportedRows =
  | { readonly ok: true; readonly new: number; readonly changed: number; readonly unchanged: number }
  /** Nothing was stored. `row` counts from 0. */
  | { readonly ok: false; readonly faults: readonly (RowFault & { readonly row: number })[] };

/** Take rows that another program sends, with the checks of an import, all or none, in one transaction. */
export async function importRows(
  db: Database,
  rows: readonly Cells[],
  { now, payLinks }: { readonly now: Instant; readonly payLinks: (payUrl: string) => boolean },
): Promise<ImportedRows> {
  const format: RowFormat = {
    dates: 'iso',
    signs: { amount: '.', paid: '.', balance: '.' },
    signIsFixed: true,
    isPayLink: payLinks,
  };
  const consistency = createConsistency();
  const good: LedgerRow[] = [];
  const faults: (RowFault & { row: number })[] = [];
  for (const [at, cells] of rows.entries()) {
    const checked = checkRow(cells, format);
    const found = checked.ok ? consistency.check(at + 1, checked.row) : checked.faults;
    faults.push(...found.map(({ column, reason }) => ({ row: at, column, reason: ofRows(reason) })));
    if (checked.ok) good.push(checked.row);
  }
  if (faults.length > 0) return { ok: false, faults };
  const outcomes = await saveRows(db, good, {
    key: await answerKey(db),
    now,
    batch: `api-${randomUUID()}`,
    allOrNone: true,
  });
  const conflicts = outcomes.flatMap((outcome, row) =>
    typeof outcome === 'string' ? [] : [{ row, ...outcome }],
  );
  if (conflicts.length > 0) return { ok: false, faults: conflicts };
  const count = (wanted: string): number => outcomes.filter((outcome) => outcome === wanted).length;
  return { ok: true, new: count('new'), changed: count('changed'), unchanged: count('unchanged') };
}

/** The checks speak of the lines of a file; a list of rows has none. */
function ofRows(reason: string): string {
  return reason.replace(/\bline (\d+)\b/, (_, line: string) => `row ${Number(line) - 1}`);
}
