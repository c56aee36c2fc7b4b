import { LANGUAGES } from '../src/domain/language.ts';
import { table } from '../train/evaluate/table.ts';
import type { AddedRow } from './added-phrases.ts';
import { SIZES, type GrowthRow } from './growth.ts';
import type { Timing } from './measure.ts';
import type { ReadingRow } from './understanding.ts';
import type { VerdictRow } from './verdicts.ts';

/** What a run found, as `bench/results.json` holds it. Times in milliseconds. */
export type Results = {
  /** ISO 8601. */
  readonly date: string;
  readonly commit: string;
  readonly node: string;
  readonly machine: {
    readonly processor: string;
    readonly cores: number;
    readonly memoryGigabytes: number;
    /** Processes that wanted a core in the minute before: above the number of cores, the slowest times are others'. */
    readonly loadBefore: number;
  };
  readonly verdicts: readonly VerdictRow[];
  readonly growth: readonly GrowthRow[];
  readonly added: readonly AddedRow[];
  readonly understanding: readonly ReadingRow[];
};

/** The figures for people. */
export function report({ date, commit, node, machine, ...found }: Results): string {
  return [
    `${date}, commit ${commit}, Node ${node}, ${machine.cores} × ${machine.processor}, load ${machine.loadBefore.toFixed(1)}`,
    '\nA message of 500 characters, ms: median / 99 in 100 / 99 in 100 texts at the best of their rounds',
    table(['', ...LANGUAGES], byLanguage(found.verdicts)),
    '\nA verdict as the text grows, ms, and what ten times the text takes',
    table(
      ['', ...SIZES.map((size) => `${size / 1000}k`), 'per 1k, first', 'per 1k, last'],
      found.growth.map(growthCells),
    ),
    '\nA phrase that a manager forbids, ms: looked for as words, and as the pattern that it never is here',
    table(
      ['', 'Fairdue', 'as a pattern'],
      found.added.map(({ what, ours, asPattern }) => [what, written(ours), written(asPattern)]),
    ),
    "\nA customer's message, ms: median / 99 in 100 / 99 in 100 texts at the best of their rounds",
    table(['', ...LANGUAGES], byLanguage(found.understanding)),
    '\nLoading what it learnt, ms',
    table(
      ['', ...LANGUAGES],
      byLanguage(
        found.understanding.filter(({ load }) => load !== undefined),
        ({ load = 0 }) => written(load),
      ),
    ),
  ].join('\n');
}

function growthCells({ what, ms }: GrowthRow): readonly string[] {
  const perThousand = ms.map((time, at) => (time * 1000) / (SIZES[at] ?? 1));
  return [what, ...ms.map(written), written(perThousand[0] ?? 0), written(perThousand.at(-1) ?? 0)];
}

/** One row for each thing that was measured, one column for each language. */
function byLanguage<Row extends VerdictRow>(
  rows: readonly Row[],
  cell: (row: Row) => string = timing,
): readonly (readonly string[])[] {
  return [...Map.groupBy(rows, ({ what }) => what)].map(([what, of]) => [
    what,
    ...LANGUAGES.map((language) =>
      of
        .filter((row) => row.language === language)
        .map(cell)
        .join(),
    ),
  ]);
}

function timing({ median, p99, p99AtRest }: Timing): string {
  return [median, p99, p99AtRest].map(written).join(' / ');
}

/** Three figures that count. */
function written(ms: number): string {
  return ms >= 100 ? ms.toFixed(0) : ms >= 10 ? ms.toFixed(1) : ms >= 1 ? ms.toFixed(2) : ms.toFixed(3);
}
