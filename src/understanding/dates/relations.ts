import type { Language } from '../../domain/language.ts';
import { dayOfMonth, NOTHING, type Calendar, type Finding, type Reading } from './calendar.ts';
import * as english from './english/words.ts';
import { countedFrom, type Unit } from './periods.ts';
import * as spanish from './spanish/words.ts';

/** How a language says that a day is not the day itself, or takes a day back for another. */
type Relations = {
  /** Ends where the day begins: "after the 15th" is no day that anyone is held to. */
  readonly afterLeft: RegExp;
  /** Begins where the day ends. */
  readonly afterRight: RegExp;
  /** Stands before the first of two days: "between". */
  readonly between: RegExp | undefined;
  /** All that stands between the two days of a window, or of a change from one to the other. */
  readonly until: RegExp;
  /** All that stands between the two days of a window that began with "between". */
  readonly and: RegExp | undefined;
  /** Stands between a day and the one that is meant instead. */
  readonly instead: RegExp;
  /** All that stands between a weekday and the day after which it is the first: "the Tuesday after Easter". */
  readonly following: RegExp | undefined;
  /** Ends where a day begins from which others are counted: "a week after". */
  readonly counting: Counting | undefined;
};

type Counting = {
  readonly pattern: RegExp;
  readonly count: (words: string | undefined) => number | undefined;
  readonly unitOf: (word: string | undefined) => Unit;
};

const RELATIONS: Readonly<Record<Language, Relations>> = {
  en: {
    afterLeft:
      /(?<![^ ])(?:(?:any ?time |sometime |not until |only )?after|not before|no earlier than|no sooner than|past) (?:the |on )?$/,
    afterRight: /^ (?:or (?:later|after)|onwards?|at the (?:very )?earliest|earliest) /,
    between: /(?<![^ ])between (?:the )?$/,
    until: /^ (?:to|until|till|til|through|thru|-) (?:the |next |about )?$/,
    and: /^ (?:and|to|or|-) (?:the )?$/,
    instead:
      /^ [,.] (?:no|(?:lets|let us) say) (?:the )?$|^ (?:[,.] )*(?:no |oh |or |well |sorry |actually |ah )*(?:no ,|wait|actually|i mean|i meant|sorry|rather|scratch that|make (?:it|that)|better|correction|my bad|or better)(?: ,| on| the| by| make it)* $/,
    following: /^ (?:straight |right |just )?after (?:the )?$/,
    counting: {
      pattern: new RegExp(
        `(?<![^ ])(?<!\\d )(?:(?<n>${english.COUNT}|the(?= day )) |(?=day ))(?<unit>${english.UNIT}) (?:(?<before>before)|from|after|on) (?:the )?$`,
      ),
      count: english.count,
      unitOf: english.unitOf,
    },
  },
  es: {
    afterLeft:
      /(?<![^ ])(?:despues|luego|pasando|pasad[oa]s?|posterior|tras|no antes)(?: de[l]?| de la| a| al| el)? (?:el |la )?$/,
    afterRight:
      /^ (?:en adelante|o despues|para adelante|(?:a )?lo mas (?:pronto|temprano)|como (?:muy )?pronto) /,
    between: /(?<![^ ])entre (?:el )?$/,
    until: /^ (?:al?|hasta|para|-) (?:el )?$/,
    and: /^ (?:y|al?|o) (?:el )?$/,
    instead:
      /^ (?:[,.] )*(?:no |, |ay |o |bueno |perdon |mejor )*(?:no ,|mejor|mejor dicho|perdon|digo|no espera|espera|corrijo|mas bien|o mejor|me equivoque|o sea)(?: ,| el| para| para el)* $/,
    following: /^ (?:despues|siguiente|pasando) (?:de |del |de la |al |a la )?(?:la |el )?$/,
    counting: {
      pattern: new RegExp(
        `(?<![^ ])(?<n>${spanish.COUNT}|[ea]l(?= dia )) (?<unit>${spanish.UNIT}) (?:(?<before>antes)|despues|luego|a partir|pasad[oa]s?|siguiente)(?: del?| a)? (?:el |la )?$`,
      ),
      count: spanish.count,
      unitOf: spanish.unitOf,
    },
  },
  zh: {
    afterLeft: /(?:过了|过完|早于)$/,
    afterRight: /^(?:以后|之后|过后|最早(?!上)|后(?![天日面]))/,
    between: undefined,
    until: /^(?:号|日)?(?:到|至|-|~|—+|改到|改成|改为|推到|推迟到|延到|延期到|延迟到|换成|挪到)$/,
    and: undefined,
    instead:
      /^(?:之?前[^,.]{0,4},?|[^,.]{0,4},)(?:也就是|就是?)$|^[,.]?不[,.]?$|^[,.]?(?:哦|啊|呃|额)?[,.]?(?:不对|不是(?=[,.])|说错了|打错了|错了|应该是|(?<=[,.])还是|改成|不,)[,.]?(?:应该|还是|改|改到|改成|是)*$/,
    following: undefined,
    counting: undefined,
  },
};

