import type { Language } from '../../domain/language.ts';

/** Into so many buckets features are hashed: many more than are ever learnt, so that hardly two share one. */
export const BUCKETS = 1 << 20;

/** How long the runs of characters are, by language. */
const RUNS: Readonly<Record<Language, readonly [number, number]>> = { en: [2, 5], es: [2, 5], zh: [1, 3] };

/** No more of a text than this is looked at: what decides stands early, and a long text says many things. */
const LOOKED_AT = 400;

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** What the rules found fills several buckets, so that it is heard among the hundreds that a text fills. */
const EVIDENCE_BUCKETS = 3;

/**
 * Words, pairs of words and runs of characters of a text as `viewsOf` writes it, and what the rules found in it (`evidenceOf`),
 * hashed, each counted once.
 *
 * Answers bucket numbers without repeats, in the order in which they occur.
 */
export function featuresOf(
  language: Language,
  view: string,
  evidence: readonly string[] = [],
): readonly number[] {
  const text = view.slice(0, LOOKED_AT).replaceAll(/\d+/g, '0').trim();
  const buckets = new Set<number>();
  const words = language === 'zh' ? [] : text.split(' ').filter((word) => !/^[,.;!]?$/.test(word));
  words.forEach((word, at) => {
    buckets.add(bucket(`w${word}`));
    buckets.add(bucket(`p${words[at - 1] ?? '^'} ${word}`));
  });
  if (words.length > 0) buckets.add(bucket(`p${words.at(-1) ?? ''} $`));
  addRuns(`^${words.length > 0 ? words.join(' ') : text}$`, RUNS[language], buckets);
  for (const found of evidence) {
    for (let copy = 0; copy < EVIDENCE_BUCKETS; copy += 1) buckets.add(bucket(`e${copy} ${found}`));
  }
  return [...buckets];
}

function addRuns(text: string, [shortest, longest]: readonly [number, number], buckets: Set<number>): void {
  for (let from = 0; from < text.length; from += 1) {
    const end = Math.min(text.length, from + longest);
    let hash = OFFSET;
    for (let at = from; at < end; at += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
      if (at - from + 1 >= shortest) buckets.add(folded(hash));
    }
  }
}

/** FNV-1a over UTF-16 units, folded into the number of buckets. */
function bucket(feature: string): number {
  let hash = OFFSET;
  for (let at = 0; at < feature.length; at += 1) hash = Math.imul(hash ^ feature.charCodeAt(at), PRIME);
  return folded(hash);
}

function folded(hash: number): number {
  return ((hash >>> 12) ^ hash) & (BUCKETS - 1);
}
