import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { ImportRefused } from './import-refused.ts';
import { COLUMNS, type Cells, type Column, type Fault } from './rows/columns.ts';
import { delimiterOf, readHeader, type Header } from './rows/header.ts';
import type { ColumnMap } from './rows/map.ts';

/** One row of the file, or why it could not even be cut into cells. */
export type FileRow =
  | { readonly ok: true; readonly line: number; readonly cells: Cells }
  | { readonly ok: false; readonly fault: Fault };

const LONGEST_RECORD = 64 * 1024;

/** Cut a file into rows. The header comes to `onHeader` first; a file without the columns it needs is refused. */
export async function* readRows(
  text: AsyncGenerator<string>,
  map: ColumnMap,
  onHeader: (header: Header) => void = () => undefined,
): AsyncGenerator<FileRow> {
  const { firstLine, rest, skipped, declared } = await beginning(text);
  const delimiter = map.delimiter ?? declared ?? delimiterOf(firstLine, map);
  let header: Header | undefined;
  let line = skipped + 1;
  let before = 0;
  let surplus = 0;
  try {
    for await (const { record, info } of recordsIn(rest, delimiter)) {
      // Only a record of several lines, or one below empty ones, is looked at closely.
      const many = info.lines - before > 1;
      // The parser counts CR and LF inside quotation marks as two lines.
      if (many) surplus += record.reduce((sum, cell) => sum + cell.split('\r\n').length - 1, 0);
      before = info.lines;
      const until = info.lines - surplus + skipped;
      line = until - (many ? linesWithin(record) : 0);
      if (!header) {
        const read = readHeader(record, map);
        if (!read.ok) throw new ImportRefused(read.reason);
        header = read.header;
        onHeader(header);
      } else if (record.some((cell) => cell.trim() !== '')) {
        yield rowOf(record, line, header, map);
      }
      line = until + 1;
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    yield { ok: false, fault: { line, column: '', reason: unreadable(error) } };
    return;
  }
  if (!header) throw new ImportRefused('the file has no header line with the names of its columns');
}

type CsvRecord = { readonly record: readonly string[]; readonly info: { readonly lines: number } };

async function* recordsIn(text: AsyncIterable<string>, delimiter: string): AsyncGenerator<CsvRecord> {
  const parser = parse({
    delimiter,
    info: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    max_record_size: LONGEST_RECORD,
  });
  const fed = pipeline(text, parser);
  // What goes wrong here also comes out of the iteration below, where it is dealt with.
  fed.catch(() => undefined);
  for await (const record of parser) {
    // With `info: true` and no `columns` the parser gives exactly this.
    yield record as CsvRecord;
  }
  await fed;
}

/** Spreadsheets may put `sep=;` above the header. */
async function beginning(text: AsyncGenerator<string>): Promise<{
  readonly firstLine: string;
  readonly rest: AsyncIterable<string>;
  readonly skipped: number;
  readonly declared?: string;
}> {
  let head = '';
  while (!/\S[^\r\n]*[\r\n][^\r\n]*[\r\n]/.test(head) && head.length < LONGEST_RECORD) {
    const next = await text.next();
    if (next.done === true) break;
    head += next.value;
  }
  const directive = /^sep=(.)(?:\r\n|\n|\r)/i.exec(head);
  const body = head.slice(directive?.[0].length ?? 0);
  const firstLine = body.trimStart().split(/[\r\n]/, 1)[0] ?? '';
  const rest = (async function* () {
    yield body;
    yield* text;
  })();
  return directive?.[1] === undefined
    ? { firstLine, rest, skipped: 0 }
    : { firstLine, rest, skipped: 1, declared: directive[1] };
}

function rowOf(record: readonly string[], line: number, header: Header, map: ColumnMap): FileRow {
  const surplus = record.slice(header.width).some((cell) => cell.trim() !== '');
  if (record.length < header.width || surplus) {
    const reason = `has ${record.length} cells where the header has ${header.width}; is a quotation mark or a delimiter out of place?`;
    return { ok: false, fault: { line, column: '', reason } };
  }
  const cells: Partial<Record<Column, string>> = {};
  for (const column of COLUMNS) {
    const place = header.at.get(column);
    const value = place === undefined ? '' : unwrapped(record[place] ?? '');
    const filled = value === '' ? (map.defaults[column] ?? '') : value;
    if (filled !== '') cells[column] = filled;
  }
  return { ok: true, line, cells };
}

/** `="00123"` is how a spreadsheet is told to leave digits alone. */
function unwrapped(cell: string): string {
  const text = cell.trim();
  return /^="(.*)"$/s.exec(text)?.[1]?.trim() ?? text;
}

function linesWithin(record: readonly string[]): number {
  return record.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
}

function unreadable(error: CsvError): string {
  return error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE'
    ? 'a quotation mark that opens here is never closed; nothing from here on was read'
    : 'cannot be cut into cells; nothing from here on was read';
}
