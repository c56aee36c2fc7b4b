import type { Language } from '../../domain/language.ts';
import { NOTHING, type Calendar, type Finding, type Reading } from './calendar.ts';
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
    counting: {
      pattern: new RegExp(
        `(?<![^ ])(?<!\\d )(?<n>${english.COUNT}) (?<unit>${english.UNIT}) (?:from|after|on) (?:the )?$`,
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
    counting: {
      pattern: new RegExp(
        `(?<![^ ])(?<n>${spanish.COUNT}) (?<unit>${spanish.UNIT}) (?:despues|luego|a partir|pasad[oa]s?)(?: del?)? (?:el |la )?$`,
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
      /^(?:之?前)[^,.]{0,4},?(?:也就是|就是?)$|^[,.]?不[,.]?$|^[,.]?(?:哦|啊|呃|额)?[,.]?(?:不对|不是(?=[,.])|说错了|打错了|错了|应该是|(?<=[,.])还是|改成|不,)[,.]?(?:应该|还是|改|改到|改成|是)*$/,
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
    if (how.instead.test(between)) return { ...one, ...NOTHING };
    const left = view.slice(Math.max(0, one.from - 12), one.from);
    const window =
      how.until.test(between) || (how.and?.test(between) === true && how.between?.test(left) === true);
    return window ? { ...one, ...NOTHING } : one;
  });
  return kept.map((one) => {
    const later = countedOn(how, view, one, calendar);
    if (later !== undefined) return { ...one, ...later };
    return isAfter(how, view, one) ? { ...one, ahead: undefined, vague: true } : one;
  });
}

/** "Two weeks after Friday": the day that is counted from the one found. */
function countedOn(how: Relations, view: string, start: Finding, calendar: Calendar): Reading | undefined {
  const groups = how.counting?.pattern.exec(view.slice(Math.max(0, start.from - 40), start.from))?.groups;
  if (groups === undefined || how.counting === undefined) return undefined;
  const { count, unitOf } = how.counting;
  return countedFrom(start, count(groups['n']), unitOf(groups['unit']), calendar);
}

function isAfter(how: Relations, view: string, { from, to }: Finding): boolean {
  return (
    how.afterLeft.test(view.slice(Math.max(0, from - 30), from)) ||
    how.afterRight.test(view.slice(to, to + 26))
  );
}
