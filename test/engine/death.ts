import type { Channel } from '../../src/ports/channel.ts';
import type { Store } from '../../src/ports/store.ts';

/** Where a process dies: just before, or just after, it has called this. */
export type Station = {
  readonly at: Exclude<keyof Store, symbol> | 'send';
  readonly when: 'before' | 'after';
};

/**
 * A process that dies at a station: from then on nothing that it calls is done, and nothing returns.
 *
 * Every method of the store is one transaction, so between two calls is where a process can be cut off.
 */
export function mortal(
  store: Store,
  channel: Channel,
  station: Station,
): { readonly store: Store; readonly channel: Channel; readonly died: Promise<void> } {
  const death = Promise.withResolvers<void>();
  let dead = false;
  const forever = new Promise<never>(() => undefined);

  const step =
    <A extends readonly unknown[], R>(name: string, call: (...given: A) => Promise<R>) =>
    async (...given: A): Promise<R> => {
      if (dead) return forever;
      const fatal = name === station.at;
      if (fatal && station.when === 'before') return die();
      const result = await call(...given);
      return fatal || dead ? die() : result;
    };
  const die = (): Promise<never> => {
    dead = true;
    death.resolve();
    return forever;
  };

  const dying = new Proxy(store, {
    get: (target, name: Exclude<keyof Store, symbol>) => {
      // Every member of a store is an async method; their signatures differ and none of them matters here.
      const method = target[name] as (...given: readonly unknown[]) => Promise<unknown>;
      return step(name, method);
    },
  });
  return {
    store: dying,
    channel: { ...channel, send: step('send', (...given) => channel.send(...given)) },
    died: death.promise,
  };
}
