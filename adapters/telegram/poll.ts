import { setTimeout as wait } from 'node:timers/promises';
import type { Api, Failure } from './api.ts';
import type { Log, Pace } from './setup.ts';
import { ALLOWED_UPDATES, backoff } from './setup.ts';

type Poll = {
  readonly api: Api;
  readonly pace: Pace;
  readonly log: Log;
  /** Hears one update. Answers its id, or undefined if it has none; rejects if it could not be stored. */
  readonly take: (update: unknown) => Promise<number | undefined>;
};

/**
 * Poll until `stop`. An update is confirmed, by the offset of the next poll, only after it was stored.
 *
 * telegraf's own `launch()` moves the offset before the handlers have finished, and ends for good on a 409.
 */
export async function poll({ api, pace, log, take }: Poll, stop: AbortSignal): Promise<void> {
  let offset = 0;
  let failures = 0;
  let trouble: string | undefined;

  async function pause(sentence: string, fields: object, atLeastMs = 0): Promise<void> {
    if (sentence !== trouble) log.warn(fields, sentence);
    trouble = sentence;
    failures++;
    await wait(Math.max(backoff(pace, failures), atLeastMs), undefined, { signal: stop }).catch(
      () => undefined,
    );
  }

  /** The offset after the last update that was stored; stops at the first that could not be. */
  async function store(updates: readonly unknown[]): Promise<boolean> {
    for (const update of updates) {
      if (stop.aborted) return true;
      try {
        const id = await take(update);
        if (id !== undefined) offset = id + 1;
      } catch {
        return false;
      }
    }
    return true;
  }

  while (!stop.aborted) {
    const before = offset;
    const outcome = await api.call(
      'getUpdates',
      { offset, limit: 100, timeout: pace.pollSeconds, allowed_updates: ALLOWED_UPDATES },
      // The poll itself is held open; only what comes on top of that is a delay.
      { timeoutMs: pace.pollSeconds * 1000 + pace.callMs, stop },
    );
    if (outcome.kind === 'stopped') return;
    if (outcome.kind !== 'answered') {
      const { sentence, code } = troubleOf(outcome);
      await pause(sentence, { code }, outcome.kind === 'refused' ? (outcome.retryAfterMs ?? 0) : 0);
      continue;
    }
    const updates: readonly unknown[] = Array.isArray(outcome.result) ? outcome.result : [];
    if (!(await store(updates))) {
      await pause(
        'What a customer did in Telegram could not be stored; it stays with Telegram and is fetched again.',
        {},
      );
    } else if (updates.length > 0 && offset === before) {
      await pause('Telegram sent updates without ids; they cannot be confirmed.', { count: updates.length });
    } else {
      if (trouble !== undefined) log.info({}, 'Telegram is heard again.');
      trouble = undefined;
      failures = 0;
    }
  }
}

function troubleOf(failure: Failure): { readonly sentence: string; readonly code: number | string } {
  if (failure.kind !== 'refused') {
    const reason = failure.kind === 'stopped' ? 'stopped' : failure.reason;
    return { sentence: 'Telegram cannot be reached; trying again.', code: reason };
  }
  const { code, description } = failure;
  switch (code) {
    case 409:
      return { sentence: description.includes('webhook') ? WEBHOOK : TWO_POLLERS, code };
    case 401:
    case 404:
      return { sentence: REVOKED, code };
    case 429:
      return { sentence: 'Telegram asks us to slow down; waiting as long as it says.', code };
    default:
      return { sentence: 'Telegram has trouble on its side; trying again.', code };
  }
}

const TWO_POLLERS =
  'Another program polls Telegram with the same bot token (409). Stop one of them, or set PUBLIC_URL and TELEGRAM_WEBHOOK_SECRET to run several; trying again.';
const WEBHOOK =
  'This bot has a webhook, so Telegram does not let us poll (409). Another installation has set it: give each its own bot; trying again.';
const REVOKED =
  'Telegram no longer accepts TELEGRAM_BOT_TOKEN. Ask @BotFather for the current one (/token) and restart; trying again.';
