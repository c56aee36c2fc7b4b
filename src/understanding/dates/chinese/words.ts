import { CHINESE_NUMBER, chineseToNumber } from '../../numbers-chinese.ts';
import type { Unit } from '../periods.ts';

export const NUMBER = String.raw`(?:\d{1,4}|${CHINESE_NUMBER})`;
/** 星期 and 礼拜 are 周 by the time rules are applied. */
export const WEEKDAY = String.raw`周(?:(?<w>[一二三四五六日天末1-7])(?<=[1-7](?![\d])|\D)(?![万千百块元]|个|十?[百千万]))`;
export const MONTH = String.raw`(?<![\d个第])(?<m>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月份?`;
/** A day of the month with 号 or 日, none of a house, a telephone or an underground line. */
export const DAY_NUMBER = String.raw`\d{1,2}|[二两]?十[一二三四五六七八九]?|三十一?|廿[一二三四五六七八九]?|卅一?|[一二三四五六七八九]`;
export const DAY_MARK = '(?:[号日](?![码称机卡线子常元本用志楼栋院门床房员车店窗桌键館馆]))';
export const UNIT = '(?:个?工作日|天|日|个?周|个月|个小时|小时|年)';
/** A sum or a count follows, and the number was none of a day. */
export const NO_DAY = '(?![\\d元块万千百%折期次个角毛刀])';

const DAYS_OF_WEEK = '一二三四五六日';

export function number(text = ''): number {
  return /^\d+$/.test(text) ? Number(text) : (chineseToNumber(text) ?? 0);
}

/** Monday is 1; the weekend is its Saturday. */
export function dayOfWeek(char = ''): number {
  if (char === '天') return 7;
  if (char === '末') return 6;
  return /^[1-7]$/.test(char) ? Number(char) : DAYS_OF_WEEK.indexOf(char) + 1;
}

export function unitOf(text = ''): Unit {
  if (text.endsWith('工作日')) return 'workday';
  if (text.endsWith('小时')) return 'hour';
  if (text.endsWith('周')) return 'week';
  if (text === '个月') return 'month';
  return text === '年' ? 'year' : 'day';
}
