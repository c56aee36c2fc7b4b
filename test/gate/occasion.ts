import type { Purpose } from '../../src/domain/message.ts';

/** For what a template goes out. */
export function purposeOf(name: string): Purpose {
  if (name === 'stop.confirmed') return 'opt_out';
  if (/crisis|emergency|domestic/.test(name)) return 'crisis';
  if (/^reminder\.(upcoming|due_today|overdue)/.test(name)) return 'reminder';
  if (name === 'promise.reminder') return 'promise_reminder';
  if (name === 'plan.reminder') return 'plan_reminder';
  if (/nudge|missed|broken|partly/.test(name)) return 'follow_up';
  if (name.startsWith('payment.')) return 'receipt';
  return name.startsWith('handoff.') ? 'transition' : 'reply';
}

/** What holds on a case when a template is said. */
export function holdsUnder(name: string): readonly string[] {
  if (/crisis|emergency/.test(name)) return ['crisis'];
  if (/domestic|illness|bereavement|vulnerability/.test(name)) return ['vulnerability'];
  if (/dispute|complaint/.test(name)) return ['dispute'];
  return /^duty\.(\w+)$/.exec(name)?.slice(1) ?? [];
}
