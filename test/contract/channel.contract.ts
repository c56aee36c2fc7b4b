import { afterEach, beforeEach, describe, expect } from 'vitest';
import type { Inbound } from '../../src/ports/channel.ts';
import { COURTEOUS } from './approved.ts';
import type { Bench, Hearing, Never, Trouble } from './channel-bench.ts';
import { createHearing } from './channel-bench.ts';
import { hears } from './channel-hears.ts';
import { sends } from './channel-sends.ts';

/** The channel on its bench, in the middle of a test. */
export type Scene = {
  readonly bench: Bench;
  readonly hearing: Hearing;
  /** The last of `count` things that are heard. */
  readonly last: (count: number) => Promise<Inbound>;
  /** The customer comes in, and with them the address to write to. */
  readonly meet: () => Promise<Inbound>;
};

/**
 * What every channel does, whatever carries it.
 *
 * `setUp` gives a channel that has not been started, beside the provider it talks to. `troubles` are the ways in which
 * sending goes wrong; `never` says what cannot happen, and why.
 */
export function channelContract(
  name: string,
  setUp: () => Promise<Bench>,
  { troubles, never }: { readonly troubles: readonly Trouble[]; readonly never: Never },
): void {
  describe(`${name} as a channel`, () => {
    let scene: Scene;

    beforeEach(async () => {
      const bench = await setUp();
      const hearing = createHearing();
      await bench.channel.start(hearing.hear);
      const last = async (count: number): Promise<Inbound> => {
        const found = (await hearing.first(count)).at(-1);
        if (!found) throw new Error('nothing was heard');
        return found;
      };
      const meet = async (): Promise<Inbound> => {
        await bench.customer.start('token-1');
        return last(1);
      };
      scene = { bench, hearing, last, meet };
    });

    afterEach(async () => {
      const { bench } = scene;
      await bench.channel.stop();
      const logged = bench.logged();
      await bench.close();
      for (const secret of [...bench.secrets, COURTEOUS.trim()]) expect(logged).not.toContain(secret);
    });

    hears(() => scene, never);
    sends(() => scene, troubles, never);
  });
}
