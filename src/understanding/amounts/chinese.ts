import { CHINESE_NUMBER } from '../numbers-chinese.ts';
import { CURRENCY } from './currency.ts';
import { DIGITS, type SumGrammar } from './patterns.ts';

const NUMBER = `(?:(?<n>${DIGITS})(?<scale>[万千百kw])?(?<tail>(?<=[万千百kw])\\d)?|(?<w>${CHINESE_NUMBER}))`;
const DIGIT = '[一二三四五六七八九\\d]';
const SIGN = '[¥$€£]|港[币纸]|人民币|美[元金]|欧元|英镑|台币|rmb';
/** 块五 and 块五毛 are fifty fen more. */
const SMALL = `(?:(?<jiao>${DIGIT})(?:毛|角|毫)(?:(?<fen>${DIGIT})分?)?|零(?<fen2>${DIGIT})分?|(?<jiao2>${DIGIT})(?![\\d一二三四五六七八九十百千万号日月天周期次个元块]))`;
const NO_MONEY = '号日月年天周个期次点岁%人折楼时分小成种位遍条通级笔';

/** How sums are written in Chinese. */
export const CHINESE_SUMS: SumGrammar = {
  hint: /[\d一二三四五六七八九十百千万两毛角半]/,
  none: [
    new RegExp(
      `${CHINESE_NUMBER}成(?!功|为|本)|百分之(?:\\d+|${CHINESE_NUMBER})|\\d+%|\\d{1,2}[:点]\\d{0,2}分?|[一二三四五六七八九十]{1,3}点`,
      'g',
    ),
    /(?:今年|满|都|快)\d{2}(?:岁|了|(?=[,.]|$))|[路街栋楼幢室]\d+|\d+(?:栋|号楼|幢|单元)\d*/g,
    /(?:好几|小几|几|数|上|成)[十百千万]万?(?:[块元])?钱?/g,
    /[一二三四五六七八九](?:[两二三四五六七八九])[十百千万]万?(?:[块元])?|百八十块?|[十百千万]把[块万]?|(?:[一二三四五六七八九两]?[十百千万]|\d+)(?:来|多|几|好几)(?:[块元万千百]|$|,|(?=[还给付转]))/g,
  ],
  sums: [
    { sure: true, pattern: /(?<![一-龥\d])(?<half>[一两三四五六七八九]?个半)(?=$|[,.!])/g },
    { sure: true, pattern: new RegExp(`(?<c>${SIGN})${NUMBER}(?:[个元块]${SMALL}?)?`, 'g') },
    {
      sure: true,
      pattern: new RegExp(`${NUMBER}(?<c>${CURRENCY})钱?(?:${SMALL})?(?!头|儿|地|了|件|十[五六七八九])`, 'g'),
    },
    {
      sure: true,
      pattern: new RegExp(`(?<jiao>${DIGIT}|两)(?:毛|角|毫)钱?(?:(?<fen>${DIGIT})分?)?(?![度色落])`, 'g'),
    },
    {
      sure: true,
      pattern: new RegExp(
        `(?<![第\\d])(?<fen>[二三四五六七八九]?十[一二三四五六七八九]?|\\d{1,2})分钱?(?=$|[,.!])`,
        'g',
      ),
    },
    {
      sure: true,
      pattern: new RegExp(`(?<n>${DIGITS})(?<scale>[万千百kw])(?<tail>(?<=[万千百kw])\\d)?(?![a-z\\d])`, 'g'),
    },
    {
      sure: true,
      pattern:
        /(?<![第分周])(?<w>[一二三四五六七八九两][零〇一二三四五六七八九十百千万两]*[百千万][零〇一二三四五六七八九十百千万两]*)(?!分之)/g,
    },
    { sure: false, pattern: new RegExp(`(?<![第分\\d.:/-])(?<n>${DIGITS})(?![\\d:/-]|[${NO_MONEY}])`, 'g') },
    {
      sure: false,
      pattern: new RegExp(
        `(?<![第分周])(?<=^|[^一-龥]|还|付|给|转|交|出|先|能|款|每[周月期]|最多|只|就|到|约|各)(?<w>[一二三四五六七八九]十[一二三四五六七八九]?)(?![${NO_MONEY}])`,
        'g',
      ),
    },
  ],
};
