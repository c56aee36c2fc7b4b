import { SMALL_SPANISH_NUMBER, wordsToNumber } from '../../numbers.ts';
import type { Part, Unit } from '../periods.ts';
import { indexOf } from '../rules.ts';

const WEEKDAYS = [
  'lun(?:es)?',
  'mar(?:tes)',
  'mi(?:e|er|erc|ercoles)',
  'jue(?:v|ves)?',
  'vie(?:r|rnes)?',
  'sab(?:ad(?:o|os|ito))?',
  'dom(?:ing(?:o|os|uito))?',
];
const MONTHS = [
  'ene(?:ro)?',
  'feb(?:rero)?',
  'mar(?:zo)?',
  'abr(?:il)?',
  'may(?:o)?',
  'jun(?:io)?',
  'jul(?:io)?',
  'ago(?:sto)?',
  'se?p?t?(?:iembre|t)|sep',
  'oct(?:ubre)?',
  'nov(?:iembre)?',
  'dic(?:iembre)?',
];

export const WEEKDAY = `(?:${WEEKDAYS.join('|')})`;
export const MONTH = `(?:${MONTHS.join('|')})`;
export const DAY = String.raw`(?:\d{1,2}(?:er|ro|do|ero)?|primero?|segundo|tercero|uno|${SMALL_SPANISH_NUMBER})`;
export const COUNT = String.raw`(?:\d{1,3}|un(?:a|os|as)? par(?:cito)? de|${SMALL_SPANISH_NUMBER}|un|una)`;
export const UNIT =
  '(?:dias? habil(?:es)?|dias? laborables?|dias?|diitas?|semanas?|semanitas?|quincenas?|mes(?:es)?|mesecitos?|anos?|horas?|hrs?)';
export const YEAR = String.raw`(?:(?: ,)? (?:de |del )?(?<year>20[1-4]\d))?`;
export const ABOUT =
  '(?:(?:unos|unas|menos de|no mas de|como|aproximadamente|mas o menos|aprox|otros|otras|los proximos|las proximas|maximo|a lo mucho|solo|nomas|al menos|alrededor de|tipo) )*';
export const PART_OF_DAY =
  '(?: (?:en|por|a|de) la (?:tarde|noche|tardecita)| al? (?:mediodia|medio dia)| matutino| temprano| tarde)?';

/** The week, the month after this one: "próximo", "que viene", "entrante". */
export const COMING_BEFORE = '(?:proxim[oa]|siguiente|otr[oa])';
export const COMING_AFTER = '(?:que (?:viene|entra|sigue|empieza)|proxim[oa]|siguiente|entrante)';
export const NEXT_WEEK = `(?:la )?(?:${COMING_BEFORE} semana|semana ${COMING_AFTER}|semanita que viene)`;
export const NEXT_MONTH = `(?:el )?(?:${COMING_BEFORE} mes|mes ${COMING_AFTER}|mes de (?:la )?otra)`;

const START =
  '(?:principios?|inicios?|comienzos?|el (?:inicio|comienzo|principio)|primeros(?: dias)?|los primeros(?: dias)?|empezando|iniciando|comenzando|entrando)';
const MIDDLE = '(?:mediados|a la mitad|mitad)';
const END =
  '(?:el final|finales|final|fines|fin|(?:el )?ultimo dia|(?:el )?dia ultimo|(?:el )?ultimo|(?:los )?ultimos(?: dias)?|cierre|el cierre|terminando|acabando)';

export const PARTS: readonly (readonly [Part, string])[] = [
  ['start', START],
  ['middle', MIDDLE],
  ['end', END],
];

export function weekdayOf(word: string | undefined): number {
  return indexOf(WEEKDAYS, word);
}

export function monthOf(word: string | undefined): number {
  return indexOf(MONTHS, word);
}

export function dayNumber(text = ''): number {
  const digits = /\d+/.exec(text);
  if (digits) return Number(digits[0]);
  if (text === 'segundo') return 2;
  if (text === 'tercero') return 3;
  return /^primero?$/.test(text) ? 1 : (wordsToNumber(text) ?? 0);
}

export function count(text = ''): number | undefined {
  const words = text.trim();
  if (/ par(?:cito)? de$/.test(words)) return 2;
  return /^\d+$/.test(words) ? Number(words) : wordsToNumber(words);
}

export function unitOf(text = ''): Unit {
  if (/habil|laborable/.test(text)) return 'workday';
  if (text.startsWith('d')) return 'day';
  if (text.startsWith('h')) return 'hour';
  if (text.startsWith('s')) return 'week';
  return text.startsWith('a') ? 'year' : 'month';
}
