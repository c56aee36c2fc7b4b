/**
 * Prints how well customers' messages are understood, from the sets in `test/understanding/sets/` alone.
 *
 *   npm run eval:understanding
 *
 * `replies-dev` and `replies-validation` were looked at while thresholds were chosen: their misses are listed. The texts of the
 * sealed sets were never read by whoever wrote the rules, but the totals of the first two were watched; those of `replies-sealed-3`, by
 * which nothing was chosen, are what is reported. `dated-dev` and every other row of `dated-dev-2` were read.
 */
import { costOf } from './evaluate/cost.ts';
import { injectionFigures } from './evaluate/injection.ts';
import { classifiersBeside } from './evaluate/peer-classifiers.ts';
import { findersBeside } from './evaluate/peer-finders.ts';
import { confusions, figures, graveMisses, unsure } from './evaluate/report-replies.ts';
import { daysAndSums } from './evaluate/report-days.ts';
import { readAll, repliesOf } from './evaluate/replies.ts';

const say = (text: string) => process.stdout.write(`${text}\n`);

for (const name of ['replies-dev', 'replies-validation']) {
  const reads = readAll(repliesOf(name));
  say(`\n## ${name} (used while choosing thresholds)\n\n${figures(reads)}\n\n${unsure(reads)}`);
  say(`\nwrong first intents\n${confusions(reads)}`);
  if (name === 'replies-validation') say(`\nsafety and what must not be missed\n${graveMisses(reads)}`);
}

const dated = readAll([...repliesOf('dated-dev'), ...repliesOf('dated-dev-2')]);
const seen = (read: boolean) => dated.filter(({ reply }) => reply.tags.includes('read') === read);
say(
  `\n## dated-dev and dated-dev-2, rows whose misses were read while mending\n\n${daysAndSums(seen(true))}`,
);
say(`\n## dated-dev-2, rows that were only counted\n\n${daysAndSums(seen(false))}`);

for (const name of ['replies-sealed', 'replies-sealed-2']) {
  say(`\n## ${name} (texts unseen, totals watched)\n\n${figures(readAll(repliesOf(name)))}`);
}
const sealed = repliesOf('replies-sealed-3');
const unseen = readAll(sealed);
say(`\n## replies-sealed-3 (unseen; totals only)\n\n${figures(unseen)}\n\n${unsure(unseen)}`);
say(`\n## cost\n\n${costOf(sealed)}`);
say(`\n## injection-dev\n\n${injectionFigures()}`);
say(`\n## classifiers trained on the same phrases, likeliest intent alone, on replies-sealed-3\n`);
say(await classifiersBeside(sealed));
say(`\n## days and sums, on the rows that a promise may name\n\n${findersBeside()}`);
