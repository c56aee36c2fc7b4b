import { once } from 'node:events';
import { z } from 'zod';
import { STATE_NAMES } from '../domain/case.ts';
import { languageOf } from '../domain/language.ts';
import type { Instant } from '../domain/time.ts';
import { CONTEXTS, type Understanding } from '../domain/understanding.ts';
import { understand, type UnderstandInput } from '../understanding/understand.ts';

/** A line longer than this is refused, and never held in memory whole. */
const LONGEST_LINE = 1_000_000;

const Line = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  locale: z.string().max(35).optional(),
  now: z
    .string()
    .refine(isMoment, 'is no ISO 8601 time with an offset, such as 2026-11-24T09:00:00Z')
    .optional(),
  timezone: z.string().refine(isTimezone, 'is no IANA time zone, such as Europe/Madrid').optional(),
  state: z.enum(STATE_NAMES).optional(),
  context: z.enum(CONTEXTS).optional(),
  offers: z
    .union([
      z.int().min(0).max(20),
      z.array(z.object({ every: z.enum(['week', 'fortnight', 'month']).optional() })).max(20),
    ])
    .optional(),
});

/**
 * Answers `fairdue understand --jsonl`: a line in, a line out, in the same order, as they come.
 *
 * A line that cannot be read is answered with its fault; the exit code is 2 then, otherwise 0.
 */
export async function understandJsonl(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  options: { readonly defaultNow: Instant; readonly read?: Read },
): Promise<number> {
  let faulty = false;
  for await (const line of linesOf(input)) {
    if (line?.trim() === '') continue;
    const answer =
      line === undefined
        ? fault(null, `the line is longer than ${LONGEST_LINE} characters`)
        : await answerTo(line, options.defaultNow, options.read ?? understand);
    if ('error' in answer) faulty = true;
    if (!output.write(`${JSON.stringify(answer)}\n`)) await once(output, 'drain');
  }
  return faulty ? 2 : 0;
}

type Answer =
  | { readonly id: string | number | null; readonly error: string }
  | { readonly id: string | number; readonly language: string };

/** Offline, or with a model beside it. */
type Read = (input: UnderstandInput) => Understanding | Promise<Understanding>;

async function answerTo(line: string, defaultNow: Instant, read: Read): Promise<Answer> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return fault(null, 'the line is not JSON; write one object a line');
  }
  const parsed = Line.safeParse(value);
  if (!parsed.success) return fault(idIn(value), describe(parsed.error));
  const { id, text, locale, now, timezone, state, context, offers } = parsed.data;
  const language = languageOf(locale);
  return {
    id,
    ...(await read({
      text,
      now: now === undefined ? defaultNow : Temporal.Instant.from(now).toString(),
      timezone: timezone ?? 'UTC',
      context: context ?? 'none',
      ...(locale === undefined ? {} : { locale }),
      ...(language === undefined ? {} : { language }),
      ...(state === undefined ? {} : { state }),
      ...(offers === undefined ? {} : { offers: typeof offers === 'number' ? offers : offers.length }),
    })),
  };
}

function fault(id: string | number | null, error: string): Answer {
  return { id, error };
}

function idIn(value: unknown): string | number | null {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null;
  return typeof value.id === 'string' || typeof value.id === 'number' ? value.id : null;
}

function describe(error: z.ZodError): string {
  return error.issues.map((issue) => `${issue.path.join('.') || 'the line'}: ${issue.message}`).join('; ');
}

function isMoment(text: string): boolean {
  try {
    Temporal.Instant.from(text);
    return true;
  } catch {
    return false;
  }
}

function isTimezone(text: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text);
    return true;
  } catch {
    return false;
  }
}

/** The lines of a stream; `undefined` stands for one that is too long. */
async function* linesOf(input: NodeJS.ReadableStream): AsyncGenerator<string | undefined> {
  const decoder = new TextDecoder();
  let rest = '';
  let tooLong = false;
  for await (const chunk of input) {
    rest += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      yield tooLong || line.length > LONGEST_LINE ? undefined : line;
      tooLong = false;
    }
    if (rest.length > LONGEST_LINE) {
      tooLong = true;
      rest = '';
    }
  }
  rest += decoder.decode();
  if (tooLong) yield undefined;
  else if (rest !== '') yield rest;
}
