import type { Cue } from './cue.ts';
import type { NotMeant } from './not-meant.ts';
import { ENGLISH_DANGER } from './en/danger.ts';
import { ENGLISH_DEATHS } from './en/deaths.ts';
import { ENGLISH_LIFE } from './en/life.ts';
import { ENGLISH_HOLDS } from './en/holds.ts';
import { ENGLISH_MANNER } from './en/manner.ts';
import { ENGLISH_NOT_MEANT } from './en/not-meant.ts';
import { ENGLISH_PAID } from './en/paid.ts';
import { ENGLISH_PLANS } from './en/plans.ts';
import { ENGLISH_PROMISES } from './en/promises.ts';
import { ENGLISH_QUESTIONS } from './en/questions.ts';
import { ENGLISH_STOPS } from './en/stops.ts';
import { ENGLISH_WISHES } from './en/wishes.ts';
import { ENGLISH_CLASSES } from './en/words.ts';
import { SPANISH_DANGER } from './es/danger.ts';
import { SPANISH_DEATHS } from './es/deaths.ts';
import { SPANISH_LIFE } from './es/life.ts';
import { SPANISH_MONEY } from './es/money.ts';
import { SPANISH_MUST_HEAR } from './es/must-hear.ts';
import { SPANISH_NOT_MEANT } from './es/not-meant.ts';
import { SPANISH_PAID } from './es/paid.ts';
import { SPANISH_TALK } from './es/talk.ts';
import { SPANISH_CLASSES } from './es/words.ts';

/** Every word that a phrase of the language names: right as it stands, never a misspelling. */
export const WORDS_IN_ENGLISH_CUES = wordsIn(
  [
    ENGLISH_STOPS,
    ENGLISH_HOLDS,
    ENGLISH_DANGER,
    ENGLISH_LIFE,
    ENGLISH_DEATHS,
    ENGLISH_NOT_MEANT,
    ENGLISH_PAID,
    ENGLISH_PROMISES,
    ENGLISH_PLANS,
    ENGLISH_QUESTIONS,
    ENGLISH_WISHES,
    ENGLISH_MANNER,
  ],
  ENGLISH_CLASSES,
);
export const WORDS_IN_SPANISH_CUES = wordsIn(
  [
    SPANISH_MUST_HEAR,
    SPANISH_DANGER,
    SPANISH_LIFE,
    SPANISH_DEATHS,
    SPANISH_NOT_MEANT,
    SPANISH_PAID,
    SPANISH_MONEY,
    SPANISH_TALK,
  ],
  SPANISH_CLASSES,
);

function wordsIn(
  tables: readonly (readonly (Cue | NotMeant)[])[],
  classes: Readonly<Record<string, string>>,
): ReadonlySet<string> {
  const sources = [...tables.flat().flatMap(({ phrases }) => phrases), ...Object.values(classes)];
  return new Set(sources.flatMap((source) => source.match(/(?<![a-z\\])[a-z]{4,}(?![a-z(\\[])/g) ?? []));
}
