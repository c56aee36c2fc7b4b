import { chineseToNumber } from '../numbers-chinese.ts';
import { ENGLISH_NUMBER, SPANISH_NUMBER, wordsToNumber } from '../numbers.ts';
import { CURRENCY } from './currency.ts';
import { DIGITS, type Pattern, type SumGrammar } from './patterns.ts';

const SCALE =
  '(?: ?(?:k|grand|thousand|mil|millions?|millones|millon|hundred|cientos|lakhs?|lucas?|palos?))?';
const CENTS = '(?:cents?|c|centavos?|centimos?|pence|p|penny|kopiykas|kopecks|fen)';
const SIGN = '[$€£¥]|us \\$|mx \\$';
const JOINED = '(?:and |y |with |con )?';
const END = '(?=(?: (?:please|thanks|por favor|gracias))*(?: [.,;!?]| $))';

const COUNTED_ENGLISH =
  "days?|weeks|months|years?|yrs?|payments?|instalments?|installments?|times|kids?|children|people|messages?|texts?|calls?|hours?|hrs?|minutes?|mins?|am|pm|%|percent|per cent|options?|jobs?|parts|st|nd|rd|th|reminders?|emails?|o'clock|old|fortnights|accounts?|loans?|goes|chunks|bits|sons?|daughters?|friends?|business|working|more (?:days|weeks|months|payments)|and a half (?:weeks|months)|(?:or|to) \\S+ (?:days|weeks|months|years|hours|times|kids|people)|of (?:us|them|you|those|these)|more(?! (?:on|the|next|in|a|at|by|then|\\u0001))|one|thing|person|place";
const COUNTED_SPANISH =
  'dias?|semanas?|meses|mes|anos?|cuotas?|pagos?|veces|vez|hijos?|hijas?|ninos?|horas?|hrs?|minutos?|plazos?|mensajes?|quincenas?|personas?|opciones|opcion|%|por ciento|porciento|mensualidades|partes|llamadas?|am|pm|abonos|prestamos?|cuentas?|bebes?|de la|exhibiciones|y media|o \\S+ (?:dias|semanas|meses|anos|horas|veces)';
const LABELLED =
  '(?:turns|turning|turn|cumple|cumplio|cumplira|tengo ya|con mis|number|room|apt|apartment|street|extension|ext|ref|reference|account|chapter|born|invoice|since|unit|flat|grade|turned|option|plan|choice|aged|age|line|page|article|section|order|case|ending in|numero|calle|articulo|opcion|factura|cuenta|referencia|desde|folio|pedido|contrato|expediente|capitulo)';
const TIMES = String.raw`\d{1,2}:\d\d(?: ?(?:am|pm|h))?|\d{1,2} ?(?:am|pm|h|hs|hrs)|(?:(?:at|after|before|from|past|till) (?:\d|1[0-2])(?= (?:o'clock|in the|sharp|tomorrow|today|on|,|\.|$|please|or))|between (?:\d|1[0-2]) and (?:\d|1[0-2])|at (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: (?:thirty|fifteen|forty five))?)|a las? (?:\d{1,2}|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)|(?:despues|antes) de las \S+`;

function whole(source: string): RegExp {
  return new RegExp(`(?<![^ ])(?:${source})(?= )`, 'g');
}

function sum(source: string, sure: boolean): Pattern {
  return { sure, pattern: whole(source) };
}

