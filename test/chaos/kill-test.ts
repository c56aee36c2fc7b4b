import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { latest } from '../../src/domain/time.ts';
import { invite } from '../../src/store/invites.ts';
import { openSqlite } from '../../src/store/open.ts';
import { gather, underwayIn, whenDue, type Evidence } from './evidence.ts';
import { freePort, runFairdue, startFairdue, type Home, type Running } from './fairdue.ts';
import { kindOf, KILLS, momentOf, type Kill } from './kills.ts';
import { BEGIN, portfolioOf, type Person } from './people.ts';
import { createRandom } from './random.ts';
import { converse, type Told } from './talk.ts';
import { startTelegram, type Telegram } from './telegram.ts';

export type Plan = {
  readonly seed: number;
  readonly conversations: number;
  /** Kills while customers talk, and kills while days pass and reminders go out. */
  readonly kills: { readonly talking: number; readonly reminding: number };
  /** How many customers write at the same time. */
  readonly atOnce: number;
};

export type Outcome = {
  readonly evidence: Evidence;
  readonly told: readonly Told[];
  readonly kills: readonly Killed[];
  readonly audit: { readonly code: number; readonly out: string };
  /** What the program complained about at the level of an error. */
  readonly errors: string;
  readonly pending: readonly number[];
};

export type Killed = {
  readonly kind: Kill;
  /** What was under way when the program died. */
  readonly waiting: number;
  readonly queued: number;
  readonly open: number;
};

/** Conversations with the real program over HTTP, while it is killed and started again and again. */
export async function killTest(plan: Plan, signal: AbortSignal): Promise<Outcome> {
  const telegram = await startTelegram(signal);
  const folder = await mkdtemp(join(tmpdir(), 'fairdue-chaos-'));
  try {
    const home: Home = {
      folder,
      database: join(folder, 'fairdue.db'),
      port: await freePort(),
      telegram,
      signal,
    };
    return await killed(plan, home, telegram);
  } finally {
    await telegram.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function killed(plan: Plan, home: Home, telegram: Telegram): Promise<Outcome> {
  const { people, tokens } = await bringIn(plan, home);
  const random = createRandom(plan.seed);
  const errors: string[] = [];
  const kills: Killed[] = [];
  let clock = BEGIN;
  let running: Running = startFairdue(home, clock, errors);
  let heartbeat = Promise.withResolvers<void>();
  const spoke = (): Promise<void> => heartbeat.promise;
  const speak = (): void => {
    heartbeat.resolve();
    heartbeat = Promise.withResolvers();
  };

  const die = async (kind: Kill, messages: number): Promise<void> => {
    if (kind === 'start') await wait(200 + random.below(2400));
    else if (await running.ready) await momentOf(kind, telegram, random, { messages, spoke });
    await running.kill();
    await telegram.mend();
    const { waiting, queued, open } = underwayIn(home.database);
    kills.push({ kind, waiting, queued, open: open.length });
  };
  const again = (): void => {
    running = startFairdue(home, clock, errors);
  };

  try {
    const talking = talk(plan, home, telegram, people, tokens, speak);
    // Kept until it is awaited below; a failure in between must not go unhandled.
    talking.catch(() => undefined);
    const each = Math.ceil((plan.conversations * MESSAGES_EACH) / plan.kills.talking);
    for (let kill = 0; kill < plan.kills.talking; kill += 1) {
      await die(kindOf(kill), each);
      again();
    }
    const told = await talking;
    await untilQuiet(home);
    await running.stop();
    for (let kill = 0; kill < plan.kills.reminding; kill += 1) {
      clock = nextDay(home, plan, clock);
      again();
      await die(kindOf(kill + WIRE_FIRST), 6);
    }
    // What is heard while the program stops gets its turn when it starts again.
    for (let rest = 0; rest === 0 || (rest < RESTS && isUnderway(home)); rest += 1) {
      again();
      await running.ready;
      await untilQuiet(home);
      await running.stop();
    }
    return {
      told,
      kills,
      evidence: await gather(
        home.database,
        telegram,
        people.map((one) => one.user),
      ),
      audit: await runFairdue(home, clock, ['audit', 'verify']),
      errors: errors.join(''),
      pending: await telegram.pending(),
    };
  } finally {
    await running.kill();
  }
}

/** About so many messages a customer gets in one conversation. */
const MESSAGES_EACH = 5;
/** So often the program is started once more to come to rest. */
const RESTS = 5;
/** When only reminders go out, the first kill falls on one that has arrived and has no receipt. */
const WIRE_FIRST = KILLS.indexOf('wire');

async function bringIn(
  plan: Plan,
  home: Home,
): Promise<{ people: readonly Person[]; tokens: ReadonlyMap<string, string> }> {
  const { people, csv } = portfolioOf(plan.conversations, createRandom(plan.seed));
  const file = join(home.folder, 'portfolio.csv');
  await writeFile(file, csv);
  const imported = await runFairdue(home, BEGIN, ['import', file, '--json']);
  if (imported.code !== 0) throw new Error(`import: ${imported.out}`);
  const db = await openSqlite(home.database);
  const tokens = new Map<string, string>();
  for (const person of people) {
    const made = await invite(db, person.account, BEGIN);
    if (!made.ok) throw new Error(made.why);
    tokens.set(person.account, made.token);
  }
  await db.destroy();
  return { people, tokens };
}

/** Everybody talks, so many at a time. */
async function talk(
  plan: Plan,
  home: Home,
  telegram: Telegram,
  people: readonly Person[],
  tokens: ReadonlyMap<string, string>,
  speak: () => void,
): Promise<readonly Told[]> {
  const told: Told[] = [];
  const waiting = people.entries();
  const one = async (): Promise<void> => {
    for (const [at, person] of waiting) {
      const random = createRandom(plan.seed * 1009 + at);
      told.push(await converse({ telegram, home, random, speak }, person, tokens.get(person.account) ?? ''));
    }
  };
  await Promise.all(Array.from({ length: plan.atOnce }, one));
  return told;
}

/** Whether something waits: to be decided, to be sent or to be confirmed. */
function isUnderway({ database }: Home): boolean {
  const { waiting, queued, open } = underwayIn(database);
  return waiting + queued + open.length > 0;
}

async function untilQuiet(home: Home): Promise<void> {
  for (let look = 0; look < 1200; look += 1) {
    if (!isUnderway(home)) return;
    await wait(50);
  }
  throw new Error(`the program never came to rest: ${JSON.stringify(underwayIn(home.database))}`);
}

/** A day on which reminders are due, at an hour that is decent in every zone of the portfolio. */
function nextDay(home: Home, plan: Plan, clock: string): string {
  const due = whenDue(home.database, plan.conversations / 10);
  return due === undefined ? clock : latest(clock, `${due.slice(0, 10)}T17:00:00Z`);
}
