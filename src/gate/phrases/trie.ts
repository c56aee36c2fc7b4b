import type { Token } from '../text/tokens.ts';
import { wordsOf } from './grammar.ts';
import { Sightings } from './sightings.ts';
import { Vocabulary, type Spelling } from './vocabulary.ts';

type Node = {
  /** What may follow, by the number of the word or stem; most phrases end where nothing may. */
  next: Map<number, Node> | undefined;
  /** How long the stems among them are. */
  stemLengths: readonly number[];
  concepts: readonly number[];
};

/** Finds every phrase of every concept in one pass over the tokens. */
export class PhraseTrie {
  readonly #vocabulary = new Vocabulary();
  readonly #root = node();
  /** What the root leads to, by the number of the word or stem: asked once for every token. */
  readonly #first: (Node | undefined)[] = [];

  add(phrase: string, concept: number): void {
    let at = this.#root;
    for (const word of wordsOf(phrase)) at = this.#child(at, word);
    if (!at.concepts.includes(concept)) at.concepts = [...at.concepts, concept];
  }

  /** `concepts` is how many concepts there are. */
  find(tokens: readonly Token[], concepts: number): Sightings {
    const found = new Sightings(concepts);
    const spelt = tokens.map((token) => this.#vocabulary.spell(token.word));
    const others = tokens.map(({ also }) => (also === undefined ? undefined : this.#vocabulary.spell(also)));
    const text = { spelt, others, found };
    for (let start = 0; start < tokens.length; start += 1) this.#walk(this.#root, text, start, start);
    return found;
  }

  #walk(at: Node, text: Text, start: number, position: number): void {
    const spelling = text.spelt[position];
    if (spelling !== undefined) this.#step(at, spelling, text, start, position);
    const other = text.others[position];
    if (other !== undefined) this.#step(at, other, text, start, position);
  }

  #step(at: Node, { word, stems }: Spelling, text: Text, start: number, position: number): void {
    if (word !== undefined) this.#arrive(this.#next(at, word), text, start, position + 1);
    if (stems.length === 0) return;
    for (const length of at.stemLengths) {
      const stem = stems[length];
      if (stem !== undefined) this.#arrive(this.#next(at, stem), text, start, position + 1);
    }
  }

  #arrive(at: Node | undefined, text: Text, start: number, position: number): void {
    if (at === undefined) return;
    for (const concept of at.concepts) text.found.add(start, concept, position);
    if (at.next !== undefined) this.#walk(at, text, start, position);
  }

  #next(at: Node, key: number): Node | undefined {
    return at === this.#root ? this.#first[key] : at.next?.get(key);
  }

  #child(parent: Node, word: string): Node {
    const isStem = word.endsWith('*');
    const length = word.length - 1;
    if (isStem && !parent.stemLengths.includes(length)) parent.stemLengths = [...parent.stemLengths, length];
    const key = isStem ? this.#vocabulary.stem(word.slice(0, length)) : this.#vocabulary.word(word);
    parent.next ??= new Map();
    const known = parent.next.get(key);
    if (known !== undefined) return known;
    const child = node();
    parent.next.set(key, child);
    if (parent === this.#root) this.#first[key] = child;
    return child;
  }
}

/** A text that is walked over: what its tokens may be, and what stands in it. */
type Text = {
  readonly spelt: readonly Spelling[];
  /** The other readings of words that were drawn out. */
  readonly others: readonly (Spelling | undefined)[];
  readonly found: Sightings;
};

const NONE: readonly number[] = [];

function node(): Node {
  return { next: undefined, stemLengths: NONE, concepts: NONE };
}
