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
]);

const MULTIPLES = new Map<string, number>([
  ['hundred', 100],
  ['hundreds', 100],
  ['thousand', 1000],
  ['grand', 1000],
  ['mil', 1000],
  ['million', 1_000_000],
  ['millon', 1_000_000],
  ['millones', 1_000_000],
]);

/** A pattern for a number in English words, "a hundred" and "fifteen hundred" among them. */
export const ENGLISH_NUMBER = (() => {
  const word = `(?:${[...ENGLISH_TENS, 'fourty', ...ENGLISH_ONES.toReversed()].join('|')})`;
  const multiple = '(?:hundred|thousand|grand|million)';
  return `(?:(?:an? )?(?:couple (?:of )?)?${multiple}(?: (?:and )?(?:${word}|${multiple}))*|${word}(?: (?:and )?(?:${word}|${multiple}))*)`;
})();

/** A pattern for a number in Spanish words. */
export const SPANISH_NUMBER = (() => {
  const word = `(?:${[...SPANISH_HUNDREDS, 'doscientas', 'trescientas', 'quinientas', 'ciento', ...SPANISH_TENS, 'veintiun', ...SPANISH_ONES.toReversed()].join('|')})`;
  const any = `(?:${word}|mil|millon|millones)`;
  return `${any}(?: (?:y )?${any})*`;
})();

/** "forty five", "a hundred and twenty", "dos mil quinientos": the number, or undefined if a word is none. */
export function wordsToNumber(text: string): number | undefined {
  let total = 0;
  let part = 0;
  let seen = false;
  for (const word of text.trim().split(' ')) {
    if (word === 'and' || word === 'y' || word === 'a' || word === 'an' || word === 'of') continue;
    const multiple = MULTIPLES.get(word);
    const value = word === 'couple' ? 2 : VALUES.get(word);
    if (multiple === undefined && value === undefined) return undefined;
    seen = true;
    if (value !== undefined) part += value;
    else if (multiple === 100) part = (part || 1) * 100;
    else {
      total += (part || 1) * (multiple ?? 1);
      part = 0;
    }
  }
  return seen ? total + part : undefined;
}

const CHINESE_DIGITS = new Map(Array.from('零一二三四五六七八九', (char, at) => [char, at] as const));
CHINESE_DIGITS.set('〇', 0).set('两', 2).set('幺', 1);
const CHINESE_UNITS = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);

/** A pattern for a number in Chinese characters. */
export const CHINESE_NUMBER = '[零〇一二三四五六七八九十百千万两廿]+';

/** 两千五 is 2500, 一百零五 is 105, 三万 is 30000, 二零二六 is 2026. */
export function chineseToNumber(text: string): number | undefined {
  if (/^[零〇一二三四五六七八九]{2,}$/.test(text)) {
    return Number(Array.from(text, (char) => CHINESE_DIGITS.get(char) ?? 0).join(''));
  }
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  let lastUnit = 0;
  for (const char of text.replaceAll('廿', '二十')) {
    const value = CHINESE_DIGITS.get(char);
    const unit = CHINESE_UNITS.get(char);
    if (value !== undefined) {
      digit = value;
      if (value === 0) lastUnit = 10;
    } else if (unit !== undefined) {
      section += (digit ?? 1) * unit;
      digit = undefined;
      lastUnit = unit;
    } else if (char === '万') {
      total += (section + (digit ?? 0) || 1) * 10_000;
      section = 0;
      digit = undefined;
      lastUnit = 10_000;
    } else return undefined;
  }
  return total + section + (digit === undefined ? 0 : digit * (lastUnit > 10 ? lastUnit / 10 : 1));
}
