import type { Language } from '../../domain/language.ts';
import type { Token } from '../text/tokens.ts';
import { parsePattern, type Pattern } from './grammar.ts';
import type { Sightings } from './sightings.ts';
import { PhraseTrie } from './trie.ts';

/** The concepts of one language: a name, and the phrases that mean it, separated by commas. */
export type Lexicon = Readonly<Record<string, string>>;

/** A pattern that was found: tokens `start` up to `end`, and which tokens its steps stand on. */
export type Match = {
  readonly pattern: Pattern;
  /** What was registered with the pattern. */
  readonly label: number;
  readonly start: number;
  readonly end: number;
  readonly stepped: readonly (readonly [from: number, to: number])[];
};

type Compiled = {
  readonly pattern: Pattern;
  readonly steps: readonly CompiledStep[];
  readonly label: number;
};
type CompiledStep = {
  readonly concepts: ReadonlySet<number>;
  readonly optional: boolean;
  readonly gap: number;
  readonly crosses: boolean;
};

/** Concepts and patterns of every language, ready to be looked for. Filled once, when the rules are loaded. */
export class Matcher {
  readonly #trie = new PhraseTrie();
  readonly #ids = new Map<string, number>();
  readonly #names: string[] = [];
  readonly #byFirst = new Map<number, Compiled[]>();
  readonly #derived: { readonly compiled: Compiled; readonly concept: number }[] = [];

  addLexicon(language: Language, lexicon: Lexicon): void {
    for (const [name, phrases] of Object.entries(lexicon)) {
      const id = this.#idOf(`${language}:${name}`);
      for (const phrase of phrases.split(/[,，\n]/)) if (phrase.trim()) this.#trie.add(phrase, id);
    }
  }

  /** A concept that is a row of others: wherever one of `patterns` stands, `name` stands too. */
  derive(language: Language, name: string, patterns: readonly string[]): void {
    const concept = this.#idOf(`${language}:${name}`);
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
    return this.#ids.get(`${language}:${name}`);
  }

  /** What a concept is called, whatever the language; undefined for a word that only a pattern names. */
  nameOf(concept: number): string | undefined {
    const name = this.#names[concept]?.split(':')[1];
    return name?.startsWith('=') ? undefined : name;
  }

  sightings(tokens: readonly Token[]): Sightings {
    const found = this.#trie.find(tokens);
    for (const { compiled, concept } of this.#derived) {
      if (!isPossible(compiled, found)) continue;
      for (const first of compiled.steps[0]?.concepts ?? []) {
        eachMatch(compiled, first, tokens, found, (match) => found.add(match.start, concept, match.end));
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
    for (const first of sightings.concepts()) {
      for (const compiled of this.#byFirst.get(first) ?? NONE) {
        if (!isWanted(compiled.label) || !isPossible(compiled, sightings)) continue;
        eachMatch(compiled, first, tokens, sightings, (match) => {
          meet(match);
          return isWanted(compiled.label);
        });
      }
    }
  }

  #compile(language: Language, source: string, label: number): Compiled {
    const pattern = parsePattern(source, language, (phrase) => {
      const name = `=${phrase}`;
      if (!this.#ids.has(`${language}:${name}`)) this.#trie.add(phrase, this.#idOf(`${language}:${name}`));
      return name;
    });
    const steps = pattern.steps.map((step) => ({
      concepts: new Set(step.concepts.map((name) => this.#known(`${language}:${name}`, source))),
      optional: step.optional,
      gap: step.gap,
      crosses: step.crosses,
    }));
    return { pattern, steps, label };
  }

  #idOf(name: string): number {
    const known = this.#ids.get(name);
    if (known !== undefined) return known;
    this.#names.push(name);
    this.#ids.set(name, this.#ids.size);
    return this.#ids.size - 1;
  }

  #known(name: string, source: string): number {
    const id = this.#ids.get(name);
    if (id === undefined) throw new Error(`the pattern "${source}" names ${name}, which no lexicon defines`);
    return id;
  }
}

const NONE: readonly never[] = [];

/** Whether every concept that a pattern needs stands somewhere in the text at all. */
function isPossible(compiled: Compiled, sightings: Sightings): boolean {
  for (const step of compiled.steps) {
    if (!step.optional && !sightings.isAnywhere(step.concepts)) return false;
  }
  return true;
}

/** Every place where a pattern stands and begins with the concept `first`, until `meet` says false. */
function eachMatch(
  compiled: Compiled,
  first: number,
  tokens: readonly Token[],
  sightings: Sightings,
  meet: (match: Match) => boolean | void,
): void {
  const places = sightings.places(first);
  const count = places.length;
  for (let at = 0; at < count; at += 1) {
    const start = places[at] ?? 0;
    for (const sighting of sightings.at(start).slice()) {
      if (sighting.concept !== first) continue;
      const begun = [[start, sighting.end]] as const;
      const stepped =
        compiled.steps.length === 1
          ? begun
          : follow(compiled, 1, sighting.end, begun, tokens, sightings, new Set());
      const end = stepped?.at(-1)?.[1];
      if (stepped === undefined || end === undefined) continue;
      if (meet({ pattern: compiled.pattern, label: compiled.label, start, end, stepped }) === false) return;
    }
  }
}

/** Walk the remaining steps from `position`. `dead` remembers where a step was tried in vain, so that the work stays linear. */
function follow(
  compiled: Compiled,
  at: number,
  position: number,
  stepped: readonly (readonly [number, number])[],
  tokens: readonly Token[],
  sightings: Sightings,
  dead: Set<number>,
): readonly (readonly [number, number])[] | undefined {
  const step = compiled.steps[at];
  if (step === undefined) return stepped;
  const key = at * tokens.length + position;
  if (dead.has(key)) return undefined;
  for (let skipped = 0; skipped <= step.gap; skipped += 1) {
    const start = position + skipped;
    if (skipped > 0) {
      const passed = tokens[start - 1]?.kind;
      if (passed === 'stop' || (passed === 'pause' && !step.crosses)) break;
    }
    for (const sighting of sightings.at(start)) {
      if (!step.concepts.has(sighting.concept)) continue;
      const taken = [...stepped, [start, sighting.end] as const];
      const found = follow(compiled, at + 1, sighting.end, taken, tokens, sightings, dead);
      if (found) return found;
    }
  }
  if (step.optional) {
    const found = follow(compiled, at + 1, position, stepped, tokens, sightings, dead);
    if (found) return found;
  }
  dead.add(key);
  return undefined;
}
