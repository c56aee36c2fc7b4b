import { setTimeout as wait } from 'node:timers/promises';
import type { Api, Failure, Outcome } from './api.ts';
import type { Pace } from './setup.ts';
import { backoff } from './setup.ts';

export type Bot = { readonly id: number; readonly username: string };

/** How often a start knocks before it gives up. */
const KNOCKS = 4;

/** Who the token belongs to. */
export async function identify(
  api: Api,
  pace: Pace,
): Promise<{ readonly ok: true; readonly bot: Bot } | { readonly ok: false; readonly sentence: string }> {
  const outcome = await persist(pace, () => api.call('getMe', {}, { timeoutMs: pace.callMs }));
  if (outcome.kind !== 'answered') return { ok: false, sentence: whyNot(outcome) };
  const { result } = outcome;
  if (typeof result === 'object' && result !== null && 'id' in result && 'username' in result) {
    const { id, username } = result;
    if (typeof id === 'number' && typeof username === 'string') return { ok: true, bot: { id, username } };
  }
  return {
    ok: false,
    sentence: 'TELEGRAM_API_ROOT answers, but not like the Telegram Bot API; check the address.',
  };
}

/** A call that may safely be made again, made until it is answered or refused for good, a few times at most. */
export async function persist(pace: Pace, call: () => Promise<Outcome>): Promise<Outcome> {
  for (let knock = 1; ; knock++) {
    const outcome = await call();
    const final =
      outcome.kind === 'answered' ||
      (outcome.kind === 'refused' && outcome.code < 500 && outcome.code !== 429);
    if (final || knock === KNOCKS) return outcome;
    const asked = outcome.kind === 'refused' ? (outcome.retryAfterMs ?? 0) : 0;
    await wait(Math.max(backoff(pace, knock), asked));
  }
}

/** Why a start failed and what to do, in one sentence; nothing in it comes from a request. */
export function whyNot(failure: Failure): string {
  if (failure.kind !== 'refused') {
    const reason = failure.kind === 'stopped' ? 'stopped' : failure.reason;
    return `Telegram cannot be reached (${reason}); check the network and TELEGRAM_API_ROOT.`;
  }
  const { code, description } = failure;
  if (code === 401 || code === 404) {
    return `Telegram does not accept TELEGRAM_BOT_TOKEN (${code}); ask @BotFather for the current one (/token) and put it into .env.`;
  }
  if (description.includes('bad webhook')) {
    return `Telegram does not accept the webhook (${code}); PUBLIC_URL must be an https address that Telegram can reach, on port 443, 80, 88 or 8443.`;
  }
  if (description.includes('secret token')) {
    return `Telegram does not accept TELEGRAM_WEBHOOK_SECRET (${code}); use 1 to 256 of A-Z a-z 0-9 _ -.`;
  }
  return `Telegram refused to begin (${code}); try again later.`;
}
