import type { Day } from '../../domain/time.ts';
import { findClocks } from './clocks.ts';
import { currencyAfter, currencyBefore } from './currencies.ts';
import { findDates } from './dates.ts';
import { readings } from './decimals.ts';
import { findCalled, findContacts } from './contacts.ts';
import type { Figure } from './figure.ts';
import { hanNumbers, spelledNumbers } from './number-words.ts';

const DIGITS = /\d+(?:[.,'’\u00a0\u202f ]\d{3})*(?:[.,]\d+)?(?:[.,]\d{1,3})?/g;
const SUM_BEFORE =
  /(?:owe[sd]?|pay(?:ing|ment)?(?: of)?|paid|balance|amount|debt|total|sum|fee[s]?|due|instal?lments?(?: of| is)?|deb[eo]s?|adeuda|pag\p{L}{0,4}|saldo|monto|importe|total|cuota(?: de)?|deuda|abon\p{L}{0,3}|transfer|send|欠款?|还款?|付|应还|余额|金额|共计?|合计|本金|支付|转|剩余?|剩下|收)(?: (?:of|is|de|es|only|us|just|solo|the|me|now|today|hoy|about|alrededor de|at least))*[:：]? ?$/u;
const THING_AFTER =
  /^\s*-?(?:more |of the |de las |de los )?(?:days?|weeks?|months?|years?|hours?|minutes?|mins?|seconds?|times?|instal?lments?|payments?|reminders?|options?|digits?|people|persons?|messages?|steps?|questions?|plans?|offers?|characters?|pages?|copies|copy|forms?|documents?|sheets?|letters?|e?-?mails?|calls?|cards?|accounts?|branches|items?|lines?|children|kids|dias?|semanas?|mes(?:es)?|anos?|horas?|minutos?|segundos?|veces|cuotas?|pagos?|mensualidades|recordatorios?|opciones?|digitos?|personas?|mensajes?|pasos?|preguntas?|planes?|caracteres|paginas?|hojas?|copias?|formularios?|documentos?|cartas?|correos?|llamadas?|tarjetas?|cuentas?|sucursales|lineas?|letras?|hijos?|hijas?|天|日|周|个|年|月|小时|分钟|次|期|位|条|名|人|封|遍|步|种|号|页|份|张|本(?![金息月期周])|笔|项|套|件|台|辆|句|层|楼)/;
const LATE =
  /^\s*-?(?:days?|dias?|天|日)\s*(?:late|past due|overdue|behind|past the due|after the due|de (?:atraso|retraso|mora|vencid)|vencid|atrasad|逾期|拖欠)/;
const DAYS = /^\s*-?(?:days?|dias?|天|日)/;
const LATE_BEFORE =
  /(?:late|overdue|past due|behind|delay(?:ed)?)(?: by| for)? ?$|(?:atraso|retraso|mora|vencid[oa]s?|atrasad[oa]s?)(?: de| hace| desde hace)? ?$|(?:逾期|拖欠)(?:了|已)? ?$/;

/** Everything countable in a folded text, each stretch read once: links and numbers to call first, then dates, clocks, sums, and the rest. */
export function scan(text: string, today: Day, called: readonly string[] = []): readonly Figure[] {
  const found: Figure[] = [];
  const taken = new Uint8Array(text.length);
  const take = (figure: Figure): void => {
    for (let at = figure.from; at < figure.to; at += 1) if (taken[at]) return;
    taken.fill(1, figure.from, figure.to);
    found.push(figure);
  };
  for (const contact of [...findCalled(text, called), ...findContacts(text)]) take(contact);
  for (const date of findDates(text, today)) take(date);
  for (const clock of findClocks(text)) take(clock);
  const numbers = [
    ...[...text.matchAll(DIGITS)].map((match) => ({
      ...placed(match),
      values: readings(match[0]),
      spelled: false,
    })),
    ...[...spelledNumbers(text), ...hanNumbers(text)].map((one) => ({
      from: one.from,
      to: one.to,
      written: text.slice(one.from, one.to),
      values: [one.value],
      spelled: true,
    })),
  ];
  for (const number of numbers) take(classify(text, number));
  return found.toSorted((a, b) => a.from - b.from);
}

type Written = { readonly from: number; readonly to: number; readonly written: string };

function placed(match: RegExpMatchArray): Written {
  const from = match.index ?? 0;
  return { from, to: from + match[0].length, written: match[0] };
}

function classify(text: string, number: Written & { values: readonly string[]; spelled: boolean }): Figure {
  const { from, written, spelled } = number;
  const scaled = scaledBy(text, number.to);
  const to = number.to + scaled.length;
  const values = number.values.map((value) => times(value, scaled.factor));
  const place = { from, to, written: text.slice(from, to) };
  const before = text.slice(Math.max(0, from - 40), from);
  const after = text.slice(to, to + 40);
  const first = values[0] ?? '';
  if (/^\s?(?:%|percent|per cent|por ciento)/.test(after) || before.endsWith('百分之')) {
    return { ...place, kind: 'percent', value: first };
  }
  if (LATE.test(after) || (DAYS.test(after) && LATE_BEFORE.test(before))) {
    return { ...place, kind: 'days_late', days: Number(first) };
  }
  const currencies =
    currencyBefore(text, from) ?? (isThisOne(number, after) ? undefined : currencyAfter(text, to));
  const counted = THING_AFTER.test(after) && !/[.,]\d{2}$/.test(written);
  if (currencies && !(counted && /^\s*(?:个月|块)/.test(after)))
    return { ...place, kind: 'sum', values, currencies };
  const looksLikeSum =
    scaled.length > 0 ||
    /[.,]\d{2}$/.test(written) ||
    /\d[.,'’ ]\d{3}/.test(written) ||
    (spelled && Number(first) >= 100);
  if (!counted && (looksLikeSum || (SUM_BEFORE.test(before) && (!spelled || Number(first) > 20)))) {
    return { ...place, kind: 'sum', values };
  }
  return { ...place, kind: 'number', values };
}

/** "The last one JPY 3,334": the code is that of the sum behind it. */
function isThisOne(
  { spelled, values }: { spelled: boolean; values: readonly string[] },
  after: string,
): boolean {
  return spelled && values[0] === '1' && /^\s[a-z]{3}\s?\d/.test(after);
}

/** "1.2k", "3 million", 1.2万: what multiplies the number, and how many characters that takes. */
function scaledBy(text: string, at: number): { readonly length: number; readonly factor: number } {
  const match = /^ ?(k\b|thousand\b|grand\b|mil\b|million(?:es)?\b|millon(?:es)?\b|万|千|百|亿)/.exec(
    text.slice(at, at + 12),
  );
  if (!match) return { length: 0, factor: 1 };
  const word = match[1] ?? '';
  const factor = word.startsWith('mill')
    ? 1e6
    : word === '万'
      ? 1e4
      : word === '亿'
        ? 1e8
        : word === '百'
          ? 100
          : 1000;
  return { length: match[0].length, factor };
}

function times(value: string, factor: number): string {
  return factor === 1 ? value : String(Math.round(Number(value) * factor * 100) / 100);
}
