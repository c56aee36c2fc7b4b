import { heardIn, type SaidAmount } from '../../src/domain/understanding.ts';
import type { Read } from './replies.ts';

/**
 * What is measured of a reply. A measure that says nothing about a reply (a date where none was named) is absent.
 *
 * `best`: the first intent is one of those expected or as good. `all`: every expected intent is heard. `harmless`: no intent is
 * heard that would do harm here. `flagged`: every safety flag; `quiet`: none where there is none. `date`: the days named;
 * `dateless`: no day where none was named. `amount`, `percent`, `language` likewise.
 */
export const MEASURES = [
  'best',
  'all',
  'harmless',
  'flagged',
  'quiet',
  'date',
  'dateless',
  'amount',
  'percent',
  'language',
] as const;
export type Measure = (typeof MEASURES)[number];

export function measure({ reply, reading }: Read): Readonly<Partial<Record<Measure, boolean>>> {
  const { expect } = reply;
  const heard = heardIn(reading);
  const right = new Set([...expect.intents, ...(expect.also_ok ?? [])]);
  const [first] = expect.intents;
  const anyRight = heard.some((intent) => right.has(intent));
  const best = reading.intents[0]?.name;
  return {
    best: best !== undefined && right.has(best),
    all: expect.intents.every((intent) => heard.includes(intent) || (intent === first && anyRight)),
    ...(expect.not?.length ? { harmless: !expect.not.some((intent) => heard.includes(intent)) } : {}),
    ...safety(reading.safety, expect),
    ...days({ reply, reading }),
    ...sums({ reply, reading }),
    language: (expect.language_any ?? [expect.language]).includes(reading.language),
  };
}

function safety(
  found: readonly string[],
  { safety: wanted, safety_any: any = [] }: Read['reply']['expect'],
): Partial<Record<Measure, boolean>> {
  if (wanted.length === 0) return { quiet: found.length === 0 };
  return {
    flagged: wanted.every((flag) => found.includes(flag)) || any.some((flag) => found.includes(flag)),
  };
}

function days({ reply, reading }: Read): Partial<Record<Measure, boolean>> {
  const { slots, date_alt: others = [] } = reply.expect;
  const found: readonly string[] =
    reading.slots.dates ?? [reading.slots.date].filter((day) => day !== undefined);
  if (slots.date !== undefined) return { date: [slots.date, ...others].some((day) => found.includes(day)) };
  if (slots.dates !== undefined) return { date: slots.dates.every((day) => found.includes(day)) };
  return reply.slots.callback === undefined ? { dateless: found.length === 0 } : {};
}

function sums({ reply, reading }: Read): Partial<Record<Measure, boolean>> {
  const { slots, optional_slots: optional } = reply.expect;
  const said = reading.slots.amounts ?? [reading.slots.amount].filter((sum) => sum !== undefined);
  const found = new Set(said.map(valueOf));
  const wanted = slots.amounts ?? (slots.amount === undefined ? undefined : [slots.amount]);
  const shares = optional?.amounts ?? (optional?.amount === undefined ? [] : [optional.amount]);
  return {
    ...(wanted === undefined ? {} : { amount: wanted.every((sum) => found.has(valueOf(sum))) }),
    ...(slots.percent === undefined
      ? {}
      : {
          percent: reading.slots.percent === slots.percent || shares.some((sum) => found.has(valueOf(sum))),
        }),
  };
}

function valueOf({ value }: Pick<SaidAmount, 'value'>): number {
  return Math.round(Number(value) * 100);
}
