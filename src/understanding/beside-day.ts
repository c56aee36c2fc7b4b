import type { Language } from '../domain/language.ts';
import type { Day } from '../domain/time.ts';
import type { Hit } from './cues/cue.ts';
import type { Finding } from './dates/calendar.ts';
import { clauseAround, partAround, textIn, type Place } from './day-place.ts';
import { DAY_TALK } from './day-talk/index.ts';

/** A text as far as its days are concerned. */
export type DayText = {
  readonly language: Language;
  readonly view: string;
  readonly today: Day;
  readonly findings: readonly Finding[];
  readonly hits: readonly Hit[];
  /** The customer was asked for a day. */
  readonly expectsDay: boolean;
  readonly sums: readonly { readonly from: number }[];
};

/** What stands beside a day. */
export type Beside = {
  readonly clause: Place;
  readonly clauseText: string;
  /** The part of the clause that speaks of this day alone. */
  readonly own: Place;
  readonly ownText: string;
  /** Whether a label is heard in the clause. */
  readonly says: (label: Hit['says']) => boolean;
  /** The same in the part of this day, or of others. */
  readonly saysHere: (label: Hit['says']) => boolean;
  readonly commits: boolean;
  readonly asks: boolean;
  /** A day to come is named after this one. */
  readonly another: boolean;
  /** Further on, where no other day is named, somebody is about to pay. */
  readonly paidThen: boolean;
};

export function besideDay({ language, view, findings, hits }: DayText, finding: Finding): Beside {
  const clause = clauseAround(view, finding.from, finding.to);
  const own = partAround(language, view, finding, findings, clause);
  const ownText = textIn(view, own);
  const heardIn = (place: Place) => (label: Hit['says']) =>
    hits.some(
      (hit) => hit.says === label && hit.weight >= 0.5 && hit.from >= place.from - 1 && hit.from < place.to,
    );
  const says = heardIn(clause);
  const another = findings.some((other) => other.from >= finding.to && other.ahead !== undefined);
  const after = view.slice(finding.to);
  const promisesLater = hits.some((hit) => hit.says === 'promise_to_pay' && hit.from >= finding.to);
  return {
    clause,
    clauseText: textIn(view, clause),
    own,
    ownText,
    says,
    saysHere: heardIn(own),
    commits: DAY_TALK[language].commits.test(ownText),
    asks: says('promise_to_pay') || says('request_plan'),
    another,
    paidThen: !another && (promisesLater || DAY_TALK[language].commits.test(after)),
  };
}

/** Whether it is said right beside the day that money is paid on it. */
export function paysHere(language: Language, { commits, saysHere, ownText }: Beside): boolean {
  if (commits) return true;
  return (saysHere('promise_to_pay') || saysHere('request_plan')) && DAY_TALK[language].paying.test(ownText);
}
