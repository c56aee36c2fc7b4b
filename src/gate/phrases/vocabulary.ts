/** What a word may be in a phrase: itself, and every stem that it begins with. */
export type Spelling = {
  /** The number of the word; undefined when no phrase holds it. */
  readonly word: number | undefined;
  /** The number of the stem of each length, where there is one. */
  readonly stems: readonly (number | undefined)[];
};

const LETTERS = 26;
const FIRST = 'a'.charCodeAt(0);
const NO_STEMS: Spelling['stems'] = [];
const UNKNOWN: Spelling = { word: undefined, stems: NO_STEMS };

/** Numbers for the words and stems of all phrases, so that a text's words are looked up once and not once per phrase. */
export class Vocabulary {
  readonly #words = new Map<string, number>();
  /** What was found out about the words of phrases; no others are kept. Those of one UTF-16 unit by their unit. */
  readonly #spelt = new Map<string, Spelling>();
  readonly #units: (Spelling | undefined)[] = Array.from({ length: 0x10000 });
  /** Where each letter leads from a beginning of stems, one row of letters per beginning; 0 leads nowhere. */
  readonly #leads: number[] = Array.from({ length: LETTERS }, () => 0);
  /** The number of the stem that each beginning is. */
  readonly #stems: (number | undefined)[] = [undefined];
  #count = 0;

  /** The number of a word, given now if it has none. */
  word(word: string): number {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    this.#words.set(word, this.#count);
    if (word.length === 1) this.#units[word.charCodeAt(0)] = { word: this.#count, stems: NO_STEMS };
    return this.#count++;
  }

  /** The number of a stem. Throws for one that has other letters than a to z, or only one. */
  stem(stem: string): number {
    if (stem.length < 2) throw new Error(`a stem has two letters or more: ${stem}*`);
    this.#spelt.clear();
    let at = 0;
    for (const letter of stem) {
      const column = letter.charCodeAt(0) - FIRST;
      if (column < 0 || column >= LETTERS) throw new Error(`a stem has only letters from a to z: ${stem}*`);
      const lead = at * LETTERS + column;
      if (this.#leads[lead] === 0) {
        this.#leads[lead] = this.#stems.length;
        for (let letter = 0; letter < LETTERS; letter += 1) this.#leads.push(0);
        this.#stems.push(undefined);
      }
      at = this.#leads[lead] ?? 0;
    }
    return (this.#stems[at] ??= this.#count++);
  }

  /** Look a word of a text up. */
  spell(word: string): Spelling {
    if (word.length === 1) return this.#units[word.charCodeAt(0)] ?? UNKNOWN;
    const spelt = this.#spelt.get(word);
    if (spelt !== undefined) return spelt;
    const stems = this.#stemsOf(word);
    const number = this.#words.get(word);
    if (number === undefined) return stems === NO_STEMS ? UNKNOWN : { word: undefined, stems };
    const fresh = { word: number, stems };
    this.#spelt.set(word, fresh);
    return fresh;
  }

  #stemsOf(word: string): Spelling['stems'] {
    let stems: (number | undefined)[] | undefined;
    let at = 0;
    for (let length = 1; length <= word.length; length += 1) {
      const column = word.charCodeAt(length - 1) - FIRST;
      if (column < 0 || column >= LETTERS) break;
      at = this.#leads[at * LETTERS + column] ?? 0;
      if (at === 0) break;
      const stem = this.#stems[at];
      if (stem !== undefined) (stems ??= [])[length] = stem;
    }
    return stems ?? NO_STEMS;
  }
}
