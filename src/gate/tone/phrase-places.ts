import type { Reading } from '../reading.ts';
import { deniedIn } from '../denied.ts';
import { normalise } from '../text/normalise.ts';
import { tokenise, type Token } from '../text/tokens.ts';

/** Where a phrase of a list stands: tokens `start` up to `end`. */
export type Place = { readonly start: number; readonly end: number };

type Phrase = { readonly words: readonly string[]; readonly open: boolean };

/** The phrases of one list, by their first word; those that are one open word are tried everywhere. */
type List = {
  readonly byFirst: ReadonlyMap<string, readonly Phrase[]>;
  readonly openWords: readonly Phrase[];
};

const known = new WeakMap<readonly string[], List>();

/** Every place at which a phrase of `list` stands in the writer's own words. `own` says whether a token is the writer's. */
export function placesOf(
  list: readonly string[],
  tokens: readonly Token[],
  own: (at: number) => boolean,
): readonly Place[] {
  const { byFirst, openWords } = listOf(list);
  const places: Place[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const found = firstAt(byFirst.get(tokens[at]?.word ?? ''), tokens, at) ?? firstAt(openWords, tokens, at);
    if (!found || !own(at)) continue;
    places.push({ start: at, end: at + found.words.length });
    at += found.words.length - 1;
  }
  return places;
}

/** The same, without those that are denied ("there is no hurry"). */
export function saidPlacesOf(
  list: readonly string[],
  reading: Reading,
  own: (at: number) => boolean,
): readonly Place[] {
  const places = placesOf(list, reading.tokens, own);
  if (places.length === 0) return places;
  const denied = deniedIn(reading);
  return places.filter(({ start }) => denied[start] !== true);
}

/** The first of the phrases that stands at a token. Called for every token: nothing is made in vain. */
function firstAt(
  phrases: readonly Phrase[] | undefined,
  tokens: readonly Token[],
  at: number,
): Phrase | undefined {
  if (phrases === undefined) return undefined;
  for (const phrase of phrases) if (standsAt(phrase, tokens, at)) return phrase;
  return undefined;
}

function standsAt({ words, open }: Phrase, tokens: readonly Token[], at: number): boolean {
  for (let ahead = 0; ahead < words.length; ahead += 1) {
    const word = words[ahead] ?? '';
    const written = tokens[at + ahead]?.word;
    if (written === undefined) return false;
    const same = open && ahead === words.length - 1 ? written.startsWith(word) : written === word;
    if (!same) return false;
  }
  return true;
}

function listOf(list: readonly string[]): List {
  const before = known.get(list);
  if (before) return before;
  const phrases = list
    .map((phrase): Phrase => ({
      words: tokenise(normalise(phrase.replace(/\*$/, ''))).map((token) => token.word),
      open: phrase.endsWith('*'),
    }))
    .filter(({ words }) => words.length > 0)
    .toSorted((a, b) => b.words.length - a.words.length);
  const openWords = phrases.filter(({ words, open }) => open && words.length === 1);
  const others = phrases.filter((phrase) => !openWords.includes(phrase));
  const made = { byFirst: Map.groupBy(others, ({ words }) => words[0] ?? ''), openWords };
  known.set(list, made);
  return made;
}
