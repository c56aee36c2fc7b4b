import type { Token } from '../text/tokens.ts';
import { wordsOf } from './grammar.ts';
import { Sightings } from './sightings.ts';
import { Vocabulary, type Spelling } from './vocabulary.ts';

type Node = {
  /** What may follow, by the number of the word or stem. */
  readonly next: Map<number, Node>;
  /** How long the stems among them are. */
  readonly stemLengths: number[];
  readonly concepts: number[];
};

/** Finds every phrase of every concept in one pass over the tokens. */
export class PhraseTrie {
  readonly #vocabulary = new Vocabulary();
  readonly #root = node();

  add(phrase: string, concept: number): void {
    let at = this.#root;
    for (const word of wordsOf(phrase)) at = this.#child(at, word);
    if (!at.concepts.includes(concept)) at.concepts.push(concept);
  }

  /** `concepts` is how many concepts there are. */
  find(tokens: readonly Token[], concepts: number): Sightings {
    const found = new Sightings(concepts);
    const spelt = tokens.map((token) => this.#vocabulary.spell(token.word));
    for (let start = 0; start < tokens.length; start += 1)
      this.#walk(this.#root, tokens, spelt, start, start, found);
    return found;
  }

  #walk(
    at: Node,
    tokens: readonly Token[],
    spelt: readonly Spelling[],
    start: number,
    position: number,
    found: Sightings,
  ): void {
    const spelling = spelt[position];
    if (spelling === undefined) return;
    const { also } = tokens[position] ?? {};
    this.#step(at, spelling, tokens, spelt, start, position, found);
    if (also !== undefined)
      this.#step(at, this.#vocabulary.spell(also), tokens, spelt, start, position, found);
  }

  #step(
    at: Node,
    { word, stems }: Spelling,
    tokens: readonly Token[],
    spelt: readonly Spelling[],
    start: number,
    position: number,
    found: Sightings,
  ): void {
    const arrive = (next: Node): void => {
      for (const concept of next.concepts) found.add(start, concept, position + 1);
      if (next.next.size > 0) this.#walk(next, tokens, spelt, start, position + 1, found);
    };
    const next = word === undefined ? undefined : at.next.get(word);
    if (next) arrive(next);
    if (stems.length === 0) return;
    for (const length of at.stemLengths) {
      const stem = stems[length];
      const stemmed = stem === undefined ? undefined : at.next.get(stem);
      if (stemmed) arrive(stemmed);
    }
  }

  #child(parent: Node, word: string): Node {
    if (!word.endsWith('*')) return grow(parent, this.#vocabulary.word(word));
    const length = word.length - 1;
    if (!parent.stemLengths.includes(length)) parent.stemLengths.push(length);
    return grow(parent, this.#vocabulary.stem(word.slice(0, length)));
  }
}

function node(): Node {
  return { next: new Map(), stemLengths: [], concepts: [] };
}

function grow(parent: Node, key: number): Node {
  const known = parent.next.get(key);
  if (known) return known;
  const fresh = node();
  parent.next.set(key, fresh);
  return fresh;
}
