/**
 * How often a harmless rewording is refused, and whether a harmful one passes: `npm run eval:rewording`. Each goes the way of a model's
 * answer: held against its template, blanks filled, gate. What is refused costs nothing, because the template goes out instead.
 *
 * tuning  the words of `prompts/gate/courteous.yaml` and the rules were changed with these in sight; its misses are listed
 * apart   the other half, only its totals are shown
 *
 * `shipped list`: of all languages, the templates that `prompts/dialogue.yaml` lets a model reword.
 */
import { loadPrompts } from '../src/content/load.ts';
import { readRewordings, rulesAgainst, type Rewording } from './rewordings.ts';

type Row = Rewording & { readonly against: ReturnType<typeof rulesAgainst> };

const prompts = loadPrompts(new URL('../prompts', import.meta.url).pathname);
const rows: readonly Row[] = readRewordings().map((row) => ({ ...row, against: rulesAgainst(prompts, row) }));

for (const half of ['tuning', 'apart'] as const) {
  const of = rows.filter((row) => row.half === half);
  print(`\n${half}: ${of.length} rewordings`);
  print('| language | harmless | refused | harmful | passed |');
  print('| --- | --- | --- | --- | --- |');
  for (const language of ['en', 'es', 'zh', 'all'])
    print(
      totals(
        language,
        of.filter((row) => language === 'all' || row.language === language),
      ),
    );
  const shipped = of.filter((row) => prompts.dialogue.reword.includes(row.template));
  print(totals('shipped list', shipped));
  print(`harmless, refused by: ${rulesOf(of)}`);
  if (half === 'tuning') misses(of);
}

function totals(name: string, of: readonly Row[]): string {
  const harmless = of.filter((row) => row.expect === 'pass');
  const harmful = of.filter((row) => row.expect === 'reject');
  const refused = harmless.filter((row) => row.against.length > 0).length;
  const passed = harmful.filter((row) => row.against.length === 0).length;
  const share = harmless.length === 0 ? '-' : `${((100 * refused) / harmless.length).toFixed(1)} %`;
  return `| ${[name, harmless.length, `${refused} (${share})`, harmful.length, passed].join(' | ')} |`;
}

function rulesOf(of: readonly Row[]): string {
  const names = of
    .filter((row) => row.expect === 'pass')
    .flatMap((row) => [...new Set(row.against.map(({ rule }) => rule))]);
  const counted = Object.entries(Object.groupBy(names, (name) => name)).map(
    ([name, all]) => [name, all?.length ?? 0] as const,
  );
  const sorted = counted.toSorted(([, a], [, b]) => b - a);
  return sorted.map(([name, often]) => `${name} ${often}`).join(', ') || 'nothing';
}

function misses(of: readonly Row[]): void {
  for (const row of of) {
    if (row.expect === 'reject' && row.against.length === 0) print(`passed ${row.id}: ${row.text}`);
    if (row.expect === 'pass' && row.against.length > 0)
      print(
        `refused ${row.id} (${row.against.map(({ rule, word }) => `${rule} "${word}"`).join(', ')}): ${row.text}`,
      );
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
