import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { STATE_NAMES } from '../../src/domain/case.ts';
import { LANGUAGES } from '../../src/domain/language.ts';
import { CONTEXTS, INTENTS, SAFETY_FLAGS, type Understanding } from '../../src/domain/understanding.ts';
import { understand, type UnderstandInput } from '../../src/understanding/understand.ts';

const Sum = z.object({ value: z.string(), currency: z.string().optional() });
const intents = z.array(z.enum(INTENTS));
const flags = z.array(z.enum(SAFETY_FLAGS));

const Row = z.object({
  id: z.string(),
  text: z.string(),
  locale: z.string(),
  now: z.string(),
  timezone: z.string(),
  state: z.enum(STATE_NAMES),
  context: z.enum(CONTEXTS),
  lang: z.enum(LANGUAGES),
  tags: z.array(z.string()),
  slots: z.looseObject({ callback: z.string().optional() }),
  expect: z.object({
    language: z.string(),
    language_any: z.array(z.string()).optional(),
    intents,
    also_ok: intents.optional(),
    not: intents.optional(),
    safety: flags,
    safety_any: flags.optional(),
    date_alt: z.array(z.string()).optional(),
    slots: z.looseObject({
      date: z.string().optional(),
      dates: z.array(z.string()).optional(),
      amount: Sum.optional(),
      amounts: z.array(Sum).optional(),
      percent: z.number().optional(),
    }),
    optional_slots: z.looseObject({ amount: Sum.optional(), amounts: z.array(Sum).optional() }).optional(),
  }),
});

/** A customer's reply and what there is to hear in it, as `test/understanding/sets/README.md` describes it. */
export type Reply = z.infer<typeof Row>;

/** A reply and how it was read. */
export type Read = { readonly reply: Reply; readonly reading: Understanding };

/** The rows of one set, by its name. */
export function rowsOf(name: string): readonly unknown[] {
  const file = new URL(`../../test/understanding/sets/${name}.jsonl`, import.meta.url);
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}

export function repliesOf(name: string): readonly Reply[] {
  return z.array(Row).parse(rowsOf(name));
}

/** A reply as `fairdue understand --jsonl` would read it. */
export function inputOf({ text, locale, now, timezone, state, context }: Reply): UnderstandInput {
  const language = LANGUAGES.find((one) => locale.startsWith(one));
  return {
    text,
    locale,
    timezone,
    state,
    context,
    now: Temporal.Instant.from(now).toString(),
    ...(language === undefined ? {} : { language }),
  };
}

export function readAll(replies: readonly Reply[]): readonly Read[] {
  return replies.map((reply) => ({ reply, reading: understand(inputOf(reply)) }));
}
