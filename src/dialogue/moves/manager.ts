import type { Handoff } from '../../domain/case.ts';
import type { Offer } from '../../domain/plan.ts';
import type { Manager } from '../../domain/manager-act.ts';
import type { Effect } from '../effect.ts';
import { both, record, say } from '../say.ts';
import { apply, NOTHING, type Move, type Situation } from '../situation.ts';
import { state as stateInFull, stillFits } from './plan.ts';
import { firstNameOf, sayJoined } from './talk.ts';

/** What a manager does with a case that waits for a person. An act on a case that no longer does changes nothing. */
export function actAsManager(s: Situation): Move {
  if (s.event.type !== 'manager_acted') return NOTHING;
  const { act, by } = s.event;
  const { handoff } = s.state;
  if (!handoff) return line('This case is no longer with a person.');
  const other = handoff.claimedBy && handoff.claimedBy.id !== by.id ? handoff.claimedBy : undefined;
  switch (act.kind) {
    case 'claim':
      return other ? line(`${other.name} has this case.`) : claim(s, handoff, by, [sayJoined(by.name)]);
    case 'reply':
      if (other) return line(`${other.name} has this case; the words were not sent.`);
      if (s.facts.chat === 'none')
        return line('There is no chat in which this customer can be written to; the words were not sent.');
      // The reply itself says who writes.
      return both(claim(s, handoff, by, []), relay(act.text, by));
    case 'send_anyway':
      return other
        ? line(`${other.name} has this case.`)
        : { change: {}, effects: [{ type: 'send_anyway', draftId: act.draftId, manager: by.id }] };
    case 'approve':
      return other ? line(`${other.name} has this case.`) : approve(s, handoff, by);
    case 'give_back':
      return other ? line(`${other.name} has this case.`) : giveBack(s, handoff, by);
    case 'resolve':
      return resolve(s, handoff, by, act.note);
    default:
      return act satisfies never;
  }
}

function claim(s: Situation, handoff: Handoff, by: Manager, joined: readonly Effect[]): Move {
  if (handoff.claimedBy) return NOTHING;
  const names = joined.length === 0 && !handoff.discreet;
  const claimed: Handoff = {
    ...handoff,
    status: 'claimed',
    claimedBy: by,
    claimedAt: s.facts.now,
    ...(names && { announcedAt: handoff.announcedAt ?? s.facts.now }),
  };
  return {
    change: { handoff: claimed },
    effects: [
      { type: 'cancel', which: 'proactive', why: 'a manager has the conversation' },
      ...joined.flatMap((effect) => notice(s, handoff, effect)),
      { type: 'alert' },
      record('handoff_claimed', { handoff: handoff.id, by: by.id }),
    ],
  };
}

function relay(words: string, by: Manager): Move {
  return {
    change: {},
    effects: [{ type: 'relay', words, manager: firstNameOf(by.name) }, record('relayed', { by: by.id })],
  };
}

/** The bot goes on where it stood; what holds the case stays until it is resolved, and what was left unanswered counts anew. */
function giveBack(s: Situation, handoff: Handoff, by: Manager): Move {
  return {
    change: { ...ended(s), releasedAt: s.facts.now, asked: {} },
    effects: [
      { type: 'close_handoff', status: 'given_back', by: by.id, note: '' },
      ...notice(s, handoff, say('handoff.given_back', 'transition')),
      record('handoff_given_back', { handoff: handoff.id, by: by.id }),
    ],
  };
}

/** The matter is settled between people: every hold and pause is lifted, but a stop never is. */
function resolve(s: Situation, handoff: Handoff, by: Manager, note: string): Move {
  return {
    change: {
      ...ended(s),
      holds: {},
      disputed: undefined,
      ...(s.state.holds.refusal && { refusedAt: s.state.holds.refusal }),
      contact: s.state.contact.kind === 'ceased' ? s.state.contact : { kind: 'open' },
      brokenPromises: 0,
      refusals: 0,
      asked: {},
      releasedAt: s.facts.now,
    },
    effects: [
      { type: 'close_handoff', status: 'resolved', by: by.id, note },
      record('handoff_resolved', {
        handoff: handoff.id,
        by: by.id,
        lifted: [...Object.keys(s.state.holds), ...Object.keys(s.state.disputed ?? {})],
        note,
      }),
    ],
  };
}

function approve(s: Situation, handoff: Handoff, by: Manager): Move {
  const { approval } = handoff;
  if (!approval) return line('There is nothing to approve here.');
  const obstacle = approval.kind === 'plan' ? whyNotNow(s, approval.offer) : undefined;
  if (obstacle) return line(obstacle);
  const over: Move = {
    change: { ...ended(s) },
    effects: [
      { type: 'close_handoff', status: 'resolved', by: by.id, note: `approved: ${approval.kind}` },
      record('approved', { handoff: handoff.id, by: by.id, approval }),
    ],
  };
  const then = { ...s, state: apply(s.state, over.change) };
  switch (approval.kind) {
    case 'plan':
      return both(over, stateInFull(then, approval.offer));
    case 'reminders':
      return both(over, { change: { releasedAt: s.facts.now, asked: {} }, effects: [] });
    default:
      return approval satisfies never;
  }
}

/** Why a plan cannot be put to the customer as things stand, in words for the manager. */
function whyNotNow(s: Situation, offer: Offer): string | undefined {
  if (!s.verified || s.facts.chat === 'none')
    return 'The customer is not recognised in a chat now, so the plan was not put to them.';
  if (s.state.contact.kind === 'ceased')
    return 'The customer asked not to be written to, so the plan was not put to them.';
  if (!stillFits(s, offer))
    return 'What is owed, or the day, has moved on, so the plan no longer fits and was not put to the customer.';
  return undefined;
}

function ended(s: Situation): Move['change'] {
  return {
    handoff: undefined,
    state: s.state.plan || s.state.promise ? 'acknowledgement' : 'reminder',
    question: undefined,
    unclear: 0,
  };
}

/** Of a handoff that the customer was told of they hear how it goes on; of any other they hear nothing. */
function notice(s: Situation, handoff: Handoff, effect: Effect): readonly Effect[] {
  const known = handoff.announcedAt !== undefined && !handoff.discreet;
  return known && s.state.contact.kind !== 'ceased' && s.facts.chat !== 'none' ? [effect] : [];
}

function line(text: string): Move {
  return { change: {}, effects: [{ type: 'note', note: { kind: 'line', text } }] };
}
