const DIGITS = '零一二三四五六七八九十';

/** The wall-clock times that a written time can mean, `HH:MM`; two where neither morning nor afternoon is said. */
export function clockTimes(written: string): readonly string[] {
  const text = written.toLowerCase();
  const match = /(\d{1,2})(?::(\d{2}))?/.exec(text) ?? inChinese(text);
  if (!match) return [];
  const hour = Number(match[1]);
  const minute = Number(match[2] ?? (text.includes('半') ? 30 : (/点(\d{1,2})分/.exec(text)?.[1] ?? 0)));
  if (hour > 24 || minute > 59) return [];
  const afternoon = /p\.?\s?m|下午|晚上|傍晚/.test(text);
  const morning = /a\.?\s?m|上午|早上|凌晨/.test(text);
  const hours =
    hour > 12 || morning ? [hour % 24] : afternoon ? [(hour % 12) + 12] : [hour % 12, (hour % 12) + 12];
  return hours.map((one) => `${String(one).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
}

/** `九点`, `十二点`: the hour in words. */
function inChinese(text: string): readonly [string, string] | undefined {
  const word = /([一二三四五六七八九十两]{1,3})点/.exec(text)?.[1]?.replace('两', '二');
  if (word === undefined) return undefined;
  const [tens, ones] = word.includes('十') ? word.split('十') : ['', word];
  const value =
    (word.includes('十') ? 10 * (tens ? DIGITS.indexOf(tens) : 1) : 0) + (ones ? DIGITS.indexOf(ones) : 0);
  return [word, String(value)];
}
