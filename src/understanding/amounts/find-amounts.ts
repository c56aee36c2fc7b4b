import type { Language } from '../../domain/language.ts';
import type { SaidAmount } from '../../domain/understanding.ts';
import {
  CHINESE_NUMBER,
  chineseToNumber,
  ENGLISH_NUMBER,
  SPANISH_NUMBER,
  wordsToNumber,
} from '../numbers.ts';
import { CURRENCY, currencyOf } from './currency.ts';
import { decimalFrom, times } from './decimal.ts';

/** A sum in a text; `sure` when the text itself says that it is money. */
export type AmountFinding = {
  readonly from: number;
  readonly to: number;
  readonly amount: SaidAmount;
  readonly sure: boolean;
};

/** What "dollars" and "pesos" mean where the customer is. */
export type MoneyPlace = { readonly currency: string | undefined; readonly country: string | undefined };

const DIGITS = String.raw`\d+(?:[.,]\d+)*`;
const SCALE = '(?: ?(?:k|grand|thousand|mil|million|millones?|hundred|lakh|lakhs))?';

const COUNTED_ENGLISH =
  "days?|weeks|months|years?|yrs?|payments?|instalments?|installments?|times|kids?|children|people|messages?|texts?|calls?|hours?|hrs?|minutes?|mins?|am|pm|%|percent|per cent|options?|jobs?|parts|st|nd|rd|th|reminders?|emails?|o'clock|old|fortnights|accounts?|loans?|goes|chunks|bits|sons?|daughters?|friends?|business|working|more (?:days|weeks|months|payments)|and a half (?:weeks|months)|or|to \\d+ (?:days|weeks)";
const COUNTED_SPANISH =
  'dias?|semanas?|meses|mes|anos?|cuotas?|pagos?|veces|vez|hijos?|hijas?|ninos?|horas?|hrs?|minutos?|plazos?|mensajes?|quincenas?|personas?|opciones|opcion|%|por ciento|porciento|mensualidades|partes|llamadas?|am|pm|abonos|prestamos?|cuentas?|bebes?|de la|exhibiciones|y media';
const LABELLED =
  '(?:number|room|apt|apartment|street|extension|ext|ref|reference|account|chapter|born|invoice|since|unit|flat|grade|turned|option|plan|choice|aged|age|line|page|article|section|order|case|ending in|numero|calle|articulo|opcion|factura|cuenta|referencia|desde|folio|pedido|contrato|expediente|capitulo)';
const TIMES = String.raw`(?<![^ ])(?:\d{1,2}:\d\d(?: ?(?:am|pm|h))?|\d{1,2} ?(?:am|pm|h|hs|hrs)|(?:at|after|before|from|past|till|around|between) \d{1,2}(?= (?:o'clock|in the|sharp|tomorrow|today|on|,|\.|$|please|or|and \d))|a las? (?:\d{1,2}|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)|(?:despues|antes) de las \S+)(?= )`;

/** Every sum in a text as `viewsOf` writes it for the language; `hidden` are places already read as days. */
export function findAmounts(
  language: Language,
  view: string,
  hidden: readonly { readonly from: number; readonly to: number }[],
  place: MoneyPlace,
): readonly AmountFinding[] {
  let rest = view;
  const hide = (from: number, to: number) => {
    rest = rest.slice(0, from) + '\u0001'.repeat(to - from) + rest.slice(to);
  };
  for (const { from, to } of hidden) hide(from, to);
  if (language !== 'zh')
    for (const match of rest.matchAll(new RegExp(TIMES, 'g')))
      hide(match.index, match.index + match[0].length);
  const found: AmountFinding[] = [];
  for (const { pattern, sure } of PATTERNS[language]) {
    for (const match of rest.matchAll(pattern)) {
      const groups = match.groups ?? {};
      const value = valueOf(groups, language);
      if (value === undefined || (!sure && !plausible(value, groups['n']))) continue;
      const currency = currencyOf(groups['c'] ?? groups['c2'] ?? '', place.currency, place.country);
      found.push({
        from: match.index,
        to: match.index + match[0].length,
        amount: currency === undefined ? { value } : { value, currency },
        sure,
      });
      hide(match.index, match.index + match[0].length);
    }
  }
  return found.toSorted((a, b) => a.from - b.from);
}

const CENTS = '(?:cents?|c|centavos?|centimos?|pence|p|penny)';

