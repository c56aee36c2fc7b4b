/**
 * How fast Fairdue is, each figure beside its peer's from the same run: `npm run bench`. Prints a table, writes `bench/results.json`.
 *
 *   node bench/bench.ts            takes some minutes
 *   node bench/bench.ts --quick    every row from a few rounds, to see that it runs; writes nothing
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { loadPrompts } from '../src/content/load.ts';
import { addedPhrases } from './added-phrases.ts';
import { growth } from './growth.ts';
import { report, type Results } from './report.ts';
import { understanding } from './understanding.ts';
import { verdicts } from './verdicts.ts';

const quick = process.argv.includes('--quick');
const root = new URL('..', import.meta.url);
const prompts = loadPrompts(new URL('prompts', root).pathname);

const results: Results = {
  date: Temporal.Now.instant().round('second').toString(),
  commit: commitOf(root),
  node: process.version,
  machine: {
    processor: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memoryGigabytes: Math.round(totalmem() / 2 ** 30),
    loadBefore: loadavg()[0] ?? 0,
  },
  verdicts: verdicts(prompts, quick),
  growth: growth(prompts.gate, quick),
  added: addedPhrases(prompts.gate, quick),
  understanding: understanding(quick),
};

process.stdout.write(`${report(results)}\n`);
if (!quick) writeFileSync(new URL('bench/results.json', root), `${JSON.stringify(results, null, 2)}\n`);

function commitOf(folder: URL): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: folder, encoding: 'utf8' }).trim();
  } catch {
    return 'not a checkout';
  }
}
