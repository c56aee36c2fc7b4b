import type { Approval, Handoff, Priority } from '../domain/case.ts';
import type { Effect } from './effect.ts';
import { record, say } from './say.ts';
import type { Move, Situation } from './situation.ts';

/** Call a person: the case waits for one, the desk is alerted, nothing proactive goes out meanwhile. */
export function handOver(
  s: Situation,
  reason: string,
  priority: Priority,
  how: {
    /** Say that a person was called. Leave it out where the message before has said so, or nothing may be said. */
    readonly announce: boolean;
    readonly discreet?: boolean;
    readonly approval?: Approval;
  },
): Move {
  const open = s.state.handoff;
  const handoff: Handoff = {
    id: open?.id ?? s.facts.newHandoffId,
    reason: open && isMoreUrgent(open.priority, priority) ? open.reason : reason,
    priority: open && isMoreUrgent(open.priority, priority) ? open.priority : priority,
    openedAt: open?.openedAt ?? s.facts.now,
    status: open?.status ?? 'waiting',
    discreet: (open?.discreet ?? false) || (how.discreet ?? false),
    ...(open?.claimedBy && { claimedBy: open.claimedBy }),
    ...((how.approval ?? open?.approval) && { approval: how.approval ?? open?.approval }),
  } as Handoff; // exactOptionalPropertyTypes cannot see that the spread never yields an undefined approval
  const told: readonly Effect[] = how.announce && !open ? [tellOfHandoff(s)] : [];
  return {
    change: { state: 'escalation_handoff', handoff, question: undefined, unclear: 0, nudgedAt: undefined },
    effects: [
      { type: 'cancel', which: 'proactive', why: 'a person was called' },
      ...told,
      { type: 'alert' },
      ...(open ? [{ type: 'note', note: { kind: 'customer_words' } } as const] : []),
      record('handoff_opened', { handoff: handoff.id, reason, priority }),
    ],
  };
}

/** What the customer hears when a person is called: honestly, whether somebody is there now. */
export function tellOfHandoff(s: Situation): Effect {
  return say(s.facts.onDuty ? 'handoff.told' : 'handoff.told_closed', 'transition');
}

/** `P0` is more urgent than `P1`. */
export function isMoreUrgent(a: Priority, b: Priority): boolean {
  return a < b;
}
