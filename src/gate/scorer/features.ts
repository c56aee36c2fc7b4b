import type { PhraseHit } from '../phrase-hits.ts';
import { deniedIn } from './denied.ts';
import { LEXICON } from '../lexicon/lexicon.ts';
import type { Reading } from '../reading.ts';
import type { Token } from '../text/tokens.ts';
import { joined, mixed, wordHash } from './hash.ts';

/** Length of the hashed feature vector. */
export const DIMENSIONS = 1 << 18;

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
  hit: 10,
  machine: 11,
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
 * What a message is made of, for the scorer: words and families of words in a row or a leap apart, runs of letters, what the
 * lexicon knows of them and in which order, and which phrases of the rules stand there and how (said, denied, quoted).
 *
 * A quotation of the customer is a mark: its words are not the author's. A name is another. The same place may be met again.
 */
export function eachFeature(reading: Reading, hits: readonly PhraseHit[], meet: Meet): void {
  const add = (sort: number, hash: number, from: number, to: number): void =>
    meet(mixed(sort, hash) & (DIMENSIONS - 1), from, to);
  const { tokens } = reading;
  const marks = tokens.map((_, at) => markOf(reading, at));
  const denied = deniedIn(reading);
  const leaning = (hash: number, at: number): number => (denied[at] === true ? joined(DENIED, hash) : hash);
  const words = [EDGE, ...tokens.map((token, at) => marks[at] ?? leaning(hashOf(token), at)), EDGE];
  const stems = [EDGE, ...tokens.map((token, at) => marks[at] ?? leaning(stemOf(token), at)), EDGE];
  rows(words, tokens.some((token) => token.kind === 'han') ? 4 : 3, (hash, from, to) =>
    add(SORT.word, hash, from, to),
  );
  leaps(words, (hash, from, to) => add(SORT.leap, hash, from, to));
  // What a machine may not say of itself, a person may.
  if (reading.message.author !== 'manager')
    rows(words, 2, (hash, from, to) => add(SORT.machine, hash, from, to));
  if (tokens.some((token) => token.kind === 'word')) {
    rows(stems, 3, (hash, from, to) => add(SORT.stem, hash, from, to));
    leaps(stems, (hash, from, to) => add(SORT.stemLeap, hash, from, to));
  }
  tokens.forEach((token, at) => {
    if (token.kind !== 'word' || marks[at] !== undefined) return;
    runs(token.word, (hash) => add(SORT.run, leaning(hash, at), at, at + 1));
  });
  concepts(reading, leaning, add);
  for (const { rule, severity, standing, match } of hits) {
    const kind = wordHash(`${severity} ${standing}`);
    add(SORT.hit, kind, match.start, match.end);
    add(SORT.hit, joined(wordHash(rule.id.slice(0, 3)), kind), match.start, match.end);
  }
}

/** What stands for a token whose letters say nothing about the author: a quotation, an approved sentence, a name. */
function markOf({ quoted, approved, named }: Reading, at: number): number | undefined {
  if (quoted[at] === true || approved[at] === true) return QUOTED;
  return named[at] === true ? NAME : undefined;
}

function hashOf({ word, kind }: Token): number {
  return kind === 'number' ? NUMBER : wordHash(word);
}

function stemOf(token: Token): number {
  return token.kind === 'word' ? wordHash(token.word.slice(0, STEM)) : hashOf(token);
}

/** Every row of one up to `longest` neighbours. Places count from the first token, edges left out. */
function rows(
  hashes: readonly number[],
  longest: number,
  meet: (hash: number, from: number, to: number) => void,
): void {
  for (let at = 0; at < hashes.length; at += 1) {
    let hash = 0;
    for (let length = 1; length <= longest && at + length <= hashes.length; length += 1) {
      hash = joined(hash, hashes[at + length - 1] ?? 0);
      meet(hash, Math.max(0, at - 1), at + length - 1);
    }
  }
}

/** Two that stand two to four places apart, whatever is between them. */
function leaps(hashes: readonly number[], meet: (hash: number, from: number, to: number) => void): void {
  for (let at = 0; at < hashes.length; at += 1) {
    for (let ahead = 2; ahead <= 4 && at + ahead < hashes.length; ahead += 1) {
      meet(joined(hashes[at] ?? 0, hashes[at + ahead] ?? 0), Math.max(0, at - 1), at + ahead);
    }
  }
}

/** Runs of three to five letters of a word, its ends marked. */
function runs(word: string, meet: (hash: number) => void): void {
  if (word.length < 3) return;
  const marked = `_${word}_`;
  for (let length = 3; length <= 5; length += 1) {
    for (let from = 0; from + length <= marked.length; from += 1)
      meet(wordHash(marked.slice(from, from + length)));
  }
}

/** What the lexicon knows: alone, with the word on either side, and one after the other within a sentence. */
function concepts(
  reading: Reading,
  leaning: (hash: number, at: number) => number,
  add: (sort: number, hash: number, from: number, to: number) => void,
): void {
  const { tokens, sentence } = reading;
  const seen: { readonly at: number; readonly hash: number }[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    for (const concept of conceptsAt(reading, at)) {
      const hash = leaning(concept, at);
      add(SORT.concept, hash, at, at + 1);
      if (at > 0) add(SORT.left, joined(wordHash(tokens[at - 1]?.word ?? ''), hash), at - 1, at + 1);
      if (at + 1 < tokens.length)
        add(SORT.right, joined(hash, wordHash(tokens[at + 1]?.word ?? '')), at, at + 2);
      for (let back = seen.length - 1; back >= 0; back -= 1) {
        const earlier = seen[back];
        if (!earlier || at - earlier.at > REACH) break;
        if (earlier.at < at && sentence[earlier.at]?.[0] === sentence[at]?.[0])
          add(SORT.pair, joined(earlier.hash, hash), earlier.at, at + 1);
      }
      seen.push({ at, hash });
    }
  }
}

const hashes: (number | undefined)[] = [];

/** The concepts that begin at a token; one that stands there in two languages counts once. */
function conceptsAt(reading: Reading, at: number): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { concept } of reading.sightings.at(at)) {
    hashes[concept] ??= wordHash(LEXICON.nameOf(concept) ?? '');
    if (hashes[concept] !== NAMELESS) found.add(hashes[concept] ?? NAMELESS);
  }
  return found;
}

const NAMELESS = wordHash('');
