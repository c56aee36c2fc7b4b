import type { Token } from './tokens.ts';

const ENGLISH = new Set(
  'the you your we our is are was were will would can could have has had this that these those and or of to for with not do does did be been it its if when what who how why at by from about there they them their he she his her an as so but just now please'.split(
    ' ',
  ),
);
const SPANISH = new Set(
  'el la los las usted ustedes su sus tu tus le les lo se nos nuestro nuestra que de del en un una unos unas por para con si es son esta estan fue ser hay ha han hemos no ya y pero como cuando donde muy mas este esa ese eso esto al mi mis te yo'.split(
    ' ',
  ),
);
const SHARED = new Set([
  'no',
  'me',
  'a',
  'he',
  'has',
  'is',
  'as',
  'an',
  'so',
  'be',
  'by',
  'son',
  'mi',
  'te',
  'lo',
  'un',
  'once',
  'come',
  'ha',
]);

/** For each word that tells, whether it tells of English and whether of Spanish. */
const TELLING = new Map(
  [...ENGLISH, ...SPANISH]
    .filter((word) => !SHARED.has(word))
    .map((word) => [word, { en: ENGLISH.has(word), es: SPANISH.has(word) }]),
);

/**
 * Whether a sentence may be read as English, and whether as Spanish: a word means another thing in each (`sin`, `once`, `pay`).
 *
 * Where both languages show, or neither, both are read: a threat does not pass because half of it is in another tongue.
 */
export function tonguesOf(tokens: readonly Token[]): { readonly en: boolean; readonly es: boolean } {
  let english = false;
  let spanish = false;
  for (const { word, kind } of tokens) {
    const tells = kind === 'word' ? TELLING.get(word) : undefined;
    english ||= tells?.en === true;
    spanish ||= tells?.es === true;
  }
  return { en: english || !spanish, es: spanish || !english };
}
