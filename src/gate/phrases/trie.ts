import type { Token } from '../text/tokens.ts';
import { wordsOf } from './grammar.ts';
import { Sightings } from './sightings.ts';

type Node = {
  readonly words: Map<string, Node>;
  /** Continuations by stem, grouped by the stem's length. */
  readonly stems: Map<number, Map<string, Node>>;
  readonly concepts: number[];
};

/** Finds every phrase of every concept in one pass over the tokens. */
export class PhraseTrie {
  readonly #root = node();

  add(phrase: string, concept: number): void {
    let at = this.#root;
    for (const word of wordsOf(phrase)) at = child(at, word);
    if (!at.concepts.includes(concept)) at.concepts.push(concept);
  }

  find(tokens: readonly Token[]): Sightings {
    const found = new Sightings();
    for (let start = 0; start < tokens.length; start += 1)
      this.#walk(this.#root, tokens, start, start, found);
    return found;
  }

  #walk(at: Node, tokens: readonly Token[], start: number, position: number, found: Sightings): void {
    for (const concept of at.concepts) found.add(start, concept, position);
    const token = tokens[position];
    if (token === undefined) return;
    this.#step(at, token.word, tokens, start, position, found);
    if (token.also !== undefined) this.#step(at, token.also, tokens, start, position, found);
  }

  #step(
    at: Node,
    word: string,
    tokens: readonly Token[],
    start: number,
    position: number,
    found: Sightings,
  ): void {
    const next = at.words.get(word);
    if (next) this.#walk(next, tokens, start, position + 1, found);
    for (const [length, stems] of at.stems) {
      if (length > word.length) continue;
      const stemmed = stems.get(word.slice(0, length));
      if (stemmed) this.#walk(stemmed, tokens, start, position + 1, found);
    }
  }
}

function node(): Node {
  return { words: new Map(), stems: new Map(), concepts: [] };
}

function child(parent: Node, word: string): Node {
  if (!word.endsWith('*')) return grow(parent.words, word);
  const stem = word.slice(0, -1);
  const group = parent.stems.get(stem.length) ?? new Map<string, Node>();
  parent.stems.set(stem.length, group);
  return grow(group, stem);
}

function grow(children: Map<string, Node>, key: string): Node {
  const known = children.get(key);
  if (known) return known;
  const fresh = node();
  children.set(key, fresh);
  return fresh;
}
