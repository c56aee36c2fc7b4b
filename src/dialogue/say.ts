import type { Blanks } from '../content/blanks.ts';
import { signatureOf, type TemplateName } from '../content/signatures.ts';
import type { CaseState, Question } from '../domain/case.ts';
import type { Purpose } from '../domain/message.ts';
import type { Tone } from '../domain/tone.ts';
import type { Effect } from './effect.ts';
import type { Move, Situation } from './situation.ts';

/** One message, as an effect. */
export function say(
  template: TemplateName,
  purpose: Purpose = 'reply',
  blanks: Blanks = {},
  tone?: Tone,
): Extract<Effect, { type: 'say' }> {
  return { type: 'say', template, purpose, blanks, ...(tone && { tone }) };
}

export function record(kind: string, body: Readonly<Record<string, unknown>> = {}): Effect {
  return { type: 'record', kind, body };
}

/** Ask the question of `template`: it becomes the open one, and it is counted. */
export function ask(
  s: Situation,
  template: TemplateName,
  purpose: Purpose = 'reply',
  blanks: Blanks = {},
): Move {
  const kind = signatureOf(template).asks;
  if (!kind) throw new Error(`template ${template} asks nothing; give it \`asks\` in content/signatures.ts`);
  return {
    change: {
      question: { kind, askedAt: s.facts.now },
      asked: { ...s.state.asked, [kind]: timesAsked(s.state, kind) + 1 },
      nudgedAt: undefined,
    },
    effects: [say(template, purpose, blanks)],
  };
}

export function timesAsked(state: CaseState, kind: Question): number {
  return state.asked[kind] ?? 0;
}

/** The open question was answered: it is closed and its count starts anew. */
export function answered(
  state: CaseState,
): Pick<Move['change'], 'question' | 'asked' | 'unclear' | 'nudgedAt'> {
  const kind = state.question?.kind;
  return {
    question: undefined,
    asked: kind ? { ...state.asked, [kind]: 0 } : state.asked,
    unclear: 0,
    nudgedAt: undefined,
  };
}

/** Two moves as one: the second's changes win, its effects come after. */
export function both(first: Move, second: Move): Move {
  return {
    change: { ...first.change, ...second.change },
    effects: [...first.effects, ...second.effects],
  };
}
