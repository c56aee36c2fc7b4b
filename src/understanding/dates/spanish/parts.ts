import { VAGUE, weekday, weekdayOfWeek, type Calendar } from '../calendar.ts';
import { easter, fixed, floating, thanksgiving } from '../holidays.ts';
import {
  afterWeekend,
  monthNamed,
  nextNthWeekday,
  nthWeekday,
  partOfMonth,
  partOfNamedMonth,
  partOfWeek,
  payday,
  weekend,
  workdayOf,
} from '../periods.ts';
import { words, type DateRule } from '../rules.ts';
import {
  COUNT,
  MONTH,
  monthOf,
  NEXT_MONTH,
  NEXT_WEEK,
  PARTS,
  UNIT,
  WEEKDAY,
  weekdayOf,
  YEAR,
} from './words.ts';

const THIS_MONTH = '(?:este |presente |el )?mes';
/** "Fin de mes", "terminando el mes". */
const OF = '(?:de |del |d |(?<=ndo ))(?:el )?';
const OF_MONTH = `(?:de |del |de el )(?:(?<next>${NEXT_MONTH})|(?<here>${THIS_MONTH})|(?:mes de )?(?<month>${MONTH})${YEAR})`;
const NTH = ['primer(?:o)?', 'segundo', 'tercer(?:o)?', 'cuarto', 'quinto'];

const tomorrow = (calendar: Calendar): Calendar => ({ ...calendar, today: calendar.today.add({ days: 1 }) });
const year = (text: string | undefined) => (text === undefined ? undefined : Number(text));

