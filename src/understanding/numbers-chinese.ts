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
