import type { CaseState } from '../domain/case.ts';
import { languageOf } from '../domain/language.ts';
import type { Effect } from './effect.ts';
import type { Event } from './event.ts';
import type { Facts } from './facts.ts';
import { answersIn } from './moves/answers.ts';
import type { Policy } from './policy.ts';
import { apply, NOTHING, situationOf, type Situation } from './situation.ts';
import { fits, TABLE } from './table.ts';

/**
 * One move of the dialogue: what the case becomes, and what should happen. Total, pure and silent: it does none of it.
 *
 * The name of the row that decided is the third part, for the record.
 */
export function decide(
  state: CaseState,
  event: Event,
  facts: Facts,
  policy: Policy,
): readonly [state: CaseState, effects: readonly Effect[], row: string] {
  const s = situationOf(inTheirLanguage(state, event), event, facts, policy);
  const row = TABLE.find((one) => fits(one, s));
  const move = row?.then(s) ?? NOTHING;
  const effects = [...replaced(s), ...asides(s, row?.name), ...move.effects];
  return [apply(s.state, move.change), effects, row?.name ?? 'nothing'];
}

/** Somebody who writes in another of our languages is answered in it at once. */
function inTheirLanguage(state: CaseState, event: Event): CaseState {
  if (event.type !== 'said') return state;
  const language = languageOf(event.understanding.language);
  return language && language !== state.language ? { ...state, language } : state;
}

const ANSWERS_TOO = new Set([
  'cannot pay',
  'means to pay',
  'a day, when one was asked for',
  'what is affordable',
]);

/** A question in the middle of something else ("Friday. How much was it again?") is answered too, before the rest. */
function asides(s: Situation, row: string | undefined): readonly Effect[] {
  return row !== undefined && ANSWERS_TOO.has(row) ? answersIn(s) : [];
}

/** An answer that a quiet hour kept back is not sent in the morning beside the answer to what was written since. */
function replaced(s: Situation): readonly Effect[] {
  if (s.event.type !== 'said' || !s.facts.waiting.includes('reply')) return [];
  return [{ type: 'cancel', which: 'held_replies', why: 'a newer answer takes its place' }];
}
