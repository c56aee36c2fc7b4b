import { inDays, loosely, VAGUE, weekday, type Calendar, type Reading } from '../calendar.ts';
import { counted, countedFrom, monthsAndHalf } from '../periods.ts';
import { either, words, type DateRule, type Groups } from '../rules.ts';
import { ABOUT, count, COUNT, PART_OF_DAY, UNIT, unitOf, WEEKDAY, weekdayOf } from './words.ts';

const SPAN = `(?<n>${COUNT}) (?<unit>${UNIT})`;
const DAYS_OF_A_QUINCENA = 15;

function ahead(groups: Groups, calendar: Calendar, sign = 1): Reading | undefined {
  const amount = count(either(groups, 'n'));
  const unit = either(groups, 'unit') ?? '';
  if (amount === undefined) return undefined;
  return unit.startsWith('quincena')
    ? inDays(sign * amount * DAYS_OF_A_QUINCENA, calendar)
    : counted(sign * amount, unitOf(unit), calendar);
}

/** "De hoy en ocho" is the same weekday of the week after, "en quince" of the one after that. */
const WEEKS_OF: Readonly<Record<string, number>> = { ocho: 1, '8': 1, quince: 2, '15': 2 };

/** Days that are counted from today: mañana, en dos semanas, hace tres días. */
export const COUNTED_DAYS: readonly DateRule[] = [
  words(
    String.raw`(?:en |dentro de |por )?(?:unos cuantos|unas cuantas|algunos|algunas|varios|varias|pocos|pocas|${ABOUT}${COUNT} o ${COUNT}|\d{1,2}-\d{1,2}|\d{1,2} a \d{1,2}) ${UNIT}|(?:en |dentro de )?(?:unos|unas) ${UNIT}`,
    () => VAGUE,
  ),
  words(
    `hace (?:mucho|tiempo|unos|poco|rato)|${COUNT} ${UNIT} (?:de (?:atraso|retraso)|tarde|atrasad[oa]s?)|en una semana y media`,
    () => VAGUE,
  ),
  words('(?:en )?(?:un )?mes y medio', (_, c) => monthsAndHalf(1, c)),
  words('en medio mes', (_, c) => inDays(DAYS_OF_A_QUINCENA, c)),

  words(
    `(?:de(?:l)? )?(?:(?<today>hoy)|(?<tomorrow>manana)|(?:este )?(?<day>${WEEKDAY})) en (?<n>ocho|quince|8|15)(?! (?:pagos|cuotas|partes|dias? (?:habiles|laborables)) )(?: dias)?`,
    (g, c) => {
      const start =
        g['today'] === undefined
          ? g['tomorrow'] === undefined
            ? weekday(weekdayOf(g['day']), c)
            : inDays(1, c)
          : inDays(0, c);
      return countedFrom(start, WEEKS_OF[g['n'] ?? ''], 'week', c);
    },
  ),
  words(
    `${SPAN} (?:despues de|a partir de|contando desde|desde|de) (?:(?<tomorrow>manana)|hoy|ahora)`,
    (g, c) =>
      countedFrom(inDays(g['tomorrow'] === undefined ? 0 : 1, c), count(g['n']), unitOf(g['unit']), c),
  ),
  words('manana o pasado(?:manana)?|entre manana y pasado(?:manana)?', (_, c) => [
    inDays(1, c),
    inDays(2, c),
  ]),
  words(
    `(?<=^(?:(?:si|pues|ok|no|, ) )*)pasado(?= (?:al? |en la |por la |temprano ))${PART_OF_DAY}`,
    (_, c) => inDays(2, c),
  ),
  words(`(?:el )?pasadomanana${PART_OF_DAY}`, (_, c) => inDays(2, c)),
  words(`antes de ayer|antier|anteayer|antes de anoche|antes de antier`, (_, c) => inDays(-2, c)),
  words(`(?:el dia de )?manana(?: mismo| sin falta)?${PART_OF_DAY}|matutino de manana`, (_, c) =>
    inDays(1, c),
  ),
  words(
    `(?:el )?(?:dia de )?hoy(?: mismo| dia)?${PART_OF_DAY}|esta (?:matutino|tarde|noche|tardecita)|al (?:final|rato) de hoy`,
    (_, c) => inDays(0, c),
  ),
  words('(?:el dia de )?ayer|anoche', (_, c) => inDays(-1, c)),
  words(`hace ${ABOUT}(?:mas de |casi )?${SPAN}|(?<n2>${COUNT}) (?<unit2>${UNIT}) atras`, (g, c) =>
    ahead(g, c, -1),
  ),
  words(
    `(?:en|dentro de|tras|de aqui a|de aca a|a(?! \\S+ (?:mes|ano))|antes de) ${ABOUT}${SPAN}(?: mas)?(?! (?:de (?:atraso|retraso)|tarde|atrasad[oa]s?|sin) )`,
    (g, c) => ahead(g, c),
  ),
  words(
    `(?:den(?:me|os)|dem?e|de|dame|danos|me da|necesito|necesitaria|esper\\S*|dan|me dan|dar|aguant\\S*|otr[oa]s?|quiero|ocupo|un plazo de|plazo de|prorroga de|extension de|prolongar|aplazar) (?:por favor |chance |chance de |un plazo de |hasta |me )?${ABOUT}${SPAN}(?: mas)?(?! (?:sin|que|de que|y no) )`,
    (g, c) => ahead(g, c),
  ),
  words(`(?<!(?:^| )ni )${SPAN} mas(?: tarde)?|(?<!la )otra (?<unit2>semana|semanita|quincena)`, (g, c) =>
    ahead(g['n'] === undefined ? { n: 'un', unit: g['unit2'] } : g, c),
  ),
  words(
    `(?<=^(?:(?:si|ok|pues|como|, ) )*)${ABOUT}${SPAN}(?= (?:(?:por favor|gracias|maximo|mas o menos|\\?|\\.|!|,) )*$)`,
    (g, c) => {
      const reading = ahead(g, c);
      return reading === undefined ? undefined : { ...reading, loose: true };
    },
  ),
];

/** Now, and a little later: today where somebody commits to paying. */
export const SOON: readonly DateRule[] = [
  words(
    '(?<!(?:hasta|por|desde|de) )(?:ahora|ahorita|ahoritita)(?: mismo| mismito)?|ya mero|(?:llegando|en cuanto llegue|cuando llegue|al llegar) (?:a (?:la |mi )?casa|del trabajo)|(?:saliendo|al salir|cuando salga|a la salida) del? (?:trabajo|turno|jale)|ya mism[oa]|en (?:este|un) (?:momento|momentito|rato|ratito|instante)|(?:mas )?al rato|al ratito|mas (?:tarde|tardecito|al rato)|enseguida|de inmediato|inmediatamente|a(?:l)? (?:mediodia|medio dia)|(?:en|a) la (?:tarde|noche)|por la (?:tarde|noche)|mas a la (?:tarde|noche)',
    (_, c) => loosely(c),
  ),
];
