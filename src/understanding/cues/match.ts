import type { Cue, Hit, Label, WordClasses } from './cue.ts';

/** How a language is matched: its notation, its negations and its hypotheticals. */
export type Grammar = {
  readonly classes: WordClasses;
  readonly compile: (phrases: readonly string[], classes: WordClasses) => RegExp;
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
  readonly pattern: RegExp;
  readonly unless: RegExp | undefined;
};

/** Finds every cue in a normalised text. The tables are compiled when the first text of the language is read. */
export function cueFinder(
  tables: readonly (readonly Cue[])[],
  grammar: Grammar,
): (text: string) => readonly Hit[] {
  let compiled: readonly Compiled[] | undefined;
  return (text) => {
    compiled ??= tables.flat().map((cue) => compile(cue, grammar));
    return compiled.flatMap((one) => hitsOf(one, text, grammar));
  };
}

function compile(cue: Cue, grammar: Grammar): Compiled {
  return {
    cue,
    labels: typeof cue.says === 'string' ? [cue.says] : cue.says,
    pattern: grammar.compile(cue.phrases, grammar.classes),
    unless: cue.unless ? grammar.compile(cue.unless, grammar.classes) : undefined,
  };
}

function hitsOf(one: Compiled, text: string, grammar: Grammar): readonly Hit[] {
  const hits: Hit[] = [];
  for (const match of text.matchAll(one.pattern)) {
    const from = match.index;
    const to = from + match[0].length;
    const left = clauseBefore(text, from);
    if (one.cue.evenNegated !== true && isNegated(match[0], left, grammar)) continue;
    if (one.cue.notIf === true && grammar.hypothesis.test(left)) continue;
    if (one.cue.notAsked === true && grammar.question.test(left)) continue;
    if (one.unless && text.search(one.unless) >= 0) continue;
    for (const says of one.labels) hits.push({ says, weight: one.cue.weight, from, to });
  }
  return hits;
}

/** What stands left of `at` in the same clause, at most 60 characters of it. */
export function clauseBefore(text: string, at: number): string {
  const left = text.slice(Math.max(0, at - 60), at);
  return left.slice(lastMark(left) + 1).trimStart();
}

/** Where the last punctuation mark stands, or -1. */
export function lastMark(text: string): number {
  return Math.max(...[',', '.', ';', '!', '?'].map((mark) => text.lastIndexOf(mark)));
}

/** Whether a negation reaches, from `left`, the phrase that begins with `phrase`. */
export function isNegated(phrase: string, left: string, grammar: Grammar): boolean {
  const before = left.replace(grammar.notNegation, '');
  if (grammar.denial.test(before)) return true;
  return !grammar.subject.test(phrase) && grammar.negation.test(before);
}
