import type { Approval, CaseState, Handoff, Priority } from '../domain/case.ts';
import type { Effect } from './effect.ts';
import { record, say } from './say.ts';
import type { Move, Situation } from './situation.ts';

/** How the customer learns of it: by a message of its own, by what else this move says, or not before they write again. */
export type Announcement = 'now' | 'said' | 'later';

/** Call a person: the case waits for one, the desk is alerted, nothing proactive goes out meanwhile. */
export function handOver(
  s: Situation,
  reason: string,
  priority: Priority,
  how: {
    readonly announce: Announcement;
    /** Somebody else may be reading the chat: nothing about the handoff is ever said in it. */
    readonly discreet?: boolean;
    readonly approval?: Approval;
  },
): Move {
  const open = s.state.handoff;
  const discreet = (open?.discreet ?? false) || (how.discreet ?? false);
  const tells = how.announce === 'now' && !discreet && !open?.announcedAt && open?.status !== 'claimed';
  const announcedAt = open?.announcedAt ?? (tells || how.announce === 'said' ? s.facts.now : undefined);
  // Who hears when somebody will be back need not hear an hour later that nobody is there.
  const isClear = announcedAt === s.facts.now && !s.facts.onDuty && priority !== 'P0';
  const toldAt = open?.toldAt ?? (isClear ? s.facts.now : undefined);
  const approval = how.approval ?? open?.approval;
  const handoff: Handoff = {
    id: open?.id ?? s.facts.newHandoffId,
    reason: open && keepsReason(open, reason, priority) ? open.reason : reason,
    priority: open && isMoreUrgent(open.priority, priority) ? open.priority : priority,
    openedAt: open?.openedAt ?? s.facts.now,
    status: open?.status ?? 'waiting',
    discreet,
    ...(open?.claimedBy && { claimedBy: open.claimedBy }),
    ...(open?.claimedAt && { claimedAt: open.claimedAt }),
    ...(open?.remindedAt && !isMoreUrgent(priority, open.priority) && { remindedAt: open.remindedAt }),
    ...(announcedAt && { announcedAt }),
    ...(toldAt && { toldAt }),
    ...(approval && { approval }),
  };
  return {
    change: { state: 'escalation_handoff', handoff, question: undefined, unclear: 0, nudgedAt: undefined },
    effects: [
      { type: 'cancel', which: 'proactive', why: 'a person was called' },
      ...(tells ? [tellOfHandoff(s)] : []),
      { type: 'alert' },
      ...(open ? [{ type: 'note', note: { kind: 'customer_words' } } as const] : []),
      record('handoff_opened', { handoff: handoff.id, reason, priority }),
    ],
  };
}

/**
 * Matters for a person in which the bot goes on answering: nobody was announced to the customer, who waits for no one. What is
 * proactive rests all the same until somebody has looked, but for what the customer promises meanwhile.
 */
const TASKS: ReadonlySet<string> = new Set([
  'reminders_unanswered',
  'account_disputed',
  'ladder_ends',
  'times_asked',
  'promise_needs_manager',
  'hold_stands',
  'unreachable',
  'message_rejected',
  'message_refused_by_gate',
]);

/** Whether the bot goes on answering while this waits for a person. */
export function isTask(handoff: Handoff): boolean {
  return handoff.status === 'waiting' && !handoff.announcedAt && TASKS.has(handoff.reason);
}

/** Whether a person was called whom the customer knows of, or who has the conversation: the bot is silent. */
export function isWithPerson(state: CaseState): boolean {
  return state.handoff !== undefined && !isTask(state.handoff);
}

/** The graver reason stays in sight; a task makes room for whatever the customer is waiting for. */
function keepsReason(open: Handoff, reason: string, priority: Priority): boolean {
  if (isTask(open) && !TASKS.has(reason)) return false;
  return isMoreUrgent(open.priority, priority) || (TASKS.has(reason) && !isTask(open));
}

/** What the customer hears when a person is called: honestly, whether somebody is there now. */
export function tellOfHandoff(s: Situation): Effect {
  return say(s.facts.onDuty ? 'handoff.told' : 'handoff.told_closed', 'transition');
}

/** `P0` is more urgent than `P1`. */
export function isMoreUrgent(a: Priority, b: Priority): boolean {
  return a < b;
}
