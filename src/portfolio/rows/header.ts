import { COLUMNS, NEEDED, type Column } from './columns.ts';
import type { ColumnMap } from './map.ts';

export const DELIMITERS = [',', ';', '\t', '|'] as const;

/** Where each of our columns stands in the file, and what the file calls it. */
export type Header = {
  readonly at: ReadonlyMap<Column, number>;
  readonly width: number;
  readonly names: readonly string[];
  /** The file's columns that nothing here reads. */
  readonly ignored: readonly string[];
};

export type ReadHeader =
  | { readonly ok: true; readonly header: Header }
  | { readonly ok: false; readonly reason: string };

/** The delimiter under which the first line names the most columns that we look for; then, the one that makes the most cells. */
export function delimiterOf(firstLine: string, map: ColumnMap): string {
  const wanted = new Set(COLUMNS.map((column) => plain(map.columns[column] ?? column)));
  const scored = DELIMITERS.map((delimiter) => {
    const cells = firstLine.split(delimiter).map((cell) => plain(cell.replaceAll('"', '')));
    return { delimiter, known: cells.filter((cell) => wanted.has(cell)).length, cells: cells.length };
  });
  return scored.toSorted((a, b) => b.known - a.known || b.cells - a.cells)[0]?.delimiter ?? ',';
}

/** Find our columns among the file's. Case, spaces and hyphens do not matter: `Account ID` is `account_id`. */
export function readHeader(names: readonly string[], map: ColumnMap): ReadHeader {
  const places = new Map<string, number>();
  for (const [place, name] of names.entries()) {
    const key = plain(name);
    if (key === '') continue;
    if (places.has(key))
      return { ok: false, reason: `two columns are called "${name.trim()}"; rename or remove one` };
    places.set(key, place);
  }
  const at = new Map<Column, number>();
  const unfound: string[] = [];
  for (const column of COLUMNS) {
    const mapped = map.columns[column];
    const place = places.get(plain(mapped ?? column));
    if (place !== undefined) at.set(column, place);
    else if (mapped !== undefined) unfound.push(`"${mapped}" (the map's ${column})`);
  }
  const has = (column: Column): boolean => at.has(column) || map.defaults[column] !== undefined;
  const missing: string[] = NEEDED.filter((column) => !has(column) && map.columns[column] === undefined);
  const sums = (['amount', 'paid', 'balance'] as const).filter(has);
  if (sums.length < 2) missing.push('two of amount, paid and balance');
  const lacking = [...unfound, ...missing];
  if (lacking.length > 0) {
    const there = names.map((name) => `"${name.trim()}"`).join(', ');
    return {
      ok: false,
      reason: `the file has no column ${lacking.join(', ')}; it has ${there}. Say in a map which column is which (--map MAP.yaml)`,
    };
  }
  const used = new Set(at.values());
  const ignored = names.filter((name, place) => name.trim() !== '' && !used.has(place));
  return { ok: true, header: { at, width: names.length, names, ignored } };
}

function plain(name: string): string {
  return name
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, '_');
}
