import type { Pattern } from '../pattern.ts';
import type { Cue, Heard, Hit, Label, WordClasses } from './cue.ts';

/** How a language is matched: its notation, its negations and its hypotheticals. */
export type Grammar = {
  readonly classes: WordClasses;
  readonly compile: (phrases: readonly string[], classes: WordClasses) => readonly Pattern[];
  /** Ends where a phrase begins: "do not", "never said that". */
  readonly negation: RegExp;
  /** Reaches over a subject: "never said" before "I will pay". */
  readonly denial: RegExp;
  /** A phrase that begins with its subject is negated only by a denial. */
  readonly subject: RegExp;
  /** Ends anywhere before the phrase in the same clause: "what if". */
  readonly hypothesis: RegExp;
  /** Ends anywhere before the phrase in the same clause: "how do", "where can". */
  readonly question: RegExp;
  /** Negations that are none: "no problem". */
  readonly notNegation: RegExp;
};

type Compiled = {
  readonly cue: Cue;
  readonly labels: readonly Label[];
  readonly unless: readonly Pattern[];
};

type Entry = { readonly of: Compiled; readonly pattern: Pattern };

/** The phrases of a language by a word that each of them needs, and those that need none. */
type Index = { readonly byWord: ReadonlyMap<string, readonly Entry[]>; readonly always: readonly Entry[] };

/** Finds every cue in a normalised text. The tables are indexed when the first text of the language is read. */
export function cueFinder(tables: readonly (readonly Cue[])[], grammar: Grammar): (text: string) => Heard {
  let index: Index | undefined;
  return (text) => {
    index ??= indexOf(tables.flat(), grammar);
    const words = new Set(text.split(' '));
    const entries = new Set(index.always);
    for (const word of words) for (const entry of index.byWord.get(word) ?? []) entries.add(entry);
    const hits: Hit[] = [];
    const denied = new Set<Label>();
    for (const entry of entries) collect(entry, text, words, grammar, { hits, denied });
    for (const hit of hits) denied.delete(hit.says);
    return { hits, denied };
  };
}

function indexOf(cues: readonly Cue[], grammar: Grammar): Index {
  const byWord = new Map<string, Entry[]>();
  const always: Entry[] = [];
  for (const cue of cues) {
    const compiled: Compiled = {
      cue,
      labels: typeof cue.says === 'string' ? [cue.says] : cue.says,
      unless: grammar.compile(cue.unless ?? [], grammar.classes).filter(() => cue.unless !== undefined),
    };
    for (const pattern of grammar.compile(cue.phrases, grammar.classes)) {
      const entry = { of: compiled, pattern };
      if (pattern.needs === undefined) always.push(entry);
      else for (const word of pattern.needs) byWord.set(word, [...(byWord.get(word) ?? []), entry]);
    }
  }
  return { byWord, always };
}

function collect(
  { of, pattern }: Entry,
  text: string,
  words: ReadonlySet<string>,
  grammar: Grammar,
  { hits, denied }: { readonly hits: Hit[]; readonly denied: Set<Label> },
): void {
  const { cue, labels, unless } = of;
  for (const match of text.matchAll(pattern.expression())) {
    const from = match.index;
    const to = from + match[0].length;
    const left = clauseBefore(text, from);
    const isDenied =
      (cue.evenNegated !== true && isNegated(match[0], left, grammar)) ||
      (cue.notIf === true && grammar.hypothesis.test(left)) ||
      (cue.notAsked === true && grammar.question.test(left)) ||
      unless.some((one) => occurs(one, text, words));
    for (const says of labels) {
      if (isDenied) denied.add(says);
      else hits.push({ says, weight: cue.weight, from, to });
    }
  }
}

function occurs({ needs, expression }: Pattern, text: string, words: ReadonlySet<string>): boolean {
  if (needs !== undefined && !needs.values().some((word) => words.has(word))) return false;
  return text.search(expression()) >= 0;
}

/** What stands left of `at` in the same clause, at most 60 characters of it. */
export function clauseBefore(text: string, at: number): string {
  const left = text.slice(Math.max(0, at - 60), at);
  return left.slice(lastMark(left) + 1).trimStart();
}

/** Where the last punctuation mark stands, or -1. */
function lastMark(text: string): number {
  return Math.max(...[',', '.', ';', '!', '?'].map((mark) => text.lastIndexOf(mark)));
}

/** Whether a negation reaches, from `left`, the phrase that begins with `phrase`. */
export function isNegated(phrase: string, left: string, grammar: Grammar): boolean {
  const before = left.replace(grammar.notNegation, '');
  if (grammar.denial.test(before)) return true;
  return !grammar.subject.test(phrase) && grammar.negation.test(before);
}
