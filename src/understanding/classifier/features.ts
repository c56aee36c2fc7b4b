import type { Language } from '../../domain/language.ts';

/** Length of the hashed feature vector. */
export const DIMENSIONS = 8192;

/** How long the runs of characters are, by language. */
const RUNS: Readonly<Record<Language, readonly number[]>> = { en: [3, 4, 5], es: [3, 4, 5], zh: [1, 2, 3] };

/** No more of a text than this is looked at: what decides stands early, and a long text says many things. */
const LOOKED_AT = 240;

/**
 * Words, pairs of words and runs of characters of a text as `viewsOf` writes it, hashed, each counted once.
 *
 * Answers bucket numbers without repeats; the vector they stand for has length one.
 */
export function featuresOf(language: Language, view: string): readonly number[] {
  const text = view.slice(0, LOOKED_AT).replaceAll(/\d+/g, '0').trim();
  const buckets = new Set<number>();
  const words = language === 'zh' ? [] : text.split(' ').filter((word) => !/^[,.;!]?$/.test(word));
  words.forEach((word, at) => {
    buckets.add(bucket(`w${word}`));
    buckets.add(bucket(`p${words[at - 1] ?? '^'} ${word}`));
  });
  if (words.length > 0) buckets.add(bucket(`p${words.at(-1) ?? ''} $`));
  const padded = `^${words.length > 0 ? words.join(' ') : text}$`;
  for (const length of RUNS[language]) {
    for (let from = 0; from + length <= padded.length; from += 1) {
      buckets.add(bucket(`c${padded.slice(from, from + length)}`));
    }
  }
  return [...buckets];
}

/** FNV-1a over UTF-16 units, folded into the vector's length. */
function bucket(feature: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at += 1) {
    hash ^= feature.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return ((hash >>> 16) ^ hash) & (DIMENSIONS - 1);
}
