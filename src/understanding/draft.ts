import type { Language } from '../domain/language.ts';
import type { Intent, Period, SaidAmount } from '../domain/understanding.ts';
import type { Label } from './cues/cue.ts';
import type { Calendar } from './dates/calendar.ts';
import type { DayRead } from './read-dates.ts';
import type { ShortAnswer } from './short-answers.ts';
import type { UnderstandInput } from './understand.ts';

/** Everything read from a text before the conversation is looked at. */
export type Draft = {
  readonly input: UnderstandInput;
  readonly language: Language;
  readonly labels: ReadonlyMap<Label, number>;
  readonly answer: ShortAnswer;
  readonly days: readonly DayRead[];
  /** A stretch of time without a day was named: "next week", "soon". */
  readonly vague: boolean;
  readonly amounts: readonly SaidAmount[];
  readonly period: Period | undefined;
  readonly percent: number | undefined;
  readonly calendar: Calendar;
  /** A question whether something would be allowed: "can I pay later?" */
  readonly asksLeave: boolean;
  /** A day is named as the one on which the customer gets paid, or on which payments could begin. */
  readonly namesStart: boolean;
  /** Money, work or bills are mentioned. */
  readonly speaksOfMoney: boolean;
};

/** The labels while they are weighed against each other. */
export type Hearing = {
  readonly labels: ReadonlyMap<Label, number>;
  readonly heard: (label: Label) => boolean;
  readonly anyHeard: (intents: readonly Intent[]) => boolean;
  readonly nothingHeard: () => boolean;
  /** At least so strongly. */
  readonly raise: (intent: Intent, weight: number) => void;
  /** At most so strongly. */
  readonly lower: (intent: Intent, weight: number) => void;
};

const HEARD_FROM = 0.5;

export function hearingOf(given: ReadonlyMap<Label, number>): Hearing {
  const labels = new Map(given);
  const heard = (label: Label) => (labels.get(label) ?? 0) >= HEARD_FROM;
  return {
    labels,
    heard,
    anyHeard: (intents) => intents.some(heard),
    nothingHeard: () => ![...labels].some(([label, weight]) => !label.includes(':') && weight >= HEARD_FROM),
    raise: (intent, weight) => labels.set(intent, Math.max(labels.get(intent) ?? 0, weight)),
    lower: (intent, weight) => {
      const now = labels.get(intent);
      if (now !== undefined) labels.set(intent, Math.min(now, weight));
    },
  };
}
