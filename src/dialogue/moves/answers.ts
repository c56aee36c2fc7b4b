import type { TemplateName } from '../../content/signatures.ts';
import type { Intent } from '../../domain/understanding.ts';
import type { Effect } from '../effect.ts';
import { handOver } from '../handoff.ts';
import { record, say } from '../say.ts';
import type { Move, Situation } from '../situation.ts';

/** Questions that have an answer and change nothing: the open question stays open. */
const ANSWERS: readonly (readonly [Intent, TemplateName])[] = [
  ['ask_identity', 'answer.identity'],
  ['ask_amount', 'answer.amount'],
  ['ask_due_date', 'answer.due_date'],
  ['ask_how_to_pay', 'answer.how_to_pay'],
  ['ask_consequences', 'answer.consequences'],
];

/** The answers to everything that was asked in this message, two at most, so that nobody is flooded. */
export function answersIn(s: Situation): readonly Effect[] {
  const asked = ANSWERS.filter(([intent]) => s.heard.has(intent)).map(([, template]) => template);
  const amountOnce = asked.filter((t) => t !== 'answer.due_date' || !asked.includes('answer.amount'));
  return amountOnce.slice(0, 2).map((template) => say(substance(s, template)));
}

function substance(s: Situation, template: TemplateName): TemplateName {
  const owesNothing = s.dues.items.length === 0;
  return owesNothing && (template === 'answer.amount' || template === 'answer.due_date')
    ? 'reminder.nothing_due'
    : template;
}

export function asksSomething(s: Situation): boolean {
  return ANSWERS.some(([intent]) => s.heard.has(intent));
}

/** "How much was it again?": answered; what was talked about goes on. */
export function answer(s: Situation): Move {
  const effects = answersIn(s);
  return { change: { unclear: 0 }, effects };
}

/** Not understood: offer choices once, then a person. */
export function admitUnclear(s: Situation): Move {
  const unclear = s.state.unclear + 1;
  if (unclear >= s.policy.dialogue.unclearBeforePerson)
    return handOver(s, 'unclear_twice', 'P3', { announce: true });
  return { change: { unclear }, effects: [say('answer.unclear'), record('unclear')] };
}

/** An insult gets one calm line; a second one a person. */
export function stayCalm(s: Situation): Move {
  if (s.state.unclear > 0) return handOver(s, 'abusive', 'P3', { announce: true });
  return { change: { unclear: s.state.unclear + 1 }, effects: [say('answer.abusive'), record('abusive')] };
}
