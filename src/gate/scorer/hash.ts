/** What FNV-1a makes of no letters at all. */
export const NO_LETTERS = 0x811c9dc5 | 0;

/** FNV-1a over UTF-16 units. */
export function wordHash(word: string): number {
  let hash = NO_LETTERS;
  for (let at = 0; at < word.length; at += 1) hash = withUnit(hash, word.charCodeAt(at));
  return hash;
}

/** The hash of a word that goes on by one UTF-16 unit. */
export function withUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** Two hashes in this order as one. */
export function joined(first: number, second: number): number {
  return Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b);
}

/** The last stirring, so that the low bits depend on all of them. */
export function mixed(sort: number, hash: number): number {
  let stirred = Math.imul(hash ^ Math.imul(sort, 0x27d4eb2f), 0xc2b2ae35);
  stirred ^= stirred >>> 15;
  stirred = Math.imul(stirred, 0x2c1b3c6d);
  return stirred ^ (stirred >>> 13);
}
