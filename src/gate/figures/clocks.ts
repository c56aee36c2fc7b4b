import type { Figure } from './figure.ts';

const NUMERIC =
  /\b(\d{1,2}):(\d{2})(?::\d{2})?(?:\s?([ap])\.?\s?m\b\.?)?|\b(\d{1,2})\s?([ap])\.?\s?m\b\.?|\b(\d{1,2})\s?(?:o'clock|hrs|h)\b|\ba las? (\d{1,2})(?![\d:])/g;
const HAN =
  /(上午|下午|晚上|中午|凌晨|早上|傍晚)?(\d{1,2})(?:点|时)(半|钟|整|(\d{1,2})分?)?|(上午|下午|晚上|中午|凌晨|早上|傍晚)([一二三四五六七八九十两]{1,3})点(半|钟|整)?/g;
const LATER = /下午|晚上|傍晚/;

/** Clock times of a folded text; each as the `HH:MM` that it may mean ("9:00" is the morning or the evening). */
export function findClocks(text: string): readonly Figure[] {
  if (!/[\d点]/.test(text)) return [];
  const found: Figure[] = [];
  for (const match of text.matchAll(NUMERIC)) {
    const hour = Number(match[1] ?? match[4] ?? match[6] ?? match[7]);
    const half = match[3] ?? match[5];
    found.push({ ...placed(match), kind: 'clock', times: meant(hour, Number(match[2] ?? 0), half) });
  }
  for (const match of text.matchAll(HAN)) {
    const hour = match[2] === undefined ? HOURS.indexOf(match[6] ?? '') : Number(match[2]);
    const minute = (match[3] ?? match[7]) === '半' ? 30 : Number(match[4] ?? 0);
    const half = match[1] ?? match[5];
    const marked =
      half === undefined ? undefined : LATER.test(half) ? 'p' : half === '中午' ? undefined : 'a';
    found.push({ ...placed(match), kind: 'clock', times: meant(hour, minute, marked) });
  }
  return found;
}

const HOURS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

function meant(hour: number, minute: number, half: string | undefined): readonly string[] {
  if (hour < 0 || hour > 24 || minute > 59) return [];
  const hours =
    half === 'a'
      ? [hour % 12]
      : half === 'p'
        ? [(hour % 12) + 12]
        : hour < 12
          ? [hour, hour + 12]
          : [hour % 24];
  return hours.map((one) => `${String(one).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
}

function placed(match: RegExpExecArray): {
  readonly from: number;
  readonly to: number;
  readonly written: string;
} {
  return { from: match.index, to: match.index + match[0].length, written: match[0] };
}
