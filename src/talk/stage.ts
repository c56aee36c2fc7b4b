import { createWebChannel, type WebChannel } from '../../adapters/web/channel.ts';
import { createWebDesk, type OnDesk, type WebDesk } from '../../adapters/web/desk.ts';
import type { Prompts } from '../content/load.ts';
import type { Instant } from '../domain/time.ts';
import { hearAct, hearInbound } from '../engine/hear.ts';
import { holidaysNear } from '../engine/holidays.ts';
import { createEngine, type Engine } from '../engine/run.ts';
import type { World } from '../engine/world.ts';
import type { GatePolicy } from '../gate/policy.ts';
import { createReading } from '../model/reading.ts';
import { openSqlite, type Database } from '../store/open.ts';
import { createStore } from '../store/store.ts';
import { standingClock, type StandingClock } from './standing-clock.ts';

/** Everything that a conversation runs through, real but for the clock, and nothing of it kept: store, prompts, gate, understanding, web channel and desk. */
export type Stage = {
  readonly world: World;
  readonly engine: Engine;
  readonly db: Database;
  readonly clock: StandingClock;
  readonly channel: WebChannel;
  readonly desk: WebDesk;
  /** What was logged as an error: a fault of ours. */
  readonly errors: readonly string[];
  readonly close: () => Promise<void>;
};

export type StageParts = {
  readonly prompts: Prompts;
  readonly start: Instant;
  readonly gate?: Partial<GatePolicy> | undefined;
  /** Told of everything that comes to stand on the desk. */
  readonly onDesk?: (what: OnDesk) => void;
};

export async function openStage({ prompts, start, gate, onDesk }: StageParts): Promise<Stage> {
  const db = await openSqlite(':memory:');
  const clock = standingClock(start);
  const errors: string[] = [];
  const channel = createWebChannel(
    () => 'http://localhost:3978',
    () => undefined,
  );
  const desk = createWebDesk(onDesk ?? (() => undefined));
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
