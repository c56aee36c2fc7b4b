import { createWebChannel, type WebChannel } from '../../adapters/web/channel.ts';
import { createWebDesk, type WebDesk } from '../../adapters/web/desk.ts';
import { hearAct, hearInbound } from '../../src/engine/hear.ts';
import { holidaysNear } from '../../src/engine/holidays.ts';
import { createEngine, type Engine } from '../../src/engine/run.ts';
import type { World } from '../../src/engine/world.ts';
import type { Instant } from '../../src/domain/time.ts';
import type { GatePolicy } from '../../src/gate/policy.ts';
import { createReading } from '../../src/model/reading.ts';
import { openSqlite, type Database } from '../../src/store/open.ts';
import { createStore } from '../../src/store/store.ts';
import { standingClock, type StandingClock } from './clock.ts';
import { shippedPrompts } from './shipped-prompts.ts';

/** Everything that a conversation runs through, real but for the clock: store, prompts, gate, understanding, web channel and desk. */
export type TestWorld = {
  readonly world: World;
  readonly engine: Engine;
  readonly db: Database;
  readonly clock: StandingClock;
  readonly channel: WebChannel;
  readonly desk: WebDesk;
  /** What was logged as an error: a test that leaves any has found a fault of ours. */
  readonly errors: readonly string[];
  readonly close: () => Promise<void>;
};

export async function openWorld(start: Instant, gate?: Partial<GatePolicy>): Promise<TestWorld> {
  const prompts = shippedPrompts();
  const db = await openSqlite(':memory:');
  const clock = standingClock(start);
  const errors: string[] = [];
  const channel = createWebChannel(
    () => 'http://localhost:3978',
    () => undefined,
  );
  const desk = createWebDesk(() => undefined);
  let ids = 0;
  const world: World = {
    store: createStore(db),
    clock,
    prompts,
    gatePolicy: { ...prompts.gate, ...gate },
    channels: new Map([['web', channel]]),
    desk,
    understand: createReading(),
    holidays: holidaysNear,
    newId: (prefix) => `${prefix}-${(ids += 1)}`,
    log: {
      info: () => undefined,
      warn: () => undefined,
      error: (fields, sentence) => errors.push(`${sentence} ${JSON.stringify(fields)}`),
    },
    changed: () => undefined,
  };
  await channel.start((inbound) => hearInbound(world, inbound));
  await desk.start((act) => hearAct(world, act));
  return {
    world,
    engine: createEngine(world),
    db,
    clock,
    channel,
    desk,
    errors,
    close: () => db.destroy(),
  };
}
