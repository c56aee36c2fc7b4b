import { Readable } from 'node:stream';
import type { Source } from '../../src/portfolio/source.ts';
import { importPortfolio, type ImportReport } from '../../src/portfolio/import.ts';
import { PLAIN_MAP, type ColumnMap } from '../../src/portfolio/rows/map.ts';
import { COLUMNS, type Cells, type Column } from '../../src/portfolio/rows/columns.ts';
import { openSqlite, type Database } from '../../src/store/open.ts';

export const NOW = '2026-11-24T15:00:00Z';

export const GOOD: Readonly<Record<Column, string>> = {
  account_id: 'A-1',
  customer_id: 'C-1',
  customer_name: 'Ana Pérez',
  language: 'es-MX',
  timezone: 'America/Mexico_City',
  country: 'MX',
  region: 'JAL',
  product: 'Préstamo personal',
  kind: 'loan',
  instalment_no: '1',
  due_date: '2026-11-20',
  amount: '120.00',
  paid: '20.00',
  balance: '100.00',
  currency: 'MXN',
  pay_url: 'https://pay.lender.example/a-1',
  verify_kind: 'birth_date',
  verify_answer: '1990-05-03',
  phone_last4: '0142',
};

/** A CSV of rows that are good but for what each says. */
export function csvOf(rows: readonly Cells[], delimiter = ','): string {
  const quoted = (cell: string): string =>
    /["\r\n]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell;
  const lines = rows.map((row) =>
    COLUMNS.map((column) => quoted({ ...GOOD, ...row }[column] ?? '')).join(delimiter),
  );
  return [COLUMNS.join(delimiter), ...lines, ''].join('\n');
}

export function sourceOf(content: string | Buffer): Source {
  return { open: () => Readable.from([Buffer.from(content)]) };
}

export type Run = { readonly strict?: boolean; readonly map?: Partial<ColumnMap>; readonly db?: Database };

export async function run(
  content: string | Buffer,
  { strict = false, map = {}, db }: Run = {},
): Promise<ImportReport> {
  return importPortfolio({
    db: db ?? (await openSqlite(':memory:')),
    source: sourceOf(content),
    map: { ...PLAIN_MAP, ...map },
    strict,
    now: NOW,
    payLinks: (url) => url.startsWith('https://pay.lender.example/'),
  });
}
