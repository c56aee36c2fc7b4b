import type { Purpose } from '../domain/message.ts';

const PROACTIVE: readonly Purpose[] = ['reminder', 'promise_reminder', 'plan_reminder', 'follow_up'];

/** Whether a message of this purpose goes out of our own accord, not as an answer or a notice. */
export function isProactive(purpose: Purpose): boolean {
  return PROACTIVE.includes(purpose);
}