/** Days that are a part of a week, a month or a year: fin de mes, la quincena, el último viernes. */
export const PARTS_OF_PERIODS: readonly DateRule[] = [
  words(`(?:el )?(?<n>${NTH.join('|')}|ultimo) (?<day>${WEEKDAY}) ${OF_MONTH}`, (g, c) => {
    const nth =
      g['n'] === 'ultimo' ? -1 : NTH.findIndex((name) => new RegExp(`^(?:${name})$`).test(g['n'] ?? '')) + 1;
    const day = weekdayOf(g['day']);
    if (g['next'] !== undefined) return nthWeekday(nth, day, c.today.add({ months: 1 }), c);
    if (g['month'] === undefined) return nextNthWeekday(nth, day, c);
    const month = monthNamed(monthOf(g['month']), year(g['year']), c);
    return month && nthWeekday(nth, day, month, c);
  }),
  words(`(?:el )?(?<which>primer|ultimo) dia (?:habil|laborable) ${OF_MONTH}`, (g, c) => {
    const which = g['which'] === 'primer' ? 'first' : 'last';
    const named = g['month'] === undefined ? undefined : monthNamed(monthOf(g['month']), year(g['year']), c);
    const here = workdayOf(which, named ?? c.today.add({ months: g['next'] === undefined ? 0 : 1 }), c);
    return here.ahead === undefined && named === undefined
      ? workdayOf(which, c.today.add({ months: 1 }), c)
      : here;
  }),
  words(
    `(?:la )?(?:primera|segunda|tercera|cuarta|ultima) semana (?:de|del) (?:${NEXT_MONTH}|${THIS_MONTH}|${MONTH})`,
    () => VAGUE,
  ),

  words(`(?:la )?(?<which>primera|segunda|1ra|1era|2da) quincena ${OF_MONTH}`, (g, c) => {
    const part = /^[p1]/.test(g['which'] ?? '') ? 'middle' : 'end';
    if (g['month'] !== undefined) return partOfNamedMonth(part, monthOf(g['month']), year(g['year']), c);
    return partOfMonth(part, g['next'] === undefined ? 0 : 1, c);
  }),
  words(String.raw`(?:en |para )?(?:la )?quincena del? (?<day>15|30|31|ultimo)`, (g, c) =>
    g['day'] === '15' ? partOfMonth('middle', undefined, c) : partOfMonth('end', undefined, c),
  ),
  words(
    '(?:la )?(?:proxima|siguiente|otra) quincena|(?:la )?quincena (?:que (?:viene|entra|sigue)|entrante|proxima)',
    (_, c) => payday(tomorrow(c)),
  ),
  words(
    String.raw`(?<!(?:\d|mil|cien|cientos|por|cada|pesos|dolares|euros|(?<![^ ])a) )(?:en |esta |este |la |el dia de |dia de |para la |para |a la |llegando la |cada fin de |fin de |de (?:esta )?|hasta la )+(?:misma )?quincena`,
    (_, c) => payday(c),
  ),

  words(`fin(?:es|ales)? de (?:esta )?quincena`, (_, c) => payday(c)),
  words(
    'todo el (?:finde|fin de semana)|(?:el )?(?:finde|fin(?:es)? de semana) pasado|los fin(?:es|des)? de semana|entre semana',
    () => VAGUE,
  ),
  words(
    '(?:el |este |para el |en )?(?:proximo|siguiente|otro) (?:finde|fin de semana)|(?:el |para el )?(?:finde|fin de semana) (?:que viene|proximo|siguiente|entrante|que entra)',
    (_, c) => weekend(c.today.dayOfWeek >= 6 ? 1 : 0, c),
  ),
  words('(?:despues|pasando|pasado)(?: del?| el)? (?:este )?(?:fin de semana|finde)', (_, c) =>
    afterWeekend(c),
  ),
  words('antes del? (?:fin de semana|finde)', (_, c) =>
    c.today.dayOfWeek <= 5 ? weekdayOfWeek(5, 0, c) : weekday(5, c),
  ),
  words('(?:el |este |para el |en el |en |del? )?(?:finde|fin de semana|findesemana)', (_, c) =>
    weekend(0, c),
  ),

  ...PARTS.flatMap(([part, said]) => [
    words(
      `(?:a |para |en |de |antes de |hasta )?${said} (?:de |del |de el )?(?:mes de )?(?<month>${MONTH})${YEAR}`,
      (g, c) => partOfNamedMonth(part, monthOf(g['month']), year(g['year']), c),
    ),
    words(`(?:a |para |en )?${said} ${OF}${NEXT_MONTH}`, (_, c) => partOfMonth(part, 1, c)),
    words(`(?:a |para |en |de |hasta |antes de )?${said} ${OF}${THIS_MONTH}`, (_, c) =>
      partOfMonth(part, undefined, c),
    ),
    words(`(?:a |para |en )?${said} ${OF}${NEXT_WEEK}`, (_, c) => partOfWeek(part, 1, c)),
  ]),
  words(
    '(?:a |para )?(?:finales|fines|final|terminando|acabando) de (?:la |esta )?semana|(?:a|para el) final de la semana',
    (_, c) => partOfWeek('end', 0, c),
  ),
  words('(?:a |para )?mediados de (?:la |esta )?semana', (_, c) => partOfWeek('middle', 0, c)),
  words('(?:a |hasta |para )?(?:el )?dia ultimo|(?:a |para )?ultim(?:o|os) de mes', (_, c) =>
    partOfMonth('end', undefined, c),
  ),
  words(`(?:a |de )primeros(?: de mes)?|(?:el )?mes que entra el primero`, (_, c) =>
    partOfMonth('start', undefined, c),
  ),
  words(
    `(?:cuando |antes (?:de )?que )(?:se )?(?:acab[ae]|termin[ae]|cierre) el mes|findemes|fin mes|de este mes no pasa`,
    (_, c) => partOfMonth('end', undefined, c),
  ),

  words('(?:feliz|felices) (?:navidad(?:es)?|ano|ano nuevo|nochebuena|reyes|fiestas)', () => VAGUE),
  words('(?:la )?nochebuena|noche buena', fixed(24, 12)),
  words('(?:la |el dia de |para )?navidad', fixed(25, 12)),
  words(
    '(?:nochevieja|fin de ano|(?:a )?final(?:es)? del? ano|antes de que (?:acabe|termine) el ano)',
    fixed(31, 12),
  ),
  words('(?:el )?ano nuevo', fixed(1, 1)),
  words('(?:el )?dia de (?:los )?reyes|(?:los )?reyes(?: magos)?', fixed(6, 1)),
  words('(?:el )?dia del? (?:los )?trabajador(?:es)?|dia del trabajo', fixed(1, 5)),
  words('(?:el )?dia de las velitas|(?:las )?velitas', fixed(7, 12)),
  words('(?:el )?dia de (?:la|las) madres?', fixed(10, 5)),
  words('(?:el )?(?:dia de )?san jose', fixed(19, 3)),
  words('(?:el )?(?:dia de )?la candelaria', fixed(2, 2)),
  words('(?:el )?dia de (?:los )?muertos', fixed(2, 11)),
  words('(?:dia de )?san valentin|dia de los enamorados', fixed(14, 2)),
  words('dia del padre', floating(3, 7, 6)),
  words('(?:noche de |dia de )?san juan(?= (?:[.,!?]|$))', fixed(24, 6)),
  words('(?:dia de )?todos los santos', fixed(1, 11)),
  words('(?:el )?dia de la (?:virgen|guadalupana)|dia de guadalupe', fixed(12, 12)),
  words('dia de la hispanidad|(?:dia )?del pilar|dia de la raza', fixed(12, 10)),
  words('(?:la |dia de la )inmaculada', fixed(8, 12)),
  words('(?:el )?black friday', (_, c) => thanksgiving(c, 1)),
  words('jueves santo', (_, c) => easter(c, -3)),
  words('lunes de pascua', (_, c) => easter(c, 1)),
  words('viernes santo', (_, c) => easter(c, -2)),
  words('domingo de (?:resurreccion|pascua)', (_, c) => easter(c)),
];

/** Stretches that name no day, read when nothing in them has named one. */
export const STRETCHES: readonly DateRule[] = [
  words(
    `(?:la |esta |el |este |del |de la )?(?:proxim[oa]|siguiente|otr[oa]|est[ae]|pasad[oa]) (?:semana|mes|ano|finde)|(?:la |el )?(?:semana|semanita|mes|ano) (?:que (?:viene|entra|sigue)|proxim[oa]|pasad[oa]|entrante|siguiente)|${COUNT} ${UNIT} de (?:atraso|retraso)|semana santa|(?:en|por) estos dias|pronto|luego|uno de estos dias`,
    () => VAGUE,
  ),
  words(`(?:en|para|hasta|durante) ${MONTH}${YEAR}`, () => VAGUE),
];
