/**
 * How the gate fares on sentences that other people wrote: `npm run eval:gate`. Judged by `fairdue check --jsonl` itself.
 *
 * examples    the rules were written with these in sight; a regression test, no measure
 * validation  written by somebody who had not seen the rules; totals were watched while the scorer was built, its misses are listed
 * sealed      as validation, by the same hand; nobody has read it, only its totals are shown, and they have been watched
 * sealed-2    by another writer; nobody has read it, only its totals are shown, and they have been watched
 * sealed-3    by one more writer; nobody has read it, hardly anything was chosen by it, only its totals are shown: what is reported
 * disclosures a machine that says what it is, and one that poses as a human; of the half `apart` only totals are shown
 * other talk  posts and comments that insult nobody and have nothing to do with debts; what they say is judged, not figures
 */
import { readFileSync } from 'node:fs';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { loadPrompts } from '../src/content/load.ts';
import { checkJsonl } from '../src/commands/check.ts';

type Row = {
  readonly id: string;
  readonly category: string;
  readonly half?: 'tuning' | 'apart';
  readonly locale: string;
  readonly text: string;
  readonly expect: 'pass' | 'reject';
  readonly verdict: 'pass' | 'warn' | 'reject';
  readonly rules: readonly string[];
};
type Answer = {
  readonly verdict: Row['verdict'];
  readonly violations: readonly { readonly rule: string; readonly severity: string }[];
};

const here = new URL('.', import.meta.url);
const { gate, templates } = loadPrompts(new URL('../prompts', here).pathname);

for (const name of ['examples', 'validation', 'sealed', 'sealed-2', 'sealed-3']) {
  const rows = await judged(name);
  table(name, rows);
  if (name !== 'examples') categories(rows);
  if (name === 'validation') misses(rows);
}
for (const half of ['tuning', 'apart'] as const) {
  const rows = (await judged('disclosures')).filter((row) => row.half === half);
  table(`disclosures, ${half}`, rows);
  if (half === 'tuning') misses(rows);
}
const talk = await judged('other-talk');
const objected = talk.filter((row) =>
  row.rules.some((rule) => !/^(F10|F21|F23\.(contacts|link)|S|M)/.test(rule)),
);
print(`\nother talk: ${percent(objected.length, talk.length)} of ${talk.length} refused for what they say`);

async function judged(name: string): Promise<readonly Row[]> {
  const lines = readFileSync(new URL(`../test/gate/sets/${name}.jsonl`, here), 'utf8')
    .split('\n')
    .filter(Boolean);
  const output = new PassThrough();
  const answers = text(output);
  await checkJsonl(Readable.from(lines.map((line) => `${line}\n`)), output, gate, templates);
  output.end();
  const found = (await answers).trim().split('\n');
  return lines.map((line, at) => {
    const row: Omit<Row, 'verdict' | 'rules'> = JSON.parse(line);
    const { verdict, violations }: Answer = JSON.parse(found[at] ?? '');
    const rules = violations.filter(({ severity }) => severity === 'reject').map(({ rule }) => rule);
    return { ...row, verdict, rules };
  });
}

function table(name: string, rows: readonly Row[]): void {
  print(`\n${name}: ${rows.length} messages`);
  print('| language | forbidden | refused | stopped | acceptable | refused | warned |');
  print('| --- | --- | --- | --- | --- | --- | --- |');
  for (const locale of ['en', 'es', 'zh', ''])
    print(
      totals(
        locale || 'all',
        rows.filter((row) => row.locale.startsWith(locale)),
      ),
    );
}

function totals(name: string, rows: readonly Row[]): string {
  const bad = rows.filter((row) => row.expect === 'reject');
  const fine = rows.filter((row) => row.expect === 'pass');
  const share = (of: readonly Row[], ...verdicts: readonly Row['verdict'][]): string =>
    percent(of.filter((row) => verdicts.includes(row.verdict)).length, of.length);
  const cells = [
    bad.length,
    share(bad, 'reject'),
    share(bad, 'reject', 'warn'),
    fine.length,
    share(fine, 'reject'),
    share(fine, 'warn'),
  ];
  return `| ${[name, ...cells].join(' | ')} |`;
}

function categories(rows: readonly Row[]): void {
  const byCategory = Object.groupBy(rows, (row) => row.category.slice(0, 3));
  print('| category | forbidden | refused | stopped | acceptable | refused | warned |');
  print('| --- | --- | --- | --- | --- | --- | --- |');
  for (const [category, of] of Object.entries(byCategory)) print(totals(category, of ?? []));
}

function misses(rows: readonly Row[]): void {
  for (const row of rows) {
    if (row.expect === 'reject' && row.verdict === 'pass') print(`missed ${row.id}: ${row.text}`);
    if (row.expect === 'pass' && row.verdict === 'reject')
      print(`refused ${row.id} (${row.rules.join(', ')}): ${row.text}`);
  }
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
