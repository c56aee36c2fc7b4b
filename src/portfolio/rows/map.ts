import { parse, YAMLParseError } from 'yaml';
import { z } from 'zod';
import type { Problem } from '../../domain/problem.ts';
import { COLUMNS, type Column } from './columns.ts';
import { DATE_ORDERS } from './dates.ts';
import { DELIMITERS } from './header.ts';

const UNIQUE: readonly Column[] = [
  'account_id',
  'customer_id',
  'customer_name',
  'instalment_no',
  'verify_answer',
];

const MapFile = z.strictObject({
  columns: z.partialRecord(z.enum(COLUMNS), z.string().trim().min(1)).default({}),
  dates: z.enum(DATE_ORDERS).default('iso'),
  decimal: z.enum(['.', ',']).optional(),
  delimiter: z
    .enum([...DELIMITERS, 'tab'])
    .transform((sign) => (sign === 'tab' ? '\t' : sign))
    .optional(),
  /** For what the file leaves empty. Never for what tells two rows apart. */
  defaults: z
    .partialRecord(z.enum(COLUMNS), z.union([z.string(), z.number()]).transform(String))
    .refine(
      (defaults) => UNIQUE.every((column) => defaults[column] === undefined),
      `${UNIQUE.join(', ')} have no default: every row has its own`,
    )
    .default({}),
  encoding: z
    .string()
    .refine(isEncoding, 'is no encoding that this runtime knows; write utf-8, windows-1252, gb18030, …')
    .optional(),
});

/** How to read one lender's file: which column is which, and how dates and sums are written in it. */
export type ColumnMap = z.output<typeof MapFile>;

/** For a file that has our columns already. */
export const PLAIN_MAP: ColumnMap = MapFile.parse({});

export type ParsedMap =
  | { readonly ok: true; readonly map: ColumnMap }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Read a map from YAML; everything that is wrong with it comes back at once. */
export function parseColumnMap(file: string, text: string): ParsedMap {
  let value: unknown;
  try {
    value = parse(text) ?? {};
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    const at = error.linePos?.[0].line;
    const message = error.message.split(' at line')[0] ?? error.message;
    return { ok: false, problems: [{ file, ...(at === undefined ? {} : { at: `line ${at}` }), message }] };
  }
  const read = MapFile.safeParse(value);
  if (read.success) return { ok: true, map: read.data };
  const problems = read.error.issues.map((issue) => ({
    file,
    ...(issue.path.length > 0 ? { at: issue.path.join('.') } : {}),
    message: issue.message,
  }));
  return { ok: false, problems };
}

function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}
