import type { Pattern } from '../pattern.ts';
import type { Cue, Heard, Hit, Label, WordClasses } from './cue.ts';
import type { NotMeant } from './not-meant.ts';

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
  readonly given: readonly Pattern[];
  readonly notMeant: readonly Aside[];
};

/** A way of not meaning something, ready to be looked for. */
type Aside = {
  readonly of: ReadonlySet<Label>;
  readonly anywhere: boolean;
  readonly patterns: readonly Pattern[];
  readonly unless: readonly Pattern[];
};

type Entry = { readonly of: Compiled; readonly pattern: Pattern };

/** The phrases of a language by a word that each of them needs, and those that need none. */
type Index = { readonly byWord: ReadonlyMap<string, readonly Entry[]>; readonly always: readonly Entry[] };

/** Finds every cue in a normalised text. The tables are indexed when the first text of the language is read. */
export function cueFinder(
  tables: readonly (readonly Cue[])[],
  notMeant: readonly NotMeant[],
  grammar: Grammar,
): (text: string) => Heard {
  let index: Index | undefined;
  return (text) => {
    index ??= indexOf(tables.flat(), notMeant, grammar);
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

function indexOf(cues: readonly Cue[], notMeant: readonly NotMeant[], grammar: Grammar): Index {
  const byWord = new Map<string, Entry[]>();
  const always: Entry[] = [];
  const asides = notMeant.map((one) => ({
    of: new Set(one.of),
    anywhere: one.anywhere === true,
    patterns: patternsOf(one.phrases, grammar),
    unless: patternsOf(one.unless, grammar),
  }));
  for (const cue of cues) {
    const labels = typeof cue.says === 'string' ? [cue.says] : cue.says;
    const compiled: Compiled = {
      cue,
      labels,
      unless: patternsOf(cue.unless, grammar),
      given: patternsOf(cue.given, grammar),
      notMeant: asides.filter(({ of }) => labels[0] !== undefined && of.has(labels[0])),
    };
    for (const pattern of grammar.compile(cue.phrases, grammar.classes)) {
      const entry = { of: compiled, pattern };
      if (pattern.needs === undefined) always.push(entry);
      else for (const word of pattern.needs) byWord.set(word, [...(byWord.get(word) ?? []), entry]);
    }
  }
  return { byWord, always };
}

/** No phrases make no pattern: in Chinese, an empty one would match everywhere. */
function patternsOf(phrases: readonly string[] | undefined, grammar: Grammar): readonly Pattern[] {
  return phrases === undefined ? [] : grammar.compile(phrases, grammar.classes);
}

function collect(
  { of, pattern }: Entry,
  text: string,
  words: ReadonlySet<string>,
  grammar: Grammar,
  { hits, denied }: { readonly hits: Hit[]; readonly denied: Set<Label> },
): void {
  const { cue, labels, unless, given, notMeant } = of;
  for (const match of text.matchAll(pattern.expression())) {
    const from = match.index;
    const to = from + match[0].length;
    const left = clauseBefore(text, from);
    const isDenied =
      (cue.evenNegated !== true && isNegated(match[0], left, grammar)) ||
      (cue.notIf === true && grammar.hypothesis.test(left)) ||
      (cue.notAsked === true && grammar.question.test(left)) ||
      unless.some((one) => occurs(one, text, words)) ||
      (given.length > 0 && !given.some((one) => occurs(one, text, words))) ||
      notMeant.some((aside) => isAside(aside, text, from, to));
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

function isAside({ anywhere, patterns, unless }: Aside, text: string, from: number, to: number): boolean {
  const around = anywhere ? text : clauseAround(text, from, to);
  return (
    patterns.some(({ expression }) => around.search(expression()) >= 0) &&
    !unless.some(({ expression }) => text.search(expression()) >= 0)
  );
}

/** Ends a clause: a mark, or a word after which the opposite is said. */
const TURN = /[,.;!?]|(?<=^| )(?:but|though|pero|aunque|sino) |但|可是/g;

/** The clauses that the text from `from` to `to` stands in. */
function clauseAround(text: string, from: number, to: number): string {
  const turns = Array.from(text.matchAll(TURN), (turn) => ({
    from: turn.index,
    to: turn.index + turn[0].length,
  }));
  const begins = turns.findLast((turn) => turn.to <= from)?.to;
  const ends = turns.find((turn) => turn.from >= to)?.from;
  return text.slice(begins ?? 0, ends).trimStart();
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
