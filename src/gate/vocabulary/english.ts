/** Shorter than this nothing is taken for the base of a word: "thing" is not "th". */
const SHORTEST = 3;

/** What an English word may be a form of, itself first: "worries" of "worry", "sharing" of "share", "tapped" of "tap". */
export function englishBases(word: string): readonly string[] {
  const bases = [word];
  const add = (ending: string, ...instead: readonly string[]): void => {
    if (!word.endsWith(ending)) return;
    const stem = word.slice(0, -ending.length);
    bases.push(...instead.map((letters) => stem + letters));
    const [before, last] = [stem.at(-2), stem.at(-1)];
    if (before === last && ending !== 's' && ending !== 'es') bases.push(stem.slice(0, -1));
  };
  if (!word.endsWith('ss')) add('s', '');
  add('es', '');
  add('ies', 'y');
  add('ied', 'y');
  add('ed', '', 'e');
  add('ing', '', 'e');
  return bases.filter((base, at) => at === 0 || base.length >= SHORTEST);
}
