import type { Language } from '../../domain/language.ts';
import type { Token } from '../text/tokens.ts';
import { parsePattern, type Pattern } from './grammar.ts';
import type { Sightings } from './sightings.ts';
import { PhraseTrie } from './trie.ts';
import { Walk, type CompiledStep, type Stepped } from './walk.ts';

/** The concepts of one language: a name, and the phrases that mean it, separated by commas. */
export type Lexicon = Readonly<Record<string, string>>;

/** A pattern that was found: tokens `start` up to `end`, and which tokens its steps stand on. */
export type Match = {
  readonly pattern: Pattern;
  /** What was registered with the pattern. */
  readonly label: number;
  readonly start: number;
  readonly end: number;
  readonly stepped: Stepped;
};

type Compiled = {
  readonly pattern: Pattern;
  readonly steps: readonly CompiledStep[];
  /** The concepts of each step that may not be missing. */
  readonly needed: readonly (readonly number[])[];
  readonly label: number;
};
/** Concepts and patterns of every language, ready to be looked for. Filled once, when the rules are loaded. */
export class Matcher {
  readonly #trie = new PhraseTrie();
  readonly #ids: Readonly<Record<Language, Map<string, number>>> = {
    en: new Map(),
    es: new Map(),
    zh: new Map(),
  };
  /** What each concept is called; of words that only a pattern names, with a sign before it. */
  readonly #names: string[] = [];
  readonly #byFirst = new Map<number, Compiled[]>();
  readonly #derived: { readonly compiled: Compiled; readonly concept: number }[] = [];

  addLexicon(language: Language, lexicon: Lexicon): void {
    for (const [name, phrases] of Object.entries(lexicon)) {
      const id = this.#idOf(language, name);
      for (const phrase of phrases.split(/[,，\n]/)) if (phrase.trim()) this.#trie.add(phrase, id);
    }
  }

  /** A concept that is a row of others: wherever one of `patterns` stands, `name` stands too. */
  derive(language: Language, name: string, patterns: readonly string[]): void {
    const concept = this.#idOf(language, name);
    for (const source of patterns) {
      this.#derived.push({ compiled: this.#compile(language, source, concept), concept });
    }
  }

  add(language: Language, source: string, label: number): void {
    const compiled = this.#compile(language, source, label);
    for (const concept of compiled.steps[0]?.concepts ?? []) {
      const known = this.#byFirst.get(concept);
      if (known) known.push(compiled);
      else this.#byFirst.set(concept, [compiled]);
    }
  }

  /** The number of a concept, to ask sightings for it. */
  concept(language: Language, name: string): number | undefined {
    return this.#ids[language].get(name);
  }

  /** What a concept is called, whatever the language; undefined for a word that only a pattern names. */
  nameOf(concept: number): string | undefined {
    const name = this.#names[concept];
    return name?.startsWith(LITERAL) ? undefined : name;
  }

  sightings(tokens: readonly Token[]): Sightings {
    const found = this.#trie.find(tokens, this.#names.length);
    const walk = new Walk(tokens, found);
    for (const { compiled, concept } of this.#derived) {
      if (!isPossible(compiled, found)) continue;
      for (const first of compiled.steps[0]?.concepts ?? []) {
        eachMatch(compiled, first, walk, (match) => found.add(match.start, concept, match.end));
      }
    }
    return found;
  }

  /** Find the patterns; one whose label `isWanted` no longer is not looked for any further. */
  visit(
    tokens: readonly Token[],
    sightings: Sightings,
    isWanted: (label: number) => boolean,
    meet: (match: Match) => void,
  ): void {
    const walk = new Walk(tokens, sightings);
    for (const first of sightings.concepts()) {
      for (const compiled of this.#byFirst.get(first) ?? NONE) {
        if (!isWanted(compiled.label) || !isPossible(compiled, sightings)) continue;
        eachMatch(compiled, first, walk, (match) => {
          meet(match);
          return isWanted(compiled.label);
        });
      }
    }
  }

  #compile(language: Language, source: string, label: number): Compiled {
    const pattern = parsePattern(source, language, (phrase) => {
      const name = LITERAL + phrase;
      if (!this.#ids[language].has(name)) this.#trie.add(phrase, this.#idOf(language, name));
      return name;
    });
    const steps = pattern.steps.map(({ concepts: names, optional, gap, crosses }) => {
      const concepts = [...new Set(names.map((name) => this.#known(language, name, source)))];
      return { concepts, optional, gap, crosses };
    });
    // The last is the rarest guess: most rows begin alike.
    const needed = steps
      .filter(({ optional }) => !optional)
      .map(({ concepts }) => concepts)
      .reverse();
    return { pattern, steps, needed, label };
  }

  #idOf(language: Language, name: string): number {
    const known = this.#ids[language].get(name);
    if (known !== undefined) return known;
    const id = this.#names.push(name) - 1;
    this.#ids[language].set(name, id);
    return id;
  }

  #known(language: Language, name: string, source: string): number {
    const id = this.#ids[language].get(name);
    if (id === undefined) throw new Error(`the pattern "${source}" names ${name}, which no lexicon defines`);
    return id;
  }
}

const NONE: readonly never[] = [];
const LITERAL = '=';

/** Whether every concept that a pattern needs stands somewhere in the text at all. */
function isPossible(compiled: Compiled, sightings: Sightings): boolean {
  for (const concepts of compiled.needed) if (!sightings.isAnywhere(concepts)) return false;
  return true;
}

/** Every place where a pattern stands and begins with the concept `first`, until `meet` says false. */
function eachMatch(
  compiled: Compiled,
  first: number,
  walk: Walk,
  meet: (match: Match) => boolean | void,
): void {
  const { pattern, label } = compiled;
  const { sightings } = walk;
  const places = sightings.places(first);
  const count = places.length;
  for (let at = 0; at < count; at += 1) {
    const start = places[at] ?? 0;
    const here = sightings.at(start);
    // What `meet` adds here is another concept's.
    for (let nth = 0, all = here.length; nth < all; nth += 1) {
      const sighting = here[nth];
      if (sighting?.concept !== first) continue;
      const stepped = walk.from(compiled.steps, start, sighting.end);
      const end = stepped?.at(-1)?.[1];
      if (stepped === undefined || end === undefined) continue;
      if (meet({ pattern, label, start, end, stepped }) === false) return;
    }
  }
}
