import type { RuleGroup } from '../rules.ts';
import { DAYS_OF_MONTHS, NUMERIC_DAYS } from './calendar-days.ts';
import { COUNTED_DAYS, SOON } from './counted-days.ts';
import { PARTS_OF_PERIODS, STRETCHES } from './parts.ts';
import { WEEKDAYS_NAMED } from './weekdays.ts';

/** How days are named in English. The longer phrase is read first: "the last Friday of June" before "Friday" and "June". */
export const ENGLISH_DATES: readonly RuleGroup[] = [
  { needs: /\d/, rules: NUMERIC_DAYS },
  {
    needs:
      /week|month|year|end |eo[mwy] |last|first|second|third|fourth|fifth|\d(?:st|nd|rd|th) |start|begin|mid|early|late|hal[fl]|oz |austral|burns|anzac|tax|hogm|tues|pancake|mardi|mother|padd|pats? |pat's|work|business|martin|mlk|presid|memor|june|father|lab|columb|indig|bonfire|fawkes|vetera|armist|cyber|april|cinco|canada|christ|xmas|boxing|nye|valentine|patrick|ides|thanksg|turkey|black|good|easter|july|independ/,
    rules: PARTS_OF_PERIODS,
  },
  { needs: /\d|(?:th|first|second|third) /, rules: DAYS_OF_MONTHS },
  {
    needs: /day|week|month|year|fortnight|sleep|h(?:ou)?rs? |tomorrow|night|this |eod|cob|close/,
    rules: COUNTED_DAYS,
  },
  { needs: /(?<![^ ])(?:mon|tue|wed|thu|fri|sat|sun)/, rules: WEEKDAYS_NAMED },
  {
    needs: /week|month|year|quarter|days|soon|(?<![^ ])(?:in|by|until|till|during|around|for) /,
    rules: STRETCHES,
  },
  {
    needs:
      /now|away|home|work|shift|break|dinner|back|off |done|immediately|straightaway|in an? |in half|hour|shortly|evening|morning|lunch|speak|later/,
    rules: SOON,
  },
];
