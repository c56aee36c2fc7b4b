import type { Account } from './account.ts';
import type { Update } from './objects.ts';
import { ApiRefusal } from './objects.ts';
import type { Parameters } from './parameters.ts';
import { integer, structured } from './parameters.ts';

const pollers = new WeakMap<Account, AbortController>();

/**
 * Long polling (https://core.telegram.org/bots/api#getupdates): an offset confirms everything before it, and of two pollers
 * the older one is ended with a 409.
 */
export async function getUpdates(
  account: Account,
  parameters: Parameters,
  gone: AbortSignal,
): Promise<readonly Update[]> {
  if (account.webhook) {
    throw new ApiRefusal(
      409,
      "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    );
  }
  pollers.get(account)?.abort('replaced');
  const poller = new AbortController();
  pollers.set(account, poller);

  rememberAllowed(account, parameters['allowed_updates']);
  confirm(account, integer(parameters['offset'], 0));
  const limit = Math.min(Math.max(integer(parameters['limit'], 100), 1), 100);
  const seconds = Math.min(Math.max(integer(parameters['timeout'], 0), 0), 50);
  const over = AbortSignal.any([gone, poller.signal, AbortSignal.timeout(seconds * 1000)]);
  if (seconds > 0) await account.until('update', () => account.pending.length > 0, over);

  if (poller.signal.aborted) {
    throw new ApiRefusal(
      409,
      'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
    );
  }
  pollers.delete(account);
  return account.pending.slice(0, limit);
}

/** The list of kinds stays in force until another one is given. */
export function rememberAllowed(account: Account, value: unknown): void {
  const list = structured(value, 'allowed_updates');
  if (Array.isArray(list)) account.allowed = list.map(String);
}

function confirm(account: Account, offset: number): void {
  if (offset > 0) account.pending = account.pending.filter((update) => update.update_id >= offset);
  if (offset < 0) account.pending = account.pending.slice(offset);
}
