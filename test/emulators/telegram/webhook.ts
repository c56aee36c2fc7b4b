import { setTimeout as wait } from 'node:timers/promises';
import type { Account } from './account.ts';
import { rememberAllowed } from './get-updates.ts';
import type { Update } from './objects.ts';
import { ApiRefusal } from './objects.ts';
import type { Parameters } from './parameters.ts';
import { integer } from './parameters.ts';

const SECRET = /^[A-Za-z0-9_-]{1,256}$/u;
const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

export function setWebhook(account: Account, parameters: Parameters): true {
  const { url, secret_token: secret } = parameters;
  if (parameters['drop_pending_updates'] === true) account.pending = [];
  if (typeof url !== 'string' || url === '') {
    account.webhook = undefined;
    return true;
  }
  const target = URL.canParse(url) ? new URL(url) : undefined;
  // The real server insists on HTTPS; loopback is the one liberty an emulator has to take.
  if (!target || (target.protocol !== 'https:' && !LOOPBACK.has(target.hostname))) {
    throw new ApiRefusal(400, 'Bad Request: bad webhook: An HTTPS URL must be provided for webhook');
  }
  if (secret !== undefined && !(typeof secret === 'string' && SECRET.test(secret))) {
    throw new ApiRefusal(400, 'Bad Request: secret token contains unallowed characters');
  }
  rememberAllowed(account, parameters['allowed_updates']);
  const max = Math.min(Math.max(integer(parameters['max_connections'], 40), 1), 100);
  account.webhook = { url, secret: typeof secret === 'string' ? secret : undefined, max };
  account.events.emit('update');
  return true;
}

export function deleteWebhook(account: Account, parameters: Parameters): true {
  if (parameters['drop_pending_updates'] === true) account.pending = [];
  account.webhook = undefined;
  return true;
}

export function getWebhookInfo(account: Account): Readonly<Record<string, unknown>> {
  return {
    url: account.webhook?.url ?? '',
    has_custom_certificate: false,
    pending_update_count: account.pending.length,
    ...(account.webhook ? { max_connections: account.webhook.max } : {}),
    ...(account.allowed ? { allowed_updates: account.allowed } : {}),
    ...(account.lastError
      ? { last_error_date: account.lastError.at, last_error_message: account.lastError.message }
      : {}),
  };
}

/** Deliver updates to the webhook, one after the other, each until it is answered with 2xx. */
export async function deliver(account: Account, retryMs: number, stop: AbortSignal): Promise<void> {
  let delay = retryMs;
  const due = (): boolean => account.webhook !== undefined && account.pending.length > 0;
  while ((await account.until('update', due, stop)) && !stop.aborted) {
    const [update] = account.pending;
    const error = update ? await post(account, update, stop) : undefined;
    if (error === undefined) {
      account.pending = account.pending.filter((one) => one !== update);
      delay = retryMs;
      continue;
    }
    account.lastError = { at: account.seconds(), message: error };
    await wait(delay, undefined, { signal: stop }).catch(() => undefined);
    delay = Math.min(delay * 2, 60_000);
  }
}

async function post(account: Account, update: Update, stop: AbortSignal): Promise<string | undefined> {
  const { webhook } = account;
  if (!webhook) return 'no webhook';
  try {
    const response = await fetch(webhook.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(webhook.secret ? { 'x-telegram-bot-api-secret-token': webhook.secret } : {}),
      },
      body: JSON.stringify(update),
      redirect: 'manual',
      signal: AbortSignal.any([stop, AbortSignal.timeout(10_000)]),
    });
    const body = await response.text();
    if (!response.ok) return `Wrong response from the webhook: ${response.status} ${response.statusText}`;
    // Telegram would execute this: a way to speak that goes round everything else, so it is noted.
    if (body.includes('"method"')) account.notices.push('the webhook was answered with a method');
    return undefined;
  } catch {
    return 'Connection refused';
  }
}
