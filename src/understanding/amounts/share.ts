import type { Language } from '../../domain/language.ts';
import type { Period } from '../../domain/understanding.ts';
import { CHINESE_NUMBER, chineseToNumber } from '../numbers-chinese.ts';
import { ENGLISH_NUMBER, SPANISH_NUMBER, wordsToNumber } from '../numbers.ts';

const PERIODS: Readonly<Record<Language, readonly (readonly [Period, RegExp])[]>> = {
  en: [
    [
      'fortnight',
      /(?<![^ ])(?:fortnightly|(?:a|per|each|every) fortnight|biweekly|bi weekly|(?:every|each) (?:two|2|other|second|couple of) weeks?|twice (?:a|per) month|semi monthly) /,
    ],
    [
      'week',
      /(?<![^ ])(?:weekly|(?:a|per|each|every|by the) week|pw|p w|each (?:friday|monday|tuesday|wednesday|thursday|saturday|sunday)|every (?:friday|monday|tuesday|wednesday|thursday|saturday|sunday)|\d+ week) /,
    ],
    [
      'month',
      /(?<![^ ])(?:monthly|(?:a|per|each|every|by the) month|pcm|p m|\d+ month|every (?:\d+(?:st|nd|rd|th)|payday)|each payday) /,
    ],
  ],
  es: [
    [
      'fortnight',
      /(?<![^ ])(?:quincenal(?:es|mente)?|(?:por|cada|a la|la) quincena|cada (?:dos semanas|quince dias|15 dias|2 semanas|catorce dias)) /,
    ],
    [
      'week',
      /(?<![^ ])(?:semanal(?:es|mente)?|(?:por|cada|a la|x) semana|cada (?:viernes|lunes|martes|miercoles|jueves|sabado|domingo|ocho dias|8 dias|siete dias)|\d+ la semana) /,
    ],
    [
      'month',
      /(?<![^ ])(?:mensual(?:es|mente)?|(?:al|por|cada|x) mes|mes a mes|cada (?:treinta|30) dias|\d+ el mes) /,
    ],
  ],
  zh: [
    [
      'fortnight',
      /每(?:两|2|二)个?周|每半个?月|半个?月(?:还|付|给|一次)|(?:两|2|二)周一次|每(?:14|15|十四|十五)天/,
    ],
    ['week', /每个?周|一个?周(?:还|付|给|\d|[一二三四五六七八九两]+[百千十])|每星期|按周|周付|\/周|每七天/],
    [
      'month',
      /每个?月|一个?月(?:还|付|给|\d|[一二三四五六七八九两]+[百千十]|最多|能|可以|只|大概)|按月|月付|每期|\/月|月月/,
    ],
  ],
};

/** How often a payment would come, if the text says so. */
export function periodIn(language: Language, view: string): Period | undefined {
  return PERIODS[language].find(([, pattern]) => pattern.test(view))?.[0];
}

const SHARES: Readonly<Record<Language, readonly (readonly [number, RegExp])[]>> = {
  en: [
    [
      50,
      /(?<![^ ])(?:(?:pay|half|do|send|give|put|can|settle|manage|only|just|transfer|about|with|afford|pay you|pay off)(?: [a-z]+){0,2} half|(?<=^)half(?= (?:[.,!?] )?(?:please )?$)|half (?:now|of|today|and|on|this|next|tomorrow|then|the|first|up|upfront|in|payment|by|it|then)|one half|1\/2|fifty percent|fifty fifty|50\/50|half half) ?(?!(?:day|an hour|asleep|my (?:life|family|hours|salary|wages)))/,
    ],
    [33, /(?<![^ ])(?:a|one) third (?:of|now|today|each)/],
    [25, /(?<![^ ])(?:a|one) quarter (?:of|now|today|each)/],
    [75, /(?<![^ ])three quarters /],
    [
      100,
      /(?<![^ ])(?:in full|full amount|whole (?:amount|thing|balance|lot|sum|debt|bill|payment)|all of it|it all|the lot|everything|full (?:payment|balance|sum)|entire (?:amount|balance|sum|debt)|the full|all at once|in one go|pay all|complete (?:payment|amount)) /,
    ],
  ],
  es: [
    [50, /(?<![^ ])(?:la |una )?mitad /],
    [33, /(?<![^ ])(?:un tercio|una tercera parte|la tercera parte) /],
    [25, /(?<![^ ])(?:un cuarto|una cuarta parte|la cuarta parte) (?!de hora)/],
    [
      100,
      /(?<![^ ])(?:(?:pago|pagar\S*|pagare|liquid\S+|cubr\S+|deposit\S+|doy|cancel\S+|abon\S+|saldar\S*|transfier\S+|transferir\S*|mando|hare) (?:[a-z]+ ){0,2}(?:todo|completo|completa|total|entero|integro)|el total|la totalidad|monto completo|pago (?:completo|total)|todo (?:completo|junto|de una|de un jalon|el saldo|el monto|lo que debo)|por completo|en su totalidad|en un solo pago) /,
    ],
  ],
  zh: [
    [50, /一半|百分之五十|半数|先还半|对半/],
    [33, /三分之一/],
    [25, /四分之一/],
    [
      100,
      /(?:还|付|转|交|结|全)清|全款|全额|全部(?=还|付|转|结|交|给|处理|一次|的钱|款|欠款|金额|,|$)|(?:还|付|转|交)(?:掉)?全部|一次性(?=还|付|结|全|搞|处理)|一次(?:还|付)完|还完|付完/,
    ],
  ],
};

/** The share of what is owed that the text speaks of: 50 for "half", 100 for "in full". */
export function shareIn(language: Language, view: string): number | undefined {
  const percent = percentIn(language, view);
  if (percent > 0 && percent <= 100) return percent;
  return SHARES[language].find(([, pattern]) => pattern.test(view))?.[0];
}

const WRITTEN: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(String.raw`(?<![^ ])(?<n>\d{1,3}|${ENGLISH_NUMBER}) ?(?:%|percent|per cent) `),
  es: new RegExp(String.raw`(?<![^ ])(?<n>\d{1,3}|${SPANISH_NUMBER}) ?(?:%|por ciento|porciento) `),
  zh: new RegExp(
    String.raw`(?<n>\d{1,3})%|百分之(?<of>\d{1,3}|${CHINESE_NUMBER})|(?<tenths>[一二两三四五六七八九])成(?![功为本])`,
  ),
};

function percentIn(language: Language, view: string): number {
  const { n, of, tenths } = WRITTEN[language].exec(view)?.groups ?? {};
  if (tenths !== undefined) return 10 * (chineseToNumber(tenths) ?? 0);
  const said = n ?? of ?? '';
  if (/^\d+$/.test(said)) return Number(said);
  return (language === 'zh' ? chineseToNumber(said) : wordsToNumber(said)) ?? 0;
}
