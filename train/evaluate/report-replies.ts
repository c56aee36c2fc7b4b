import { LANGUAGES } from '../../src/domain/language.ts';
import { heardIn, MUST_NOT_MISS } from '../../src/domain/understanding.ts';
import { isUnsure, UNSURE_BELOW } from '../../src/model/unsure.ts';
import { measure, MEASURES } from './measures.ts';
import type { Read } from './replies.ts';
import { share, table } from './table.ts';

/** The measures of one set, a row a language; then how much of what must not be missed was heard. */
export function figures(reads: readonly Read[]): string {
  const rows = ['all', ...LANGUAGES].map((language) => {
    const mine = reads.filter(({ reply }) => language === 'all' || reply.lang === language);
    const measured = mine.map(measure);
    return [
      language,
      ...MEASURES.map((name) => {
        const given = measured.flatMap((one) => one[name] ?? []);
        return share(given.filter(Boolean).length, given.length);
      }),
      grave(mine),
    ];
  });
  return table(['', ...MEASURES, 'must not miss'], rows);
}

function grave(reads: readonly Read[]): string {
  const wanted = reads.flatMap(({ reply, reading }) =>
    reply.expect.intents
      .filter((intent) => MUST_NOT_MISS.includes(intent))
      .map((intent) => heardIn(reading).includes(intent)),
  );
  return share(wanted.filter(Boolean).length, wanted.length);
}

/** Which intent was taken for which, the most frequent first. */
export function confusions(reads: readonly Read[]): string {
  const counts = new Map<string, number>();
  for (const read of reads) {
    if (measure(read).best === true) continue;
    const pair = `${read.reply.lang}: ${read.reply.expect.intents[0] ?? ''} read as ${read.reading.intents[0]?.name ?? 'nothing'}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return [...counts]
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([pair, count]) => `  ${count} × ${pair}`)
    .join('\n');
}

/** Every safety flag and every intent that must not be missed but was, and every false alarm. */
export function graveMisses(reads: readonly Read[]): string {
  return reads
    .flatMap(({ reply, reading }) => {
      const { flagged, quiet, harmless } = measure({ reply, reading });
      const heard = heardIn(reading);
      const missed = reply.expect.intents.filter(
        (intent) => MUST_NOT_MISS.includes(intent) && !heard.includes(intent),
      );
      const said = [
        ...(flagged === false ? [`missed ${reply.expect.safety.join(', ')}`] : []),
        ...(missed.length > 0 ? [`missed ${missed.join(', ')}`] : []),
        ...(quiet === false ? [`false alarm ${reading.safety.join(', ')}`] : []),
        ...(harmless === false
          ? [`harmful ${heard.filter((one) => reply.expect.not?.includes(one)).join(', ')}`]
          : []),
      ];
      return said.length === 0 ? [] : [`  ${reply.id}  ${said.join('; ')}  “${reply.text}”`];
    })
    .join('\n');
}

/** How many replies a model would be asked about, and how many of those were read wrongly. */
export function unsure(reads: readonly Read[]): string {
  const asked = reads.filter(({ reply, reading }) => isUnsure(reading, { context: reply.context }));
  const wrong = asked.filter((read) => measure(read).best === false).length;
  const missed = reads.filter((read) => measure(read).best === false).length;
  return `below ${UNSURE_BELOW} a model would be asked about ${asked.length} of ${reads.length}; ${wrong} of those were read wrongly (of ${missed} wrong in all)`;
}
