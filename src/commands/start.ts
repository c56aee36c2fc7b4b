import type { Server } from 'node:http';
import { loadSampleIfEmpty, openGround, worldOf, type Ground } from '../assemble.ts';
import { openOutside, type Outside } from '../outside.ts';
import { hasPlayground, isConnectedOutside, type Config } from '../config.ts';
import { hearAct, hearInbound } from '../engine/hear.ts';
import { createEngine, type Engine } from '../engine/run.ts';
import type { World } from '../engine/world.ts';
import { createLog } from '../log.ts';
import { readSampleAnswers } from '../portfolio/sample.ts';
import { changedElsewhere } from '../store/elsewhere.ts';
import { claimRunning, keepRunning, releaseRunning } from '../store/running.ts';
import { createApi } from '../web/api.ts';
import { createPlayground } from '../web/playground.ts';
import { createServer, listen } from '../web/server.ts';
import { Fault } from './fault.ts';

/** How soon the engine and the page know what another command has done to the same database. */
const FOLLOW_MS = 1000;

/** `fairdue start`: everything in one process, until it is told to stop. Resolves when it has stopped. */
export async function start(config: Config, out: Pick<NodeJS.WriteStream, 'write'>): Promise<number> {
  const ground = await openGround(config);
  try {
    const other = await claimRunning(ground.db);
    if (other !== undefined)
      throw new Fault(
        `Fairdue runs on this database already (process ${other}). Stop it first, or name another file with DATABASE_URL=sqlite:PATH.`,
      );
    try {
      await serve(ground, out);
    } finally {
      await releaseRunning(ground.db);
    }
    return 0;
  } finally {
    await ground.close();
  }
}

async function serve(ground: Ground, out: Pick<NodeJS.WriteStream, 'write'>): Promise<void> {
  const { config, clock } = ground;
  const { pino, log } = createLog(config.LOG_LEVEL);
  let port = config.PORT;
  let shown = (): void => {};
  const outside = await openOutside(
    config,
    pino,
    () => `http://localhost:${port}`,
    () => shown(),
  );
  const world = await worldOf(ground, outside, () => shown());
  const engine = createEngine(world);
  const playground =
    outside.web && hasPlayground(config) ? playgroundOf(ground, world, engine, outside) : undefined;
  if (playground) shown = playground.changed;
  const api = createApi({
    db: ground.db,
    ...(config.API_TOKEN && { token: config.API_TOKEN.reveal() }),
    clock,
    payLinks: ground.payLinks,
    onChange: () => engine.wake(),
  });
  const app = createServer({
    routes: [...outside.channels.values(), outside.desk].flatMap((one) => one.routes),
    routers: [api, ...(playground ? [playground.router] : [])],
    ready: async () => (await ground.store.setting('running')) !== undefined,
    figures: () => figuresOf(ground),
    log,
  });
  const listening = await listen(app, config.HOST, config.PORT).catch((error: Error) => {
    throw new Fault(error.message);
  });
  port = listening.port;
  try {
    const sample = await loadSampleIfEmpty(ground);
    await openDoors(outside, world, engine);
    engine.start();
    const lookAround = async (): Promise<void> => {
      await Promise.all([clock.follow(), keepRunning(ground.db)]);
      if (!(await changedElsewhere(ground.db))) return;
      engine.wake();
      shown();
    };
    const follow = setInterval(() => void lookAround().catch(() => {}), FOLLOW_MS);
    out.write(welcome(config, port, outside, sample));
    await untilStopped();
    clearInterval(follow);
  } finally {
    await Promise.allSettled([...outside.channels.values(), outside.desk].map((one) => one.stop()));
    await engine.stop();
    await closeServer(listening.server);
  }
}

/** Channels and desk begin to hear. What they bring is on disk before they are answered. */
async function openDoors(outside: Outside, world: World, engine: Engine): Promise<void> {
  const desks = new Set([outside.desk, ...(outside.web ? [outside.web.desk] : [])]);
  for (const desk of desks) {
    await desk
      .start(async (act) => {
        await hearAct(world, act);
        engine.wake();
      })
      .catch(asFault);
  }
  for (const channel of outside.channels.values()) {
    await channel
      .start(async (inbound) => {
        await hearInbound(world, inbound);
        engine.wake();
      })
      .catch(asFault);
  }
}

function asFault(error: unknown): never {
  throw new Fault(error instanceof Error ? error.message : String(error));
}

function playgroundOf(
  ground: Ground,
  world: World,
  engine: Engine,
  outside: Outside,
): ReturnType<typeof createPlayground> {
  const { web } = outside;
  if (!web) throw new Error('the playground needs the web channel');
  return createPlayground({
    world,
    db: ground.db,
    sampleAnswers: readSampleAnswers(),
    clock: ground.clock,
    movable: !ground.config.production && !isConnectedOutside(ground.config),
    say: web.channel.receive,
    act: web.desk.receive,
    settle: engine.settle,
  });
}

async function figuresOf(ground: Ground): Promise<Readonly<Record<string, number>>> {
  const count = async (
    table: 'inbox' | 'drafts' | 'cases' | 'handoffs' | 'desk_jobs',
    column: string,
    value: string | null,
  ): Promise<number> => {
    const row = await ground.db
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .where(column as never, value === null ? 'is' : '=', value as never) // five tables, one shape of question
      .executeTakeFirstOrThrow();
    return Number(row.n);
  };
  return {
    fairdue_cases_open: await count('cases', 'status', 'open'),
    fairdue_inbox_waiting: await count('inbox', 'turned_at', null),
    fairdue_drafts_queued: await count('drafts', 'status', 'queued'),
    fairdue_drafts_refused: await count('drafts', 'status', 'refused'),
    fairdue_drafts_unconfirmed: await count('drafts', 'status', 'unconfirmed'),
    fairdue_handoffs_waiting: await count('handoffs', 'status', 'waiting'),
    fairdue_desk_jobs_waiting: await count('desk_jobs', 'done_at', null),
  };
}

function welcome(config: Config, port: number, outside: Outside, sample: boolean): string {
  const channels = [...outside.channels.keys()].filter((name) => name !== 'web');
  const lines = [
    ...(sample ? ['The sample portfolio was loaded. It lives on its own clock.'] : []),
    ...(hasPlayground(config) && outside.web
      ? [`The playground is at http://localhost:${port}/`]
      : [`Fairdue listens on ${config.HOST}:${port}.`]),
    ...(channels.length > 0 ? [`Channels: ${channels.join(', ')}. ${deskLine(config, outside)}`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function deskLine(config: Config, outside: Outside): string {
  if (outside.desk.name === 'slack') return "Managers' desk: Slack.";
  return hasPlayground(config)
    ? "Managers' desk: the playground; connect Slack for real managers."
    : 'There is no desk: nobody sees a handoff until Slack is connected (SLACK_BOT_TOKEN).';
}

async function untilStopped(): Promise<void> {
  await new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}

async function closeServer(server: Server): Promise<void> {
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
