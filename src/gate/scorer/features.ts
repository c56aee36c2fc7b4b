import { deniedIn } from '../denied.ts';
import { LEXICON } from '../lexicon/lexicon.ts';
import type { Reading } from '../reading.ts';
import type { Token } from '../text/tokens.ts';
import { joined, mixed, NO_LETTERS, withUnit, wordHash } from './hash.ts';

/** Length of the hashed feature vector. */
export const DIMENSIONS = 1 << 19;

/** Told of a property of a text: its place in the vector, and the tokens it was seen on. */
export type Meet = (bucket: number, from: number, to: number) => void;

/** What sort of thing a feature is, so that equal words of two sorts fall on different places. */
const SORT = {
  word: 1,
  leap: 2,
  stem: 3,
  stemLeap: 4,
  run: 5,
  concept: 6,
  pair: 7,
  left: 8,
  right: 9,
  machine: 10,
};

const EDGE = wordHash('<>');
const QUOTED = wordHash('"');
const NAME = wordHash('<name>');
const NUMBER = wordHash('0');
const DENIED = wordHash('<not>');
/** So many letters of a word stand for its family: "llamaremos" and "llamar" are one. */
const STEM = 5;
/** How far apart two concepts of one sentence may stand to be a pair, in tokens. */
const REACH = 12;

/**
 * What a message is made of, for the scorer: words and families of words in a row or a leap apart, runs of letters, and what
 * the lexicon knows of them and in which order. Which phrases of the rules stand there is left out: they were written beside the
 * sentences that the scorer learns from, and it would trust them far more than they deserve in the sentences of others.
 *
 * A quotation of the customer is a mark: its words are not the author's. A name is another. Who signs has nothing to do with
 * what is said. The same place may be met again.
 */
export function eachFeature(reading: Reading, meet: Meet): void {
  const add: Add = (sort, hash, from, to) => meet(mixed(sort, hash) & (DIMENSIONS - 1), from, to);
  const { tokens, signature } = reading;
  const addBody: Add = (sort, hash, from, to) => add(sort, hash, from + signature, to + signature);
  const denied = deniedIn(reading);
  const leaning = (hash: number, at: number): number => (denied[at] === true ? joined(DENIED, hash) : hash);
  const spelt = tokens.map(({ word }) => wordHash(word));
  const marks = tokens.map((_, at) => markOf(reading, at));
  const words = [EDGE];
  const stems = [EDGE];
  tokens.forEach((token, at) => {
    if (at < signature) return;
    words.push(marks[at] ?? leaning(hashOf(token, spelt[at]), at));
    stems.push(marks[at] ?? leaning(stemOf(token, spelt[at]), at));
  });
  words.push(EDGE);
  stems.push(EDGE);
  const isHan = tokens.some((token) => token.kind === 'han');
  rows(SORT.word, words, isHan ? 4 : 2, addBody);
  // Between words with stems those of the stems say as much.
  if (isHan) leaps(SORT.leap, words, addBody);
  // What a machine may not say of itself, a person may.
  if (reading.message.author !== 'manager') rows(SORT.machine, words, 2, addBody);
  if (tokens.some((token) => token.kind === 'word')) {
    rows(SORT.stem, stems, 3, addBody);
    leaps(SORT.stemLeap, stems, addBody);
  }
  tokens.forEach((token, at) => {
    if (at >= signature && token.kind === 'word' && marks[at] === undefined)
      runs(token.word, at, leaning, add);
  });
  concepts(reading, spelt, leaning, add);
}

type Add = (sort: number, hash: number, from: number, to: number) => void;

/** A hash that shows whether its token is denied. */
type Leaning = (hash: number, at: number) => number;

/** What stands for a token whose letters say nothing about the author: a quotation, an approved sentence, a name. */
function markOf({ quoted, approved, named }: Reading, at: number): number | undefined {
  if (quoted[at] === true || approved[at] === true) return QUOTED;
  return named[at] === true ? NAME : undefined;
}

function hashOf({ kind }: Token, spelt = 0): number {
  return kind === 'number' ? NUMBER : spelt;
}

function stemOf(token: Token, spelt = 0): number {
  return token.kind === 'word' && token.word.length > STEM
    ? wordHash(token.word.slice(0, STEM))
    : hashOf(token, spelt);
}

/** Every row of one up to `longest` neighbours. Places count from the first token, edges left out. */
function rows(sort: number, hashes: readonly number[], longest: number, add: Add): void {
  for (let at = 0; at < hashes.length; at += 1) {
    let hash = 0;
    for (let length = 1; length <= longest && at + length <= hashes.length; length += 1) {
      hash = joined(hash, hashes[at + length - 1] ?? 0);
      add(sort, hash, Math.max(0, at - 1), at + length - 1);
    }
  }
}

/** Two that stand two to four places apart, whatever is between them. */
function leaps(sort: number, hashes: readonly number[], add: Add): void {
  for (let at = 0; at < hashes.length; at += 1) {
    for (let ahead = 2; ahead <= 4 && at + ahead < hashes.length; ahead += 1) {
      add(sort, joined(hashes[at] ?? 0, hashes[at + ahead] ?? 0), Math.max(0, at - 1), at + ahead);
    }
  }
}

/** Runs of three to five letters of the word at a token, its ends marked. */
function runs(word: string, at: number, leaning: Leaning, add: Add): void {
  if (word.length < 3) return;
  const marked = `_${word}_`;
  for (let from = 0; from + 3 <= marked.length; from += 1) {
    let hash = NO_LETTERS;
    for (let length = 1; length <= 5 && from + length <= marked.length; length += 1) {
      hash = withUnit(hash, marked.charCodeAt(from + length - 1));
      if (length >= 3) add(SORT.run, leaning(hash, at), at, at + 1);
    }
  }
}

/** What the lexicon knows: alone, with the word on either side, and one after the other within a sentence. */
function concepts(reading: Reading, spelt: readonly number[], leaning: Leaning, add: Add): void {
  const { tokens, sentence, signature } = reading;
  /** The concepts before, and where each begins. */
  const earlier: number[] = [];
  const places: number[] = [];
  for (let at = signature; at < tokens.length; at += 1) {
    const reach = Math.max(sentence[at]?.[0] ?? 0, at - REACH);
    for (const { concept } of reading.sightings.at(at)) {
      const name = nameOf(concept);
      if (name === NO_LETTERS) continue;
      const hash = leaning(name, at);
      // One that stands there in two languages counts once.
      if (isAmong(hash, at, earlier, places)) continue;
      add(SORT.concept, hash, at, at + 1);
      if (at > signature) add(SORT.left, joined(spelt[at - 1] ?? 0, hash), at - 1, at + 1);
      if (at + 1 < tokens.length) add(SORT.right, joined(hash, spelt[at + 1] ?? 0), at, at + 2);
      for (let back = earlier.length - 1; back >= 0; back -= 1) {
        const place = places[back] ?? 0;
        if (place < reach) break;
        if (place < at) add(SORT.pair, joined(earlier[back] ?? 0, hash), place, at + 1);
      }
      earlier.push(hash);
      places.push(at);
    }
  }
}

/** For each concept the hash of its name; of a word that only a pattern names, that of no name. */
const names: (number | undefined)[] = [];

function nameOf(concept: number): number {
  return (names[concept] ??= wordHash(LEXICON.nameOf(concept) ?? ''));
}

/** Whether a concept was met at this token already. */
function isAmong(hash: number, at: number, earlier: readonly number[], places: readonly number[]): boolean {
  for (let back = earlier.length - 1; places[back] === at; back -= 1) if (earlier[back] === hash) return true;
  return false;
}