/**
 * What days say of each other. A window is promised by its last day. A day that is taken back is none, and what is to come
 * "after Friday" has no day yet.
 */
export function related(
  language: Language,
  view: string,
  findings: readonly Finding[],
  calendar: Calendar,
): readonly Finding[] {
  const how = RELATIONS[language];
  const kept = findings.map((one, at) => {
    const next = findings.slice(at + 1).find((other) => other.from >= one.to);
    if (next === undefined || next.ahead === undefined || next.from - one.to > 40) return one;
    if (one.vague) return one;
    const between = view.slice(one.to, next.from);
    if (how.following?.test(between) === true) return { ...one, ...weekdayAfter(one, next) };
    if (how.instead.test(between)) return { ...one, ...NOTHING };
    const left = view.slice(Math.max(0, one.from - 12), one.from);
    const window =
      how.until.test(between) || (how.and?.test(between) === true && how.between?.test(left) === true);
    return window ? { ...one, ...NOTHING } : one;
  });
  return kept.map((bare, at) => {
    const one = inSameMonth(view, bare, kept[at - 1], calendar);
    const later = countedOn(how, view, one, calendar) ?? besideOf(view, one, calendar);
    if (later !== undefined) return { ...one, ...later };
    return isAfter(how, view, one) ? { ...one, ahead: undefined, vague: true } : one;
  });
}

/** "Two weeks after Friday": the day that is counted from the one found. */
function countedOn(how: Relations, view: string, start: Finding, calendar: Calendar): Reading | undefined {
  const groups = how.counting?.pattern.exec(view.slice(Math.max(0, start.from - 40), start.from))?.groups;
  if (groups === undefined || how.counting === undefined) return undefined;
  const { count, unitOf } = how.counting;
  const amount = /^(?:the|[ea]l)$/.test(groups['n'] ?? 'the') ? 1 : count(groups['n']);
  const sign = groups['before'] === undefined ? 1 : -1;
  return countedFrom(
    start,
    amount === undefined ? undefined : sign * amount,
    unitOf(groups['unit']),
    calendar,
  );
}

/** In Chinese what is counted follows: 国庆前一天. */
function besideOf(view: string, start: Finding, calendar: Calendar): Reading | undefined {
  const said = /^的?(?:(?<before>前一天)|后一天|第二天|次日|隔天)/.exec(
    view.slice(start.to, start.to + 5),
  )?.groups;
  return said && countedFrom(start, said['before'] === undefined ? 1 : -1, 'day', calendar);
}

/** A day of the month without its month, after one that names it: "the 15th of November and the 30th". */
function inSameMonth(view: string, one: Finding, before: Finding | undefined, calendar: Calendar): Finding {
  const start = before?.ahead;
  if (before === undefined || start === undefined || one.ahead === undefined || one.ahead > start) return one;
  if (!/\p{L}{3}|[月/]/u.test(view.slice(before.from, before.to))) return one;
  const [, day] =
    /^(?:the |el |dia )*(\d{1,2})(?:st|nd|rd|th|[号日])?$/.exec(view.slice(one.from, one.to)) ?? [];
  if (day === undefined) return one;
  const named = dayOfMonth(Number(day), { ...calendar, today: Temporal.PlainDate.from(start) });
  return { ...one, ahead: named.ahead, behind: undefined };
}

/** The first such weekday after another day. */
function weekdayAfter({ ahead, behind }: Finding, { ahead: start }: Finding): Partial<Reading> {
  if (ahead === undefined || behind === undefined || start === undefined) return {};
  const weekday = Temporal.PlainDate.from(ahead).dayOfWeek;
  const from = Temporal.PlainDate.from(start);
  return { ahead: from.add({ days: (weekday - from.dayOfWeek + 7) % 7 || 7 }).toString(), behind: undefined };
}

function isAfter(how: Relations, view: string, { from, to }: Finding): boolean {
  return (
    how.afterLeft.test(view.slice(Math.max(0, from - 30), from)) ||
    how.afterRight.test(view.slice(to, to + 26))
  );
}