function spaced(number: string, counted: string): readonly Pattern[] {
  const any = `${DIGITS}${SCALE}`;
  return [
    word(`(?<c>[$€£¥]) (?<n>${any}) (?:and |y |with |con )?(?<cents>\\d{1,2}) ${CENTS}`, true),
    word(
      `(?<n>${any})(?: de)? (?<c>${CURRENCY}) (?:and |y |with |con )?(?<cents>\\d{1,2}|${number}) ${CENTS}`,
      true,
    ),
    word(
      `(?<w>${number})(?: de)? (?<c>${CURRENCY}) (?:and |y |with |con )?(?<cents>\\d{1,2}|${number}) ${CENTS}`,
      true,
    ),
    word(`(?<c>[$€£¥]|us \\$|mx \\$) (?<n>${any})(?: (?<c2>usd|cad|mxn|eur|gbp|pesos|dollars))?`, true),
    word(`(?<n>${any})(?: de)? (?<c>${CURRENCY})`, true),
    word(`(?<c>${CURRENCY}) (?<n>${any})`, true),
    word(`(?<w>${number})(?: de)? (?<c>${CURRENCY})`, true),
    word(`(?<n>${DIGITS})(?<scale>k)`, true),
    word('(?<w>(?:an? )?(?:couple (?:of )?)?(?:grand|hundred|thousand)|(?:two|three|four|five) grand)', true),
    word(`(?:two|three|four|five|six|ten|\\d{1,2}) ?(?:x|times) (?:[$€£] )?(?<n>${DIGITS})`, true),
    word(`(?:[$€£] )?(?<n>${DIGITS}) ?x (?:two|three|four|five|six|ten|\\d{1,2})`, true),
    word(`(?<!(?:^| )${LABELLED} )(?<n>${any})(?! (?:${counted}) )`, false),
    word(`(?<!(?:^| )${LABELLED} )(?<w>${number})(?! (?:${counted}) )`, false),
  ];
}

type Pattern = { readonly sure: boolean; readonly pattern: RegExp };

function word(source: string, sure: boolean): Pattern {
  return { sure, pattern: new RegExp(`(?<![^ ])${source}(?= )`, 'g') };
}

const CHINESE_SCALE = '(?<scale>万|千|百|k|w)?';
const PATTERNS = {
  en: spaced(ENGLISH_NUMBER, COUNTED_ENGLISH),
  es: spaced(SPANISH_NUMBER, COUNTED_SPANISH),
  zh: [
    { sure: true, pattern: new RegExp(`(?<c>[¥$€£])(?<n>${DIGITS})${CHINESE_SCALE}(?<c2>元|块)?`, 'g') },
    {
      sure: true,
      pattern: new RegExp(`(?<n>${DIGITS})${CHINESE_SCALE}(?:多)?(?<c>${CURRENCY})(?!头|儿|地|件)`, 'g'),
    },
    {
      sure: true,
      pattern: new RegExp(
        `(?<w>${CHINESE_NUMBER})(?:多)?(?<c>${CURRENCY})(?:(?<cents>[一二三四五六七八九])(?:毛|角))?(?!头|儿|地|件)`,
        'g',
      ),
    },
    { sure: true, pattern: new RegExp(`(?<n>${DIGITS})(?<scale>万|千|百|k|w)(?![a-z])`, 'g') },
    {
      sure: true,
      pattern:
        /(?<![第分周])(?<w>[一二三四五六七八九两][零〇一二三四五六七八九十百千万两]*[百千万][零〇一二三四五六七八九十百千万两]*)(?!分之)/g,
    },
    {
      sure: false,
      pattern: new RegExp(
        `(?<![第分\\d.:/-])(?<n>${DIGITS})(?![\\d:/-]|[号日月年天周个期次点岁%人折楼时分小成种位遍条通级月笔])`,
        'g',
      ),
    },
    {
      sure: false,
      pattern:
        /(?<![第分周一-龥])(?<w>[二三四五六七八九]十[一二三四五六七八九]?)(?![号日月年天周个期次点岁%人折楼时分小成种位遍条通])/g,
    },
  ],
} as const;

function valueOf(
  groups: Readonly<Record<string, string | undefined>>,
  language: Language,
): string | undefined {
  const words = groups['w'];
  const [digits = '', scale] = (groups['n'] ?? '').split(/ ?(?=[a-z])/);
  const whole = words === undefined ? decimalFrom(digits) : fromWords(words, language);
  if (whole === undefined) return undefined;
  const scaled = times(whole, scaleOf(groups['scale'] ?? scale));
  const cents = groups['cents'];
  if (cents === undefined || scaled.includes('.')) return scaled;
  const parts =
    language === 'zh' ? chineseToNumber(cents) : /^\d+$/.test(cents) ? Number(cents) : wordsToNumber(cents);
  if (parts === undefined) return scaled;
  return `${scaled}.${language === 'zh' ? `${parts}0` : String(parts).padStart(2, '0')}`;
}

function fromWords(words: string, language: Language): string | undefined {
  const value = language === 'zh' ? chineseToNumber(words) : wordsToNumber(words);
  return value === undefined ? undefined : String(value);
}

function scaleOf(word: string | undefined): number {
  switch (word) {
    case 'hundred':
    case '百':
      return 100;
    case 'k':
    case 'grand':
    case 'thousand':
    case 'mil':
    case '千':
      return 1000;
    case '万':
    case 'w':
      return 10_000;
    case 'lakh':
    case 'lakhs':
      return 100_000;
    case 'million':
    case 'millon':
    case 'millones':
      return 1_000_000;
    default:
      return 1;
  }
}

/** A bare number is read as a sum only where it looks like one: not a year, a telephone number or a small count. */
function plausible(value: string, written: string | undefined): boolean {
  if (written !== undefined && /^\d{7,}$/.test(written)) return false;
  if (written !== undefined && /^0\d/.test(written)) return false;
  if (written !== undefined && /^20[2-4]\d$/.test(written)) return false;
  return Number(value) >= 5;
}
