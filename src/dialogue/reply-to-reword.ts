import type { CaseState } from '../domain/case.ts';
import type { Instant } from '../domain/time.ts';
import type { Effect } from './effect.ts';
import type { Event } from './event.ts';
import { isVerified } from './situation.ts';

export type Say = Extract<Effect, { type: 'say' }>;

/** One decision, before and after. */
export type Decided = {
  readonly before: CaseState;
  readonly event: Event;
  readonly after: CaseState;
  readonly effects: readonly Effect[];
  readonly now: Instant;
};

/**
 * The one answer of a turn that a model may reword: the first of those in `list`, to a text that says nothing of danger and gives no
 * orders, of somebody who is known, may be written to and is in nobody's care.
 */
export function replyToReword(
  { before, event, after, effects, now }: Decided,
  list: readonly string[],
): Say | undefined {
  if (event.type !== 'said' || event.tapped !== undefined || event.understanding.safety.length > 0)
    return undefined;
  if (!isCalm(before, now) || !isCalm(after, now)) return undefined;
  return effects.find(
    (effect): effect is Say =>
      effect.type === 'say' && effect.purpose === 'reply' && list.includes(effect.template),
  );
}

/** Known, open to contact, and without a hold, a dispute or a person's task. */
export function isCalm(state: CaseState, now: Instant): boolean {
  return (
    isVerified(state, { now }) &&
    state.contact.kind === 'open' &&
    state.status === 'open' &&
    state.handoff === undefined &&
    Object.keys(state.holds).length === 0 &&
    Object.keys(state.disputed ?? {}).length === 0
  );
}
