/** A concept's phrase that begins at some token and runs up to, not including, token `end`. */
export type Sighting = { readonly concept: number; readonly end: number };

const NONE: readonly never[] = [];

/** Which concepts stand where in a text; asked by place and by concept. */
export class Sightings {
  readonly #at: Sighting[][] = [];
  readonly #places = new Map<number, number[]>();
  /** A bit for each concept that stands somewhere: most are asked for in vain. */
  readonly #bits: number[] = [];

  /** For at most `concepts` concepts, numbered from 0. */
  constructor(concepts: number) {
    for (let word = 0; word << 5 < concepts; word += 1) this.#bits.push(0);
  }

  add(start: number, concept: number, end: number): void {
    const here = this.#at[start];
    if (here === undefined) {
      while (this.#at.length < start) this.#at.push([]);
      this.#at[start] = [{ concept, end }];
    } else {
      for (const one of here) if (one.concept === concept && one.end === end) return;
      here.push({ concept, end });
    }
    if (!this.#has(concept)) {
      this.#bits[concept >>> 5] = (this.#bits[concept >>> 5] ?? 0) | (1 << (concept & 31));
      this.#places.set(concept, [start]);
      return;
    }
    const places = this.#places.get(concept);
    if (places !== undefined && places.at(-1) !== start) places.push(start);
  }

  at(start: number): readonly Sighting[] {
    return this.#at[start] ?? NONE;
  }

  /** The tokens at which a concept begins. */
  places(concept: number): readonly number[] {
    return this.#has(concept) ? (this.#places.get(concept) ?? NONE) : NONE;
  }

  /** Every concept that stands somewhere, as it was first met. */
  concepts(): Iterable<number> {
    return this.#places.keys();
  }

  isAnywhere(concepts: readonly number[]): boolean {
    for (const concept of concepts) if (this.#has(concept)) return true;
    return false;
  }

  #has(concept: number): boolean {
    return ((this.#bits[concept >>> 5] ?? 0) & (1 << (concept & 31))) !== 0;
  }
}
