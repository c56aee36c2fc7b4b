import type { RuleGroup } from '../rules.ts';
import { DAYS_OF_MONTHS, STRETCHES } from './calendar-days.ts';
import { COUNTED_DAYS, SOON } from './counted-days.ts';
import { WEEKDAYS_NAMED } from './weekdays.ts';

/** How days are named in Chinese. The longer phrase is read first: 十月第一个周一 before 周一. */
export const CHINESE_DATES: readonly RuleGroup[] = [
  { needs: /[\d月年号日旬元国圣平五双节除端七中重夕六三初清]/, rules: DAYS_OF_MONTHS },
  { needs: /周/, rules: WEEKDAYS_NAMED },
  { needs: /[天日周月年时晚早儿后午今明昨]/, rules: COUNTED_DAYS },
  { needs: /[周月年天期头节薪]|最近|过一|改天/, rules: STRETCHES },
  { needs: /[在上刻即就会下点后午晚家时饭]/, rules: SOON },
];
