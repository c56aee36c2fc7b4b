import KeyvRedis from '@keyv/redis';
import type { KeyvStoreAdapter } from 'keyv';

/** A model's answers in Redis, for several processes. What is in it may be lost; a Redis that is away holds nothing. */
export type SharedAnswers = { readonly store: KeyvStoreAdapter; readonly close: () => Promise<void> };

/** A turn waits no longer than this for Redis before it goes on without. */
const CONNECT_MS = 500;

export function openSharedAnswers(url: string): SharedAnswers {
  const store = new KeyvRedis<unknown>(url, {
    connectionTimeout: CONNECT_MS,
    throwOnConnectError: false,
    throwOnErrors: false,
  });
  store.on('error', () => undefined);
  return { store, close: () => store.disconnect().catch(() => undefined) };
}
