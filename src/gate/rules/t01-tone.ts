import { UNTONED } from '../../domain/tone.ts';
import { isProactive } from '../purpose.ts';
import type { Rule } from '../rule.ts';
import { lapsesOf } from '../tone/lapses.ts';
import { measure } from '../tone/measure.ts';

/**
 * The bounds of the message's tone: how long, how hard to read, how loud, how many questions. Each lapse names the bound, what was
 * measured, and what to do; a manager may override it.
 *
 * Source: `prompts/tones/`, every number with its reason.
 */
export const tone: Rule = (reading, { tones: { tones, measures } }, facts) => {
  const { message } = reading;
  const named = message.tone ?? UNTONED;
  const lapses = lapsesOf({
    measured: measure(reading, measures, facts),
    bounds: tones[named],
    tone: named,
    language: message.language,
    channel: message.to.channel,
    unasked: isProactive(message.purpose),
  });
  return lapses.map(({ id, ...lapse }) => ({ rule: id, severity: 'warn' as const, ...lapse }));
};
