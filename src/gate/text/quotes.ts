import { normalise } from './normalise.ts';
import { tokenise, type Token } from './tokens.ts';

const LEAST = 4;

/**
 * Which tokens repeat the customer.
 *
 * Words count as a quotation when the customer really said them and the text presents them as theirs: between quotation
 * marks, or after "you wrote". Words that the customer never said are the writer's own, whatever marks stand around them.
 */
export function quotedTokens(
  tokens: readonly Token[],
  said: readonly string[],
  attributes: (at: number) => boolean,
): readonly boolean[] {
  const quoted = tokens.map(() => false);
  for (const text of said) {
    const words = tokenise(normalise(text))
      .filter((token) => token.kind !== 'quote')
      .map((token) => token.word);
    if (words.join('').length < LEAST) continue;
    for (let at = 0; at < tokens.length; at += 1) {
      const end = runFrom(tokens, at, words);
      if (end === undefined) continue;
      const marked = tokens[at - 1]?.kind === 'quote' || tokens[at]?.kind === 'quote';
      if (!marked && !attributedBefore(tokens, at, attributes)) continue;
      const close = marked ? closeOf(tokens, end) : end;
      for (let inside = at; inside < close; inside += 1) quoted[inside] = true;
    }
  }
  return quoted;
}

/** Where `words` end when they stand at `at`, quotation marks skipped; undefined when they do not. */
function runFrom(tokens: readonly Token[], at: number, words: readonly string[]): number | undefined {
  let position = at;
  let matched = 0;
  while (matched < words.length) {
    const token = tokens[position];
    if (token === undefined) return undefined;
    if (token.kind === 'quote') {
      position += 1;
      continue;
    }
    // An apostrophe may have cut the quotation short: "please don" for "please don't".
    const same =
      token.word === words[matched] || (matched === words.length - 1 && words[matched] === `${token.word}n`);
    if (!same) return undefined;
    position += 1;
    matched += 1;
  }
  return position;
}

/** Whether "you wrote", or its like, stands before `at` in the same sentence. */
function attributedBefore(
  tokens: readonly Token[],
  at: number,
  attributes: (at: number) => boolean,
): boolean {
  for (let before = at; before >= 0 && before > at - 12; before -= 1) {
    if (before < at && tokens[before]?.kind === 'stop') return false;
    if (attributes(before)) return true;
  }
  return false;
}

/** The mark that closes the quotation, at most a few words on: a recorded quotation may end at an apostrophe. */
function closeOf(tokens: readonly Token[], end: number): number {
  for (let at = end; at < tokens.length && at < end + 8; at += 1) {
    if (tokens[at]?.kind === 'quote') return at;
    if (tokens[at]?.kind === 'stop') return end;
  }
  return end;
}
