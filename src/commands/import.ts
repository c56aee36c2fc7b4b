import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { Presets, SingleBar } from 'cli-progress';
import { problemLine } from '../domain/problem.ts';
import type { Instant } from '../domain/time.ts';
import { importPortfolio, type ImportReport } from '../portfolio/import.ts';
import { ImportRefused } from '../portfolio/import-refused.ts';
import { parseColumnMap, PLAIN_MAP, type ParsedMap } from '../portfolio/rows/map.ts';
import type { Database } from '../store/open.ts';

export type ImportCommand = {
  readonly file: string;
  /** Path of a YAML file that says which column is which. */
  readonly map?: string;
  readonly strict: boolean;
  readonly json: boolean;
  readonly db: Database;
  readonly now: Instant;
  readonly payLinks: (payUrl: string) => boolean;
  readonly stdout: Out;
  readonly stderr: Out;
};

type Out = Pick<NodeJS.WriteStream, 'write'> & { readonly isTTY?: boolean };

const LISTED = 50;

/** `fairdue import FILE`. Answers the exit code: 0, 1 when a row was faulty, 2 when the file or the map cannot be used. */
export async function importCommand(command: ImportCommand): Promise<number> {
  const { file, stdout, stderr } = command;
  const fail = (sentence: string): number => {
    stderr.write(`${sentence}\n`);
    return 2;
  };
  const map = command.map === undefined ? { ok: true as const, map: PLAIN_MAP } : await readMap(command.map);
  if (!map.ok) return fail(map.problems.map(problemLine).join('\n'));
  const unusable = await whyUnusable(file);
  if (unusable !== undefined) return fail(`${file}: ${unusable}`);
  const bar = progressBar(stderr);
  try {
    const report = await importPortfolio({
      db: command.db,
      source: { open: () => createReadStream(file) },
      map: map.map,
      strict: command.strict,
      now: command.now,
      payLinks: command.payLinks,
      onProgress: bar.show,
    });
    bar.end();
    stdout.write(command.json ? `${JSON.stringify(report)}\n` : inWords(report, command));
    return report.faulty.length > 0 ? 1 : 0;
  } catch (error) {
    bar.end();
    if (error instanceof ImportRefused) return fail(`${file}: ${error.message}.`);
    throw error;
  }
}

async function readMap(path: string): Promise<ParsedMap> {
  const unusable = await whyUnusable(path);
  if (unusable !== undefined) return { ok: false, problems: [{ file: path, message: unusable }] };
  return parseColumnMap(path, await readFile(path, 'utf8'));
}

/** The file is read more than once, so it must be one: a pipe is empty the second time. */
async function whyUnusable(path: string): Promise<string | undefined> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return 'this is a folder; name the file in it.';
    if (!found.isFile())
      return 'this is not a regular file, and it must be read twice; save it to disk first.';
    const opened = createReadStream(path, { end: 0 });
    for await (const _ of opened) break;
    return undefined;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return 'there is no such file.';
    if (code === 'EACCES' || code === 'EPERM') return 'it may not be read; check its permissions.';
    return 'it cannot be read.';
  }
}

/** On a terminal only; a pipe or a log gets no bar. */
function progressBar(stderr: Out): { readonly show: (done: number) => void; readonly end: () => void } {
  if (!stderr.isTTY) return { show: () => undefined, end: () => undefined };
  const bar = new SingleBar(
    { format: 'Importing {bar} {percentage} %', clearOnComplete: true, hideCursor: true },
    Presets.shades_classic,
  );
  bar.start(100, 0);
  return { show: (done) => bar.update(Math.floor(done * 100)), end: () => bar.stop() };
}

function inWords(report: ImportReport, { file, strict }: ImportCommand): string {
  const { faulty } = report;
  const counts: readonly (readonly [string, number])[] = [
    ['rows', report.rows],
    ['new', report.new],
    ['changed', report.changed],
    ['unchanged', report.unchanged],
    ['faulty', new Set(faulty.map((fault) => fault.line)).size],
    ['accounts not in the file', report.missing],
    ['accounts not invitable', report.not_invitable],
  ];
  const lines = counts.map(([name, count]) => `${String(count).padStart(9)}  ${name}`);
  const faults = faulty
    .slice(0, LISTED)
    .map(({ line, column, reason }) => `  line ${line}: ${column ? `${column} ` : ''}${reason}`);
  const more = faulty.length - faults.length;
  return [
    `${file}`,
    ...lines,
    ...(faults.length > 0 ? ['', 'Left out because they are faulty:', ...faults] : []),
    ...(more > 0 ? [`  and ${more} more; --json lists them all`] : []),
    ...(strict && faults.length > 0 ? ['', 'Nothing was stored (--strict).'] : []),
    ...(report.not_invitable > 0
      ? ['', 'Accounts without a verify_answer cannot be invited: nobody could tell who answers.']
      : []),
    '',
  ].join('\n');
}