function sumsOf(number: string, counted: string): readonly Pattern[] {
  const any = `${DIGITS}${SCALE}`;
  const grouped = String.raw`\d{1,3}(?: \d{3})+(?:[.,]\d{1,2})?`;
  return [
    sum(`(?<c>${SIGN}) (?<n>${any}) ${JOINED}(?<cents>\\d{1,2}) ${CENTS}`, true),
    sum(`(?<c>${SIGN}) (?<n>\\d+) ${JOINED}(?<cents>\\d{2}|${number})${END}`, true),
    sum(
      `(?:(?<n>${any})|(?<w>${number}))(?: de)? (?<c>${CURRENCY}) ${JOINED}(?<cents>\\d{1,2}|${number}) ${CENTS}`,
      true,
    ),
    sum(
      `(?:(?<n>${any})|(?<w>${number}))(?: de)? (?<c>${CURRENCY}) ${JOINED}(?<cents>\\d{2}|${number})${END}`,
      true,
    ),
    sum(`(?<n>\\d{1,2}) (?<scale>hundred|cientos)`, true),
    sum(`(?<w>${number}) (?<scale>lucas?|palos?)`, true),
    sum(
      `(?:(?<c>${SIGN}) )?(?:(?<n>\\d+) ?)?(?<scale>k|thousand|grand|mil) (?:and |y )?(?<tail>\\d{3})(?: (?<c2>${CURRENCY}))?`,
      true,
    ),
    sum(`(?<c>${SIGN}) (?<n>${grouped}|${any})(?: (?<c2>usd|cad|mxn|eur|gbp|pesos|dollars))?`, true),
    sum(`(?<n>${grouped}|${any})(?: de)? (?<c>${CURRENCY})`, true),
    sum(`(?<c>${CURRENCY}) (?<n>${grouped}|${any})`, true),
    sum(`(?<w>${number})(?: de)? (?<c>${CURRENCY})`, true),
    sum(`(?<n>${DIGITS})(?<scale>k)`, true),
    sum(`(?<n>${DIGITS}) (?<scale>grand|lucas?|palos?|lakhs?)`, true),
    sum(
      `(?<w>(?=(?:\\S+ ){0,7}(?:hundred|thousand|grand|million|fiver|tenner) )${number})(?! (?:${counted}) )`,
      true,
    ),
    sum(`(?<cents>\\d{1,2}|${number}) ${CENTS}`, true),
    sum(String.raw`(?:[$€£] )?(?<n>${DIGITS}) ?x (?:[$€£] )?(?<m>${DIGITS})`, true),
    sum(
      String.raw`(?:two|three|four|five|six|ten|dos|tres|cuatro|cinco|seis|\d{1,2}) ?(?:x|times|por) (?:[$€£] )?(?<n>${DIGITS})(?! (?:${counted}) )`,
      true,
    ),
    sum(String.raw`(?:[$€£] )?(?<n>${DIGITS}) ?x (?:two|three|four|five|six|ten)`, true),
    sum(`(?<!(?:^| )${LABELLED} )(?<n>\\d{1,3}(?: \\d{3})+[.,]\\d{2})`, false),
    sum(`(?<!(?:^| )${LABELLED} )(?<n>${any})(?! (?:${counted}) )`, false),
    sum(`(?<!(?:^| )${LABELLED} )(?<w>${number})(?! (?:${counted}) )`, false),
  ];
}

export const ENGLISH_SUMS: SumGrammar = {
  hint: new RegExp(String.raw`\d|(?<![^ ])(?:${ENGLISH_NUMBER}|half a|quarter|couple of) `),
  none: [
    whole(TIMES),
    whole(
      String.raw`(?:i am|he is|she is|turned|turning|aged?) \d{1,3}(?= (?:and|but|now|years?|yrs|yo|so|with|[.,]|$))`,
    ),
    whole(String.raw`(?:\d{1,3}|${ENGLISH_NUMBER}) ?(?:%|percent|per cent)`),
    whole(String.raw`hours? (?:\S+ ){0,4}\d+ (?:a|per) week|\d+ of (?:the|my|our|your|those) (?:\d+ )?\S+`),
    whole(
      `(?:an? )?(?:few|several|couple(?: of)?|good few|some) (?:hundreds?|thousands?|grand|k|quid|bucks|dollars|pounds|euros)(?: (?:quid|bucks|dollars|pounds|euros))?|(?:hundreds|thousands)(?: of (?:quid|bucks|dollars|pounds|euros))?|(?:one|two|three|four|five) or (?:two|three|four|five|six) (?:hundred|thousand|grand)`,
    ),
  ],
  sums: [
    sum('(?<half>half a (?:grand|million|thousand|k))', true),
    sum(`(?<half>(?:an? )?quarter (?:of a )?million)(?: (?<c>${CURRENCY}))?`, true),
    sum(
      '(?<half>(?:an?|one|two|three) (?:grand|thousand) and a half|(?:one|two|three|four|five|[1-9]) and a half (?:grand|k|thousand))',
      true,
    ),
    sum(
      `(?<w>${ENGLISH_NUMBER}) (?<c>${CURRENCY}) (?:and )?(?<cents>(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?: five)?)(?! (?:${COUNTED_ENGLISH}|hundred|thousand) )`,
      true,
    ),
    sum(
      `(?<notes>(?:a )?couple of|${ENGLISH_NUMBER}|\\d{1,2}) (?<note>fivers|tenners|tens|twenties|fifties|hundreds)`,
      true,
    ),
    ...sumsOf(ENGLISH_NUMBER, COUNTED_ENGLISH),
  ],
};

