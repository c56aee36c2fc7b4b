import {
  DataSet,
  englishDataset,
  englishRecommendedTransformers,
  parseRawPattern,
  RegExpMatcher,
} from 'obscenity';
import { EN } from '../src/gate/lexicon/en.ts';
import { ES } from '../src/gate/lexicon/es.ts';
import { ZH } from '../src/gate/lexicon/zh.ts';
import type { GatePolicy } from '../src/gate/policy.ts';

/** Another way to look through a message: it finds words, and how often; of denials, facts and sums it knows nothing. */
export type Peer = { readonly name: string; readonly find: (text: string) => number };

/** What the gate is measured beside. Making them takes seconds, as thousands of words become patterns: `every` takes but every so many. */
export function gatePeers(policy: GatePolicy, every = 1): readonly Peer[] {
  const words = wordsOf(policy).filter((_, at) => at % every === 0);
  const union = unionOf(words);
  const own = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
  const same = new RegExpMatcher({ ...datasetOf(words).build(), ...englishRecommendedTransformers });
  return [
    { name: 'union of regular expressions', find: (text) => [...text.matchAll(union)].length },
    { name: 'obscenity, the same words', find: (text) => same.getAllMatches(text).length },
    { name: 'obscenity, its own English words', find: (text) => own.getAllMatches(text).length },
  ];
}

/** The words that the gate knows and the phrases that are forbidden here, each once; a star stands for any ending. */
function wordsOf(policy: GatePolicy): readonly string[] {
  const known = [EN, ES, ZH].flatMap((lexicon) =>
    Object.values(lexicon).flatMap((row) => row.split(/[,，\n]/)),
  );
  const forbidden = policy.forbidden.flatMap(({ phrases }) => phrases);
  return [...new Set([...known, ...forbidden].map((word) => word.replaceAll('_', ' ').trim()))].filter(
    Boolean,
  );
}

/** The plain way: every word as it is, one after the other, whole words where words have ends. */
function unionOf(words: readonly string[]): RegExp {
  const patterns = words.map((word) => {
    const escaped = word
      .split('*')
      .map((part) => RegExp.escape(part))
      .join('\\p{L}*');
    return /\p{Script=Han}/u.test(word) ? escaped : `(?<!\\p{L})${escaped}(?!\\p{L})`;
  });
  return new RegExp(patterns.join('|'), 'giu');
}

function datasetOf(words: readonly string[]): DataSet<{ readonly originalWord: string }> {
  const dataset = new DataSet<{ readonly originalWord: string }>();
  for (const word of words) {
    const escaped = word.replace(/\*$/, '').replace(/[[\]?|\\]/g, String.raw`\$&`);
    const whole = /\p{Script=Han}/u.test(word) ? escaped : `|${escaped}${word.endsWith('*') ? '' : '|'}`;
    dataset.addPhrase((phrase) =>
      phrase.setMetadata({ originalWord: word }).addPattern(parseRawPattern(whole)),
    );
  }
  return dataset;
}
