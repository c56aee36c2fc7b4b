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
  return [apply(s.state, move.change), [...asides(s, row?.name), ...move.effects], row?.name ?? 'nothing'];
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
