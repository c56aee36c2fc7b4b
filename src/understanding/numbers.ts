const ENGLISH_ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const ENGLISH_TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SPANISH_ONES =
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve'.split(
    ' ',
  );
const SPANISH_TENS = 'treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ');
const SPANISH_HUNDREDS =
  'cien doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos'.split(
    ' ',
  );

const VALUES = new Map<string, number>([
  ...ENGLISH_ONES.map((word, at) => [word, at] as const),
  ...ENGLISH_TENS.map((word, at) => [word, (at + 2) * 10] as const),
  ...SPANISH_ONES.map((word, at) => [word, at] as const),
  ...SPANISH_TENS.map((word, at) => [word, (at + 3) * 10] as const),
  ...SPANISH_HUNDREDS.map((word, at) => [word, (at + 1) * 100] as const),
  ['fourty', 40],
  ['un', 1],
  ['una', 1],
  ['veintiun', 21],
  ['ciento', 100],
  ['doscientas', 200],
  ['trescientas', 300],
  ['quinientas', 500],
  ['docientos', 200],
  ['trecientos', 300],
  ['seicientos', 600],
  ['setesientos', 700],
  ['novesientos', 900],
  ['fiver', 5],
  ['tenner', 10],
]);

const MULTIPLES = new Map<string, number>([
  ['hundred', 100],
  ['hundreds', 100],
  ['cientos', 100],
  ['thousand', 1000],
  ['grand', 1000],
  ['mil', 1000],
  ['million', 1_000_000],
  ['millon', 1_000_000],
  ['millones', 1_000_000],
]);

/** No number is spoken in more words than these. */
const LONGEST = 8;

/** A pattern for a number in English words, "a hundred" and "fifteen hundred" among them. */
export const ENGLISH_NUMBER = (() => {
  const word = `(?:${[...ENGLISH_TENS, 'fourty', ...ENGLISH_ONES.toReversed()].join('|')})`;
  const multiple = '(?:hundred|thousand|grand|million)';
  return `(?:(?:an? )?${multiple}(?: (?:and )?(?:${word}|${multiple})){0,${LONGEST}}|(?:an? )?(?:fiver|tenner)|${word}(?: (?:${word}|${multiple}(?: and(?= ${word}))?)){0,${LONGEST}})`;
})();

/** A pattern for a number below a hundred, as days and weeks are counted. */
export const SMALL_ENGLISH_NUMBER = `(?:(?:${ENGLISH_TENS.join('|')})(?: (?:${ENGLISH_ONES.slice(1, 10).join('|')}))?|${ENGLISH_ONES.toReversed().join('|')})`;

/** The same in Spanish. */
export const SMALL_SPANISH_NUMBER = `(?:(?:${SPANISH_TENS.join('|')})(?: y (?:${SPANISH_ONES.slice(1, 10).join('|')}))?|veintiun|${SPANISH_ONES.toReversed().join('|')})`;

/** A pattern for a number in Spanish words. */
export const SPANISH_NUMBER = (() => {
  const others = 'cientos|ciento|docientos|trecientos|seicientos|setesientos|novesientos|veintiun';
  const word = `(?:${SPANISH_HUNDREDS.map((name) => name.replace(/os$/, '[oa]s')).join('|')}|${others}|${[...SPANISH_TENS, ...SPANISH_ONES.toReversed()].join('|')})`;
  const any = `(?:${word}|mil|millon|millones)`;
  return `(?:un )?${any}(?: (?:y )?${any}){0,${LONGEST}}`;
})();

/** "forty five", "a hundred and twenty", "one fifty", "dos mil quinientos": the number, or undefined if the words are none. */
export function wordsToNumber(text: string): number | undefined {
  let total = 0;
  let part = 0;
  let last = Infinity;
  let seen = false;
  for (const word of text.trim().split(' ')) {
    if (/^(?:and|y|an?|of)$/.test(word)) continue;
    const multiple = MULTIPLES.get(word);
    const value = VALUES.get(word) ?? VALUES.get(word.replace(/as$/, 'os'));
    if (multiple === undefined && value === undefined) return undefined;
    seen = true;
    if (value !== undefined) {
      const joined = joinedTo(part, last, value);
      if (joined === undefined) return undefined;
      part = joined;
      last = value;
    } else if (multiple === 100) {
      part = (part || 1) * 100;
      last = 100;
    } else {
      total += (part || 1) * (multiple ?? 1);
      part = 0;
      last = Infinity;
    }
  }
  return seen ? total + part : undefined;
}

/** Twenty and five are 25, one and fifty are 150; fifty and fifty are no number. */
function joinedTo(part: number, last: number, value: number): number | undefined {
  if (value < 10) return last >= 20 ? part + value : undefined;
  if (last >= 100) return part + value;
  return last < 10 && part === last && value < 100 ? part * 100 + value : undefined;
}
