import type { Language } from '../../domain/language.ts';
import { isHan } from '../text/han.ts';
import { normalise } from '../text/normalise.ts';
import { tokenise, type Token } from '../text/tokens.ts';
import { englishBases } from './english.ts';
import { spanishForms, spanishPlural, withoutClitics } from './spanish.ts';

/** Words that may stand alone, in any form of theirs; what may stand only in this order; numbers as they are written. */
export type Vocabulary = {
  readonly words: ReadonlySet<string>;
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly numbers: ReadonlySet<string>;
  /** Texts of which any run of two Chinese characters or more may be taken. */
  readonly runs: readonly string[];
};

/**
 * A reviewed list: `word`, `a_phrase`, and in Spanish `contar/cuent` for a verb with a second stem.
 *
 * Infinitives stand for their forms, nouns for their plural; in English each word for its endings.
 */
export function reviewed(entries: readonly string[], language: Language): Vocabulary {
  const words = new Set<string>();
  const phrases = new Map<string, string[][]>();
  for (const entry of entries) {
    const [written = '', otherStem] = entry.split('/');
    const tokens = tokensOf(written.replaceAll('_', ' ')).map(({ word }) => word);
    const [first = ''] = tokens;
    if (tokens.length > 1) {
      phrases.set(first, [...(phrases.get(first) ?? []), tokens]);
      continue;
    }
    words.add(first);
    if (language !== 'es') continue;
    words.add(spanishPlural(first));
    for (const form of spanishForms(first, otherStem)) words.add(form);
  }
  return { words, phrases, numbers: new Set(), runs: [] };
}

/** Everything that stands in texts: a template's words, and the facts. */
export function wordsOfTexts(texts: readonly string[], language: Language): Vocabulary {
  const words = new Set<string>();
  const numbers = new Set<string>();
  for (const text of texts) {
    const tokens = tokenise(normalise(text));
    tokens.forEach((token, at) => {
      if (token.kind === 'number') numbers.add(text.slice(token.from, token.to));
      else if (token.kind === 'word') for (const form of formsOf(token.word, language)) words.add(form);
      // A character that stands alone is a word: the 月 of a date.
      else if (token.kind === 'han' && tokens[at - 1]?.kind !== 'han' && tokens[at + 1]?.kind !== 'han')
        words.add(token.word);
    });
  }
  return { words, phrases: new Map(), numbers, runs: texts.map((text) => normalise(text).text) };
}

/**
 * The first token that none of the vocabularies covers and that is not free, if there is one.
 *
 * Chinese has no spaces: any way of cutting it into known words will do.
 */
export function firstStrange(
  tokens: readonly Token[],
  known: readonly Vocabulary[],
  language: Language,
  textOf: (token: Token) => string,
  isFree: (at: number) => boolean,
): Token | undefined {
  const reached = new Set([0]);
  let furthest = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    if (!reached.has(at)) continue;
    furthest = at;
    for (const size of stepsFrom(tokens, at, known, language, textOf)) reached.add(at + size);
    if (isFree(at)) reached.add(at + 1);
  }
  return reached.has(tokens.length) ? undefined : tokens[furthest];
}

const LONGEST_HAN = 6;

function stepsFrom(
  tokens: readonly Token[],
  at: number,
  known: readonly Vocabulary[],
  language: Language,
  textOf: (token: Token) => string,
): readonly number[] {
  const token = tokens[at];
  if (token === undefined) return [];
  if (token.kind === 'number') return known.some(({ numbers }) => numbers.has(textOf(token))) ? [1] : [];
  const phrases = known
    .flatMap((one) => one.phrases.get(token.word) ?? [])
    .filter((phrase) => phrase.every((word, ahead) => tokens[at + ahead]?.word === word))
    .map((phrase) => phrase.length);
  if (token.kind === 'word') {
    const forms = formsOf(token.word, language);
    const stands = known.some(({ words }) => forms.some((form) => words.has(form)));
    return stands ? [1, ...phrases] : phrases;
  }
  if (token.kind !== 'han') return token.kind === 'picture' ? [] : [1];
  let run = '';
  for (let ahead = at; tokens[ahead]?.kind === 'han' && ahead < at + LONGEST_HAN; ahead += 1) {
    run += tokens[ahead]?.word ?? '';
    const size = ahead - at + 1;
    if (
      known.some(({ words, runs }) => words.has(run) || (size > 1 && runs.some((text) => text.includes(run))))
    )
      phrases.push(size);
  }
  return phrases;
}

function formsOf(word: string, language: Language): readonly string[] {
  if (language === 'en') return englishBases(word);
  return language === 'es' ? [word, withoutClitics(word)] : [word];
}

function tokensOf(text: string): readonly Token[] {
  return tokenise(normalise(text)).filter(({ word }) => word !== '' && !isMark(word));
}

function isMark(word: string): boolean {
  return !isHan(word) && !/[\p{L}\p{N}#]/u.test(word);
}
