/** A concept's phrase that begins at some token and runs up to, not including, token `end`. */
export type Sighting = { readonly concept: number; readonly end: number };

const NONE: readonly never[] = [];

/** Which concepts stand where in a text; asked by place and by concept. */
export class Sightings {
  readonly #at: Sighting[][] = [];
  readonly #places = new Map<number, number[]>();

  add(start: number, concept: number, end: number): void {
    const here = (this.#at[start] ??= []);
    if (here.some((one) => one.concept === concept && one.end === end)) return;
    here.push({ concept, end });
    const places = this.#places.get(concept);
    if (places === undefined) this.#places.set(concept, [start]);
    else if (places.at(-1) !== start) places.push(start);
  }

  at(start: number): readonly Sighting[] {
    return this.#at[start] ?? NONE;
  }

  /** The tokens at which a concept begins. */
  places(concept: number): readonly number[] {
    return this.#places.get(concept) ?? NONE;
  }

  /** Every concept that stands somewhere. */
  concepts(): Iterable<number> {
    return this.#places.keys();
  }

  isAnywhere(concepts: ReadonlySet<number>): boolean {
    for (const concept of concepts) if (this.#places.has(concept)) return true;
    return false;
  }
}
