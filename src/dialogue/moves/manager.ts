import type { Handoff } from '../../domain/case.ts';
import type { Manager } from '../../domain/manager-act.ts';
import type { Effect } from '../effect.ts';
import { both, record, say } from '../say.ts';
import { apply, NOTHING, type Move, type Situation } from '../situation.ts';
import { state as stateInFull } from './plan.ts';

/** What a manager does with a case that waits for a person. An act on a case that no longer does changes nothing. */
export function actAsManager(s: Situation): Move {
  if (s.event.type !== 'manager_acted') return NOTHING;
  const { act, by } = s.event;
  const { handoff } = s.state;
  if (!handoff) return line('This case is no longer with a person.');
  const other = handoff.claimedBy && handoff.claimedBy.id !== by.id ? handoff.claimedBy : undefined;
  switch (act.kind) {
    case 'claim':
      return other ? line(`${other.name} has this case.`) : claim(s, handoff, by);
    case 'reply':
      if (other) return line(`${other.name} has this case; the words were not sent.`);
      return handoff.claimedBy ? relay(act.text, by) : both(claim(s, handoff, by), relay(act.text, by));
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

function claim(s: Situation, handoff: Handoff, by: Manager): Move {
  if (handoff.claimedBy) return NOTHING;
  const claimed: Handoff = { ...handoff, status: 'claimed', claimedBy: by };
  return {
    change: { handoff: claimed },
    effects: [
      { type: 'cancel', which: 'proactive', why: 'a manager has the conversation' },
      ...notice(
        s,
        handoff,
        say('handoff.claimed', 'transition', { manager: { kind: 'text', text: firstName(by) } }),
      ),
      { type: 'alert' },
      record('handoff_claimed', { handoff: handoff.id, by: by.id }),
    ],
  };
}

function relay(words: string, by: Manager): Move {
  return {
    change: {},
    effects: [{ type: 'relay', words, manager: firstName(by) }, record('relayed', { by: by.id })],
  };
}

/** The bot goes on where it stood; what holds the case stays until it is resolved. */
function giveBack(s: Situation, handoff: Handoff, by: Manager): Move {
  return {
    change: { ...ended(s) },
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
        lifted: Object.keys(s.state.holds),
        note,
      }),
    ],
  };
}

function approve(s: Situation, handoff: Handoff, by: Manager): Move {
  const { approval } = handoff;
  if (!approval) return line('There is nothing to approve here.');
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
      return both(over, { change: { releasedAt: s.facts.now }, effects: [] });
    default:
      return approval satisfies never;
  }
}

function ended(s: Situation): Move['change'] {
  return {
    handoff: undefined,
    state: s.state.plan || s.state.promise ? 'acknowledgement' : 'reminder',
    question: undefined,
    unclear: 0,
  };
}

function notice(s: Situation, handoff: Handoff, effect: Effect): readonly Effect[] {
  return handoff.discreet || s.state.contact.kind === 'ceased' || s.facts.chat === 'none' ? [] : [effect];
}

function line(text: string): Move {
  return { change: {}, effects: [{ type: 'note', note: { kind: 'line', text } }] };
}

function firstName(by: Manager): string {
  return by.name.trim().split(/\s+/)[0] ?? by.name;
}
