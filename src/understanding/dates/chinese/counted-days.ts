import { inDays, inMonths, loosely, VAGUE, type Calendar, type Reading } from '../calendar.ts';
import { counted, monthsAndHalf } from '../periods.ts';
import { characters, either, type DateRule, type Groups } from '../rules.ts';
import { NUMBER, number, UNIT, unitOf } from './words.ts';

const SPAN = `(?<n>${NUMBER}|半)(?<u>${UNIT})(?<half>半)?`;
const HALF_A_MONTH = 15;
const PART = '(?:的?(?:上午|下午|晚上|中午|早上|傍晚|白天|一早|夜里))?';

function ahead(groups: Groups, calendar: Calendar, sign = 1): Reading | undefined {
  const unit = either(groups, 'u') ?? '';
  const said = either(groups, 'n');
  if (said === '半') {
    if (unit === '年') return inMonths(6 * sign, calendar);
    return unit === '个月' ? inDays(HALF_A_MONTH * sign, calendar) : undefined;
  }
  const amount = number(said);
  if (amount === 0) return undefined;
  if (either(groups, 'half') !== undefined) return unit === '个月' ? monthsAndHalf(amount, calendar) : VAGUE;
  return counted(sign * amount, unitOf(unit), calendar);
}

/** "几天", "两三天", "十来天": so many that nobody is held to a day. */
const SOME =
  '(?:[好十]?几|一两|[二两]三|三[四五]|四五|五六|六七|七八|八九|十[来多]|[一二三]十[来多]|\\d+多|若干|数)';
/** With these two days are "a little": 过两天. */
const A_LITTLE = '(?:过|等|缓|晚|迟|拖|这|那|最近|近)';

/** Days that are counted from today: 明天, 两周后, 三天前. */
export const COUNTED_DAYS: readonly DateRule[] = [
  characters(`(?:(?<n>${NUMBER})个?周(?:之?后|以后)的|下个?周的?)今天`, (g, c) =>
    inDays(7 * (g['n'] === undefined ? 1 : number(g['n'])), c),
  ),
  characters('下个?月的?今天', (_, c) => inMonths(1, c)),
  characters('明后(?:两|二|2)?天', (_, c) => [inDays(1, c), inDays(2, c)]),
  characters('今明(?:两|二|2)?天', (_, c) => [inDays(0, c), inDays(1, c)]),
  characters(`大后[天日]${PART}`, (_, c) => inDays(3, c)),
  characters(`后(?:[天日]|儿个?)${PART}`, (_, c) => inDays(2, c)),
  characters(`明(?:[天日儿早晚]个?${PART}|上午|下午|中午)`, (_, c) => inDays(1, c)),
  characters(`今(?:[天日儿晚早夜]个?${PART}|下午)|本日`, (_, c) => inDays(0, c)),
  characters('(?:今?早上?|上午|刚才|刚刚)(?=已|就?[还转付交存]了|[还转付交存][了的过])', (_, c) => ({
    ahead: undefined,
    behind: inDays(0, c).behind,
  })),
  characters('大前[天日]', (_, c) => inDays(-3, c)),
  characters('前(?:[天日]|儿个?)', (_, c) => inDays(-2, c)),
  characters('昨(?:[天日晚]|儿个?)', (_, c) => inDays(-1, c)),

  characters(`(?:再|先)?${A_LITTLE}(?:个|我)?(?:一?两|[2二])天(?!之?内)|十天半个?月`, () => VAGUE),
  characters(
    `(?:再|过|等|宽限|缓|给我|多给我|延|拖|晚)*(?<![\\d一二三四五六七八九])${SOME}(?:天|个?周|个?月|个工作日)(?:之?后|以?内|之?内|左右)?(?!前)`,
    () => VAGUE,
  ),
  characters('(?<!个)半月(?:之?后|以后|之?内|以内)', (_, c) => inDays(HALF_A_MONTH, c)),
  characters(`(?<n>${NUMBER})个半月(?:之后|以后|后|之内|以内|内)?`, (g, c) =>
    monthsAndHalf(number(g['n']), c),
  ),
  characters(
    `(?<n>${NUMBER})(?<u>天|日|个?周|个月|年)(?:之|以)?前(?!(?:还|付|给|转|交)(?![的了过])|一定|会|能|必)`,
    (g, c) => ahead(g, c, -1),
  ),
  characters(
    `(?:再|过|等|宽限|缓|给我|给|容我|求|延期|延后|延|拖|推迟|推后|推|晚|迟|差)(?:个|我|上)?${SPAN}(?:时间)?(?:之?后|以?后)?`,
    (g, c) => ahead(g, c),
  ),
  characters(`${SPAN}(?:左右)?(?:之后|以后|过后|后|之内|以内|内|时间|左右)`, (g, c) => ahead(g, c)),
  characters(`(?<=^(?:[好嗯行要大概约差不多再,]*))${SPAN}(?=[吧.!]*$)`, (g, c) => {
    const reading = ahead(g, c);
    return reading === undefined ? undefined : { ...reading, loose: true };
  }),
];

/** Now, and a little later: today where somebody commits to paying. */
export const SOON: readonly DateRule[] = [
  characters(
    '(?<![到从以])现在|马上|立刻|立马|立即|这就|即刻|待会儿?|等会儿?|等一会儿?|一会儿?|等下|等一下|晚点儿?|下了?班(?:之?后|以后|了|回家)?(?=就|再|转|还|给|$|[,.!])|(?:回|到)家(?=就|再|转|还|给|$|[,.!])|半个?小时(?:之?后|内)?|吃完饭|稍后|晚上|傍晚|下午|中午|上午',
    (_, c) => loosely(c),
  ),
];
