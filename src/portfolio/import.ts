import { randomUUID } from 'node:crypto';
import type { Instant } from '../domain/time.ts';
import { answerKey } from '../store/answers.ts';
import { compareRows, saveRows } from '../store/ledger.ts';
import type { Database } from '../store/open.ts';
import { readRows } from './read-rows.ts';
import { checkRow, type RowFormat } from './rows/check-row.ts';
import { SUMS, type Cells, type Column, type Fault } from './rows/columns.ts';
import { createConsistency } from './rows/consistency.ts';
import type { LedgerRow } from './rows/ledger-row.ts';
import { PLAIN_MAP, type ColumnMap } from './rows/map.ts';
import { signShownBy, type DecimalSign } from './rows/numbers.ts';
import { currencyOf } from './rows/places.ts';
import { bareNumber } from './rows/sums.ts';
import { surveySource, textOf, type Source } from './source.ts';

export type ImportOptions = {
  readonly db: Database;
  readonly source: Source;
  readonly map?: ColumnMap;
  /** Store nothing at all unless the whole file is clean. */
  readonly strict: boolean;
  readonly now: Instant;
  /** Is this address one of the creditor's payment routes? */
  readonly payLinks: (payUrl: string) => boolean;
  /** From 0 to 1. */
  readonly onProgress?: (done: number) => void;
};

export type ImportReport = {
  readonly rows: number;
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Accounts of the ledger that the file does not mention. They stay. */
  readonly missing: number;
  readonly faulty: readonly Fault[];
  /** The first thousand of the missing. */
  readonly missing_accounts: readonly string[];
  /** Accounts of the file whose customer nobody could tell from a stranger: no `verify_answer` is known. */
  readonly not_invitable: number;
};

const BATCH = 500;
const LISTED = 1000;

/**
 * Read a portfolio into the ledger, a row an instalment, in batches of one transaction each.
 *
 * The file is read more than once: to see its encoding, then how it writes sums, then (`strict`) to check all of it, then to
 * store it. What is faulty is listed and left out; with `strict` anything faulty leaves everything out. The same file again
 * changes nothing. Throws `ImportRefused` when the file as a whole makes no sense.
 */
export async function importPortfolio(options: ImportOptions): Promise<ImportReport> {
  const { source, map = PLAIN_MAP, strict } = options;
  const facts = await surveySource(source, map.encoding);
  const passes = (map.decimal ? 0 : 1) + (strict ? 2 : 1);
  let read = 0;
  const rows = () =>
    readRows(
      textOf(source, facts.encoding, (bytes) => {
        read += bytes;
        options.onProgress?.(Math.min(1, read / (facts.bytes * passes)));
      }),
      map,
    );
  const format: RowFormat = {
    dates: map.dates,
    signs: map.decimal
      ? Object.fromEntries(SUMS.map((column) => [column, map.decimal]))
      : await signsShownIn(rows()),
    signIsFixed: map.decimal !== undefined,
    isPayLink: options.payLinks,
  };
  const key = await answerKey(options.db);
  const run = `${facts.digest.slice(0, 12)}-${randomUUID().slice(0, 8)}`;
  if (strict) {
    const dry = await pass(rows(), format, (batch) => compareRows(options.db, batch, key));
    if (dry.faulty.length > 0) return report(options.db, { ...dry, new: 0, changed: 0, unchanged: 0 });
  }
  const done = await pass(rows(), format, (batch, no) =>
    saveRows(options.db, batch, { key, now: options.now, batch: `${run}:${no}` }),
  );
  return report(options.db, done);
}

type Tally = {
  rows: number;
  new: number;
  changed: number;
  unchanged: number;
  faulty: Fault[];
  /** Every account that the file mentions, its faulty rows too. */
  accounts: Set<string>;
};

type Store = (rows: readonly LedgerRow[], batch: number) => ReturnType<typeof compareRows>;

async function pass(rows: ReturnType<typeof readRows>, format: RowFormat, store: Store): Promise<Tally> {
  const tally: Tally = { rows: 0, new: 0, changed: 0, unchanged: 0, faulty: [], accounts: new Set() };
  const consistency = createConsistency();
  let batch: { readonly line: number; readonly row: LedgerRow }[] = [];
  let no = 0;
  const flush = async (): Promise<void> => {
    const outcomes = await store(
      batch.map((one) => one.row),
      no,
    );
    for (const [at, outcome] of outcomes.entries()) {
      if (typeof outcome === 'string') tally[outcome] += 1;
      else tally.faulty.push({ line: batch[at]?.line ?? 0, ...outcome });
    }
    batch = [];
    no += 1;
  };
  for await (const read of rows) {
    tally.rows += 1;
    if (!read.ok) {
      tally.faulty.push(read.fault);
      continue;
    }
    if (read.cells.account_id !== undefined) tally.accounts.add(read.cells.account_id);
    const checked = checkRow(read.cells, format);
    const faults = checked.ok ? consistency.check(read.line, checked.row) : checked.faults;
    tally.faulty.push(...faults.map((fault) => ({ line: read.line, ...fault })));
    if (checked.ok && faults.length === 0) batch.push({ line: read.line, row: checked.row });
    if (batch.length >= BATCH) await flush();
  }
  if (batch.length > 0) await flush();
  tally.faulty.sort((a, b) => a.line - b.line);
  return tally;
}

/** Which decimal sign each column of sums proves; none when it proves nothing, or both. */
async function signsShownIn(rows: ReturnType<typeof readRows>): Promise<RowFormat['signs']> {
  const shown = new Map<Column, Set<DecimalSign>>(SUMS.map((column) => [column, new Set()]));
  for await (const read of rows) {
    if (!read.ok) continue;
    const currency = currencyOf(read.cells.currency ?? '');
    for (const column of SUMS) {
      const sign = signShownBy(bare(read.cells, column, currency));
      if (sign) shown.get(column)?.add(sign);
    }
  }
  return Object.fromEntries(
    [...shown].flatMap(([column, signs]) => (signs.size === 1 ? [[column, [...signs][0]]] : [])),
  );
}

function bare(cells: Cells, column: Column, currency: string | undefined): string {
  const cell = cells[column] ?? '';
  return currency === undefined ? cell : bareNumber(cell, currency);
}

async function report(db: Database, tally: Tally): Promise<ImportReport> {
  const { accounts, rows, new: added, changed, unchanged, faulty } = tally;
  const missing_accounts: string[] = [];
  let missing = 0;
  let not_invitable = 0;
  let after = '';
  for (;;) {
    const page = await db
      .selectFrom('accounts')
      .innerJoin('customers', 'customers.id', 'accounts.customer_id')
      .select(['accounts.id', 'customers.verify_hash'])
      .where('accounts.id', '>', after)
      .orderBy('accounts.id')
      .limit(5000)
      .execute();
    for (const { id, verify_hash } of page) {
      if (!accounts.has(id)) {
        missing += 1;
        if (missing_accounts.length < LISTED) missing_accounts.push(id);
      } else if (!verify_hash) not_invitable += 1;
    }
    const last = page.at(-1);
    if (!last) break;
    after = last.id;
  }
  return { rows, new: added, changed, unchanged, missing, faulty, missing_accounts, not_invitable };
}
