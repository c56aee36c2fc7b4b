import type { Language } from '../../domain/language.ts';
import { normalise } from '../text/normalise.ts';
import { isOneToken, tokenise } from '../text/tokens.ts';

/**
 * How phrases are written down, in the lexicons and in the rules.
 *
 * A *concept* is a list of phrases, separated by commas, that mean the same in one language: `jail*, behind bars`. A star
 * stands for any ending. A *pattern* is a row of steps: `@we @will? ~ @tell|inform* ~3 @kin`. `@name` is a concept, a bare
 * word itself (`get_out` is two words), `|` means or, `?` may be missing, `~` skips up to six words of the same sentence, `~3` up to three. In
 * Chinese, where a comma closes a clause, only `~~` skips across one. A leading `!` says that a "not" before it excuses nothing.
 */
export type Step = {
  /** Names of concepts; a literal is a concept named after itself. */
  readonly concepts: readonly string[];
  readonly optional: boolean;
  /** How many tokens may be skipped before this step. */
  readonly gap: number;
  /** Whether a comma may be among them. */
  readonly crosses: boolean;
};

export type Pattern = {
  readonly steps: readonly Step[];
  readonly negatable: boolean;
};

const GAP = 6;

/** Read a pattern. `literal` is told of every literal, so that it can be looked for. Throws on a pattern that cannot be read. */
export function parsePattern(
  source: string,
  language: Language,
  literal: (phrase: string) => string,
): Pattern {
  const steps: Step[] = [];
  let gap = 0;
  let crosses = false;
  const negatable = !source.startsWith('!');
  for (const piece of source.replace(/^!/, '').trim().split(/\s+/)) {
    const skip = /^~(~?)(\d*)$/.exec(piece);
    if (skip) {
      gap = skip[2] ? Number(skip[2]) : GAP;
      crosses = skip[1] === '~' || language !== 'zh';
      continue;
    }
    const optional = piece.endsWith('?');
    const names = (optional ? piece.slice(0, -1) : piece).split('|');
    const concepts = names.map((name) => (name.startsWith('@') ? name.slice(1) : literal(name)));
    steps.push({ concepts, optional, gap, crosses });
    gap = 0;
  }
  if (steps[0]?.optional !== false || gap > 0) throw new Error(`this pattern cannot be read: ${source}`);
  return { steps, negatable };
}

/** The words of a phrase, as the gate reads them; a word that ends in a star stands for its endings. */
export function wordsOf(phrase: string): readonly string[] {
  const plain = phrase.replaceAll('_', ' ').trim();
  const words: string[] = [];
  for (const part of plain.split(/\s+/)) {
    if (part === '#' || isOneToken(part)) {
      words.push(part);
      continue;
    }
    const stem = part.endsWith('*');
    const read = tokenise(normalise(stem ? part.slice(0, -1) : part)).map((token) => token.word);
    const last = read.pop();
    if (last === undefined) throw new Error(`this phrase cannot be read: ${phrase}`);
    words.push(...read, stem ? `${last}*` : last);
  }
  return words;
}
