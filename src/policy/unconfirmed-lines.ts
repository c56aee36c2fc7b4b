import type { Sourced } from './conduct-pack.ts';
import type { PackFile } from './parse-conduct.ts';

/** A line of a pack's own file that nobody has held against the text of its source. */
export type UnconfirmedLine = { readonly line: string; readonly source: string };

/** The lines of one file that nobody has confirmed yet, named as they stand in it; `fairdue doctor` lists them. */
export function unconfirmedLines(file: PackFile): readonly UnconfirmedLine[] {
  const lines: readonly (readonly [string, Sourced | undefined])[] = [
    ['hours', file.hours],
    ['holidays', file.holidays],
    ['caps.day', file.caps?.day],
    ['caps.week', file.caps?.week],
    ['caps.month', file.caps?.month],
    ['gap', file.gap],
    ...(file.disclosures ?? []).map((one): readonly [string, Sourced] => [`disclosures.${one.say}`, one]),
    ['opt_out_line', file.optOutLine],
    ['verification', file.verification],
    ...Object.entries(file.holds ?? {}).map(([hold, line]) => [`holds.${hold}`, line] as const),
    ['retention', file.retention],
    ['silence', file.silence],
  ];
  return lines.flatMap(([line, said]) => (said && !said.confirmed ? [{ line, source: said.source }] : []));
}
