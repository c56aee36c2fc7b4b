import type { CaseState } from '../domain/case.ts';
import { languageOf } from '../domain/language.ts';
import type { Effect } from './effect.ts';
import type { Event } from './event.ts';
import type { Facts } from './facts.ts';
import { isTask } from './handoff.ts';
import { answersIn } from './moves/answers.ts';
import type { Policy } from './policy.ts';
import { inOneMessage } from './quiet.ts';
import { fits } from './row.ts';
import { apply, NOTHING, situationOf, type Situation } from './situation.ts';
import { TABLE } from './table.ts';

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
  const s = situationOf(reached(inTheirLanguage(state, event), event), event, facts, policy);
  const row = TABLE.find((one) => fits(one, s));
  const move = row?.then(s) ?? NOTHING;
  const after = apply(s.state, move.change);
  const effects = [...replaced(s), ...inOneMessage(s, [...asides(s, row?.name), ...move.effects])];
  const over = taskIsOver(state, after, event, s);
  return [over ? withoutTask(after) : after, over ? [...effects, over] : effects, row?.name ?? 'nothing'];
}

/** Somebody who writes in another of our languages is answered in it at once. */
function inTheirLanguage(state: CaseState, event: Event): CaseState {
  if (event.type !== 'said') return state;
  const language = languageOf(event.understanding.language);
  return language && language !== state.language ? { ...state, language } : state;
}

/** Who writes, or comes in anew, can be reached again. */
function reached(state: CaseState, event: Event): CaseState {
  if (!isFromCustomer(event) || !('unreachable' in state.holds)) return state;
  const { unreachable: _, ...holds } = state.holds;
  return { ...state, holds };
}

function isFromCustomer(event: Event): boolean {
  return event.type === 'said' || event.type === 'media' || event.type === 'arrived';
}

/** Why a task that waited for a person needs nobody any more: the customer has come back, or paid what they had promised. */
function taskIsOver(before: CaseState, after: CaseState, event: Event, s: Situation): Effect | undefined {
  const { handoff } = after;
  if (!handoff || handoff.id !== before.handoff?.id || !isTask(handoff)) return undefined;
  if (handoff.reason === 'ladder_ends')
    return before.promise && !after.promise && !isPastLadder(s)
      ? closing('The customer has paid what was longest overdue.', 'ledger')
      : undefined;
  if (!isFromCustomer(event)) return undefined;
  // Else nobody would ever lift the pause.
  if (after.contact.kind === 'paused' && !after.contact.until) return undefined;
  if (handoff.reason === 'reminders_unanswered') return closing('The customer has answered.');
  return handoff.reason === 'unreachable' ? closing('The customer is back in the chat.') : undefined;
}

/** Whether something is owed for so long that the ladder has no further rung for it. */
function isPastLadder({ dues, policy }: Situation): boolean {
  return (dues.daysPastDue ?? -1) >= policy.ladder.endsWithPersonFromDaysPastDue;
}

function withoutTask(state: CaseState): CaseState {
  const goesOn = state.plan || state.promise ? 'acknowledgement' : 'reminder';
  return apply(state, {
    handoff: undefined,
    state: state.state === 'escalation_handoff' ? goesOn : state.state,
  });
}

function closing(note: string, by: 'customer' | 'ledger' = 'customer'): Effect {
  return { type: 'close_handoff', status: 'resolved', by, note };
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