export const SPANISH_SUMS: SumGrammar = {
  hint: new RegExp(String.raw`\d|(?<![^ ])(?:${SPANISH_NUMBER}|un|una|medio) `),
  none: [
    whole(TIMES),
    whole(String.raw`tengo \d{2}(?= y (?:estoy|soy|vivo|ya no) )`),
    whole(String.raw`(?:\d{1,3}|${SPANISH_NUMBER}) ?(?:%|por ciento|porciento)`),
    whole(
      '(?:un par de |unos |unas |algunos |varios |pocos |unos cuantos )(?:cientos|miles|pesos|pesitos|euros|dolares|varos|cientos de pesos|miles de pesos)|(?<!(?:\\d|dos|tres|cuatro|cinco|seis|siete|ocho|nueve) )(?:cientos|miles)(?: de (?:pesos|euros|dolares))?|(?:\\S+ )?mil y (?:pico|tantos)|cien y pico',
    ),
  ],
  sums: [
    sum(
      `(?<half>medio millon|(?:un|dos|tres) millon(?:es)? y medio|un cuarto de millon)(?: (?:de )?(?<c>${CURRENCY}))?`,
      true,
    ),
    sum('(?<half>(?:(?:un|dos|tres) )?mil y medio)', true),
    sum('(?:un|una) (?<scale>luca|palo)', true),
    ...sumsOf(SPANISH_NUMBER, COUNTED_SPANISH),
  ],
};

/** Sums that are said with a half or a quarter. */
export function halves(words: string): string {
  if (words.endsWith('个半')) return `${chineseToNumber(words[0] ?? '') ?? 1}.50`;
  const unit = /million|millon/.test(words) ? 1_000_000 : 1000;
  if (/^half|^medio/.test(words)) return String(unit / 2);
  if (/quarter|cuarto/.test(words)) return String(unit / 4);
  const digit = /^[1-9](?= )/.exec(words)?.[0];
  if (digit !== undefined) return String((Number(digit) + 0.5) * unit);
  const count = ['', 'one', 'two', 'three', 'four', 'five'].indexOf(words.split(' ')[0] ?? '');
  const spanish = ['', 'un', 'dos', 'tres'].indexOf(words.split(' ')[0] ?? '');
  return String((Math.max(count, spanish, 1) + 0.5) * unit);
}

const NOTES: Readonly<Record<string, number>> = {
  fivers: 5,
  tenners: 10,
  tens: 10,
  twenties: 20,
  fifties: 50,
  hundreds: 100,
};

/** "Two twenties" are 40. */
export function inNotes(count: string, note: string): string | undefined {
  const many = /couple/.test(count) ? 2 : /^\d+$/.test(count) ? Number(count) : wordsToNumber(count);
  const worth = NOTES[note];
  return many === undefined || worth === undefined ? undefined : String(many * worth);
}
