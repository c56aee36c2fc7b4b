import type { Purpose } from '../domain/message.ts';
import type { StuckDraft } from '../store/overview.ts';
import { localMoment } from './case-lines.ts';
import type { HeldLine } from './view.ts';

const WHAT: Readonly<Record<Purpose, string>> = {
  reminder: 'A reminder',
  promise_reminder: 'A reminder of the promise',
  plan_reminder: 'A reminder of the plan’s next payment',
  follow_up: 'A question that stayed open',
  receipt: 'Thanks for a payment',
  reply: 'An answer',
  relay: 'A manager’s words',
  transition: 'Word of who has the conversation',
  crisis: 'Where to find help at once',
  opt_out: 'The word that nothing more will be sent',
};

const STATUS: Readonly<Record<string, HeldLine['status']>> = {
  queued: 'held',
  refused: 'refused',
  cancelled: 'cancelled',
  unconfirmed: 'unconfirmed',
  failed: 'failed',
};

/** A message that did not simply go out, as a line for a person: what it was, what became of it, and why. */
export function heldLine(draft: StuckDraft, timezone: string): HeldLine {
  const why = whyOf(draft.why);
  return {
    id: draft.id,
    at: draft.createdAt,
    what: whatOf(draft),
    status: STATUS[draft.status] ?? 'held',
    why: why.why,
    ...(why.rule && { rule: why.rule }),
    ...(why.source && { source: why.source }),
    ...(draft.status === 'queued' && { until: localMoment(draft.dueAt, timezone) }),
  };
}

function whatOf({ purpose, author, manager }: StuckDraft): string {
  return author === 'manager' ? `${manager ?? 'A manager'}’s words` : WHAT[purpose];
}

function whyOf(value: unknown): { why: string; rule?: string; source?: string } {
  // `why` is written by the engine only, in one of these shapes.
  const why = (value ?? {}) as {
    why?: string;
    rule?: string;
    source?: string;
    reasons?: readonly { rule: string; reason: string }[];
  };
  if (why.reasons && why.reasons.length > 0) {
    return {
      why: why.reasons.map((reason) => reason.reason).join(' '),
      rule: why.reasons.map((reason) => reason.rule).join(', '),
    };
  }
  return {
    why: why.why ?? '',
    ...(why.rule && { rule: why.rule }),
    ...(why.source && { source: why.source }),
  };
}
