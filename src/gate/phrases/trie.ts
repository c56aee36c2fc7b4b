import type { Token } from '../text/tokens.ts';
import { wordsOf } from './grammar.ts';

/** A place where a concept's phrase stands: tokens `start` up to, not including, `end`. */
export type Sighting = { readonly concept: number; readonly end: number };

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

  /** The sightings that begin at each token. */
  find(tokens: readonly Token[]): readonly (readonly Sighting[])[] {
    return tokens.map((_, start) => {
      const found: Sighting[] = [];
      this.#walk(this.#root, tokens, start, found);
      return found;
    });
  }

  #walk(at: Node, tokens: readonly Token[], position: number, found: Sighting[]): void {
    for (const concept of at.concepts) found.push({ concept, end: position });
    const token = tokens[position];
    if (token === undefined) return;
    this.#step(at, token.word, tokens, position, found);
    if (token.also !== undefined) this.#step(at, token.also, tokens, position, found);
  }

  #step(at: Node, word: string, tokens: readonly Token[], position: number, found: Sighting[]): void {
    const next = at.words.get(word);
    if (next) this.#walk(next, tokens, position + 1, found);
    for (const [length, stems] of at.stems) {
      if (length > word.length) continue;
      const stemmed = stems.get(word.slice(0, length));
      if (stemmed) this.#walk(stemmed, tokens, position + 1, found);
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
