import { thisWeekday, VAGUE, weekday, weekdayOfWeek, weekdayWithDay } from '../calendar.ts';
import { SMALL_SPANISH_NUMBER } from '../../numbers.ts';
import { either, words, type DateRule } from '../rules.ts';
import { COMING_AFTER, dayNumber, NEXT_WEEK, PART_OF_DAY, WEEKDAY, weekdayOf } from './words.ts';

const NO_DAY =
  '(?:horas|hrs|pesos|euros|dolares|soles|varos|lucas|mil|k|am|pm|%|de la|por ciento|pagos|cuotas|semanas?|meses|y no|el)';

/** Days named by their weekday: the next one, "de la otra semana" the one in the week after this. */
export const WEEKDAYS_NAMED: readonly DateRule[] = [
  words(`(?:cada|todos los|los|cualquier|un) (?:dias? )?${WEEKDAY}|de lunes a ${WEEKDAY}`, () => VAGUE),
  words(
    String.raw`(?:el )?(?<day>${WEEKDAY})(?: ,)? (?:el |que es |que cae )?(?:dia )?(?<n>\d{1,2}|${SMALL_SPANISH_NUMBER})(?: (?:de|del) (?:este |presente )?mes)?(?! ${NO_DAY} )`,
    (g, c) => weekdayWithDay(weekdayOf(g['day']), dayNumber(g['n']), c),
  ),
  words(
    `(?:el )?(?<day>${WEEKDAY}) (?:pasado|anterior|de la semana pasada)|(?:el )?pasado (?<day2>${WEEKDAY})`,
    (g, c) => ({
      ahead: undefined,
      behind: weekday(weekdayOf(either(g, 'day')), c).behind,
    }),
  ),
  words(
    `(?:el )?(?<day>${WEEKDAY}) (?:de |pero de |de la )?(?:(?:${NEXT_WEEK})|la otra|la que viene|la siguiente|la proxima|la que entra)|${NEXT_WEEK}(?: ,)? (?:el |para el |como el |como para el )?(?<day2>${WEEKDAY})${PART_OF_DAY}|(?:el )?otro (?<day3>${WEEKDAY})|(?:no (?:este |el )?|(?:el |este )?(?=\\S+ no ))(?<day4>${WEEKDAY})(?: no(?: este| el que viene)?)?(?: ,)? (?:sino )?el (?:otro|siguiente|que sigue|que viene)`,
    (g, c) => weekdayOfWeek(weekdayOf(either(g, 'day')), 1, c),
  ),
  words(
    `(?:el |este )?(?:proximo|siguiente) (?<day>${WEEKDAY})${PART_OF_DAY}|(?:el |este )?(?<day2>${WEEKDAY}) ${COMING_AFTER}${PART_OF_DAY}`,
    (g, c) => weekday(weekdayOf(either(g, 'day')), c),
  ),
  words(
    `(?:este|ese)(?: mismo)? (?<day>${WEEKDAY})${PART_OF_DAY}|(?:el )?(?<day2>${WEEKDAY}) de esta semana|esta semana(?: ,)? el (?<day3>${WEEKDAY})`,
    (g, c) => thisWeekday(weekdayOf(either(g, 'day')), c),
  ),
  words(`(?:el )?(?:dia )?(?<day>${WEEKDAY})(?: mismo| sin falta)?${PART_OF_DAY}`, (g, c) =>
    weekday(weekdayOf(g['day']), c),
  ),
];
