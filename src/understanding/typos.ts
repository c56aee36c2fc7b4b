/**
 * Finds the known word that differs from a misspelled one by a single edit.
 *
 * Words shorter than five letters are left alone, and so are `alsoRight` and a word that could be several known ones.
 */
export function correctionsFor(
  known: ReadonlySet<string>,
  alsoRight: ReadonlySet<string>,
): (word: string) => string {
  const byDeletion = new Map<string, string | undefined>();
  for (const word of known) {
    if (word.length < 5) continue;
    for (const key of [word, ...deletionsOf(word)]) {
      const other = byDeletion.get(key);
      byDeletion.set(key, byDeletion.has(key) && other !== word ? undefined : word);
    }
  }
  return (word) => {
    const once = word.replaceAll(/(\p{L})\1{2,}/gu, '$1');
    const twice = word.replaceAll(/(\p{L})\1{2,}/gu, '$1$1');
    if (known.has(twice) || alsoRight.has(twice)) return twice;
    if (known.has(once) || alsoRight.has(once)) return once;
    if (once !== word && once.length <= 4) return once;
    if (twice.length < 5 || twice.length > 16 || !/^[a-z]+$/.test(twice)) return twice;
    for (const key of [twice, ...deletionsOf(twice)]) {
      const candidate = byDeletion.get(key);
      if (candidate !== undefined && candidate[0] === twice[0] && isOneEdit(twice, candidate))
        return candidate;
    }
    return twice;
  };
}

/** The last letters in which the forms of one word differ: cancelo, cancele; moves, moved. */
const ENDING = /[aeosd]$/;

function deletionsOf(word: string): readonly string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

/** One letter more, less, other, or two neighbours swapped; another ending is another word, not a misspelling. */
function isOneEdit(word: string, known: string): boolean {
  if (word.length === known.length && word.slice(0, -1) === known.slice(0, -1) && /[aeo]$/.test(word))
    return false;
  if (word.startsWith(known) || (known.startsWith(word) && word.length < 7)) return false;
  if (Math.abs(word.length - known.length) > 1) return false;
  let from = 0;
  while (from < word.length && word[from] === known[from]) from += 1;
  if (word.length === known.length && from === word.length - 1 && ENDING.test(word) && ENDING.test(known)) {
    return false;
  }
  const rest = word.slice(from);
  const wanted = known.slice(from);
  if (word.length > known.length) return rest.slice(1) === wanted;
  if (word.length < known.length) return rest === wanted.slice(1);
  const swapped = `${rest[1] ?? ''}${rest[0] ?? ''}${rest.slice(2)}`;
  return rest.slice(1) === wanted.slice(1) || swapped === wanted;
}
