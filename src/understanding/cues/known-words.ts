import type { Cue } from './cue.ts';
import { ENGLISH_LIFE } from './en/life.ts';
import { ENGLISH_MONEY } from './en/money.ts';
import { ENGLISH_MUST_HEAR } from './en/must-hear.ts';
import { ENGLISH_TALK } from './en/talk.ts';
import { ENGLISH_CLASSES } from './en/words.ts';
import { SPANISH_LIFE } from './es/life.ts';
import { SPANISH_MONEY } from './es/money.ts';
import { SPANISH_MUST_HEAR } from './es/must-hear.ts';
import { SPANISH_TALK } from './es/talk.ts';
import { SPANISH_CLASSES } from './es/words.ts';

/** Every word that a phrase of the language names: right as it stands, never a misspelling. */
export const WORDS_IN_ENGLISH_CUES = wordsIn(
  [ENGLISH_MUST_HEAR, ENGLISH_LIFE, ENGLISH_MONEY, ENGLISH_TALK],
  ENGLISH_CLASSES,
);
export const WORDS_IN_SPANISH_CUES = wordsIn(
  [SPANISH_MUST_HEAR, SPANISH_LIFE, SPANISH_MONEY, SPANISH_TALK],
  SPANISH_CLASSES,
);

function wordsIn(
  tables: readonly (readonly Cue[])[],
  classes: Readonly<Record<string, string>>,
): ReadonlySet<string> {
  const sources = [...tables.flat().flatMap((cue) => cue.phrases), ...Object.values(classes)];
  return new Set(sources.flatMap((source) => source.match(/(?<![a-z\\])[a-z]{4,}(?![a-z(\\[])/g) ?? []));
}
