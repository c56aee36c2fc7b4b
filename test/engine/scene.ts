import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createWebDesk } from '../../adapters/web/desk.ts';
import { loadPrompts } from '../../src/content/load.ts';
import { shift, type Instant } from '../../src/domain/time.ts';
import { hearInbound } from '../../src/engine/hear.ts';
import { createEngine, type Engine } from '../../src/engine/run.ts';
import type { World } from '../../src/engine/world.ts';
import type { Channel, Inbound } from '../../src/ports/channel.ts';
import type { Rewording } from '../../src/ports/rewording.ts';
import type { Store } from '../../src/ports/store.ts';
import { invite } from '../../src/store/invites.ts';
import { openSqlite, type Database } from '../../src/store/open.ts';
import { verifyRecords } from '../../src/store/records.ts';
import { createStore } from '../../src/store/store.ts';
import { understand } from '../../src/understanding/understand.ts';
import { csvOf, run } from '../portfolio/files.ts';
import { mortal, type Station } from './death.ts';
import { createRecordingChannel } from './recording-channel.ts';

const PROMPTS = loadPrompts(fileURLToPath(new URL('../../prompts/', import.meta.url)));

/** A Tuesday, late morning in New York. */
export const MORNING: Instant = '2026-11-24T16:00:00Z';
export const CHAT = 'telegram:77';
const ANSWER = '1990-05-03';

export type Scene = Awaited<ReturnType<typeof openScene>>;

type Begin = {
  /** What the portfolio says of the customer, where it differs. */
  readonly cells?: Readonly<Record<string, string>>;
  readonly at?: Instant;
  /** A database as an earlier scene left it. */
  readonly from?: Uint8Array;
};

/** One customer, one channel, one database file, and processes that come and go on it. */
export async function openScene({ cells = {}, at = MORNING, from }: Begin = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'fairdue-engine-'));
  const path = join(folder, 'fairdue.db');
  const channel = createRecordingChannel();
  const opened: Database[] = [];
  const errors: string[] = [];
  let now = at;
  // Above what a database brings along.
  let events = from ? 1000 : 0;
  let ids = from ? 1000 : 0;
  let reword: Rewording | undefined;

  const open = async (): Promise<Database> => {
    const db = await openSqlite(path);
    opened.push(db);
    return db;
  };
  if (from) await writeFile(path, from);
  let db = await open();
  if (!from) await run(csvOf([{ ...CUSTOMER, ...cells }]), { db });

  const worldOn = (store: Store, sending: Channel): World => ({
    store,
    clock: { now: () => now },
    prompts: PROMPTS,
    gatePolicy: PROMPTS.gate,
    channels: new Map([['telegram', sending]]),
    desk: createWebDesk(() => undefined),
    understand: async (input) => understand(input),
    ...(reword && { reword }),
    holidays: () => [],
    newId: (prefix) => `${prefix}-${(ids += 1)}`,
    log: {
      info: () => undefined,
      warn: () => undefined,
      error: (fields, sentence) => void errors.push(`${sentence}: ${String(fields['error'])}`),
    },
    changed: () => undefined,
  });
  let world = worldOn(createStore(db), channel);
  let engine: Engine = createEngine(world);

  const scene = {
    channel,
    errors,
    get db(): Database {
      return db;
    },
    get world(): World {
      return world;
    },
    get store(): Store {
      return world.store;
    },
    /** The process is gone; a new one starts on the same file. */
    async restart(): Promise<void> {
      db = await open();
      world = worldOn(createStore(db), channel);
      engine = createEngine(world);
    },
    /** From here on a model is asked to reword answers. */
    rewords(by: Rewording): void {
      reword = by;
      world = worldOn(world.store, channel);
      engine = createEngine(world);
    },
    /** From here on the process dies at `station`; what it has begun never ends. */
    diesAt(station: Station): Promise<void> {
      const last = mortal(world.store, channel, station);
      world = worldOn(last.store, last.channel);
      engine = createEngine(world);
      return last.died;
    },
    /** From here on the store does something else at one point, for what another process does in between. */
    between(change: (store: Store) => Partial<Store>): void {
      world = worldOn({ ...world.store, ...change(world.store) }, channel);
      engine = createEngine(world);
    },
    clock: { now: (): Instant => now },
    pass: (duration: string): void => void (now = shift(now, duration)),
    /** Until the moment at which time alone moves the case. */
    async passToNext(): Promise<void> {
      const row = await db.selectFrom('cases').select('next_action_at').executeTakeFirstOrThrow();
      if (!row.next_action_at) throw new Error('nothing is planned');
      now = row.next_action_at;
    },
    tick: () => engine.tick(),
    inbound: (content: Inbound['content'], conversation = '77'): Inbound => ({
      id: `telegram:${(events += 1)}`,
      from: { channel: 'telegram', conversation },
      sentAt: now,
      isPrivate: true,
      content,
    }),
    hear: (inbound: Inbound): Promise<void> => hearInbound(world, inbound),
    says: (text: string): Promise<void> => hearInbound(world, scene.inbound({ kind: 'text', text })),
    async comesIn(conversation = '77'): Promise<void> {
      const made = await invite(db, 'A-1', now);
      if (!made.ok) throw new Error(made.why);
      await scene.hear(scene.inbound({ kind: 'start', token: made.token }, conversation));
    },
    /** The customer has come in, has said who they are, and has been told what is due. */
    async isKnown(): Promise<void> {
      await scene.comesIn();
      await scene.tick();
      await scene.says(ANSWER);
      await scene.tick();
    },
    drafts: () => db.selectFrom('drafts').selectAll().orderBy('seq').execute(),
    attempts: () => db.selectFrom('attempts').selectAll().orderBy('id').execute(),
    turnsOf: async (id: string): Promise<number> => {
      const decided = await db.selectFrom('records').select('body').where('kind', '=', 'decided').execute();
      return decided.filter((row) => JSON.parse(row.body).cause === id).length;
    },
    caseOf: async () => {
      const stored = await createStore(db).loadCase('C-1', now);
      if (!stored) throw new Error('the case is gone');
      return stored;
    },
    recordsOf: async (...kinds: readonly string[]): Promise<readonly Record<string, unknown>[]> => {
      const rows = await db
        .selectFrom('records')
        .selectAll()
        .where('kind', 'in', kinds)
        .orderBy('seq')
        .execute();
      return rows.map((row) => JSON.parse(row.body));
    },
    audit: () => verifyRecords(db),
    /** The file as it is, once nothing has it open any more. */
    async leave(): Promise<Uint8Array> {
      for (const one of opened) await one.destroy();
      const left = await readFile(path);
      await rm(folder, { recursive: true, force: true });
      return left;
    },
    async close(): Promise<void> {
      for (const one of opened) await one.destroy();
      await rm(folder, { recursive: true, force: true });
    },
  };
  return scene;
}

let known: Promise<Uint8Array> | undefined;

/** The same scene, with a customer who has come in, has said who they are, and has been told what is due. */
export async function openKnownScene() {
  known ??= (async () => {
    const first = await openScene();
    await first.isKnown();
    return first.leave();
  })();
  return openScene({ from: await known });
}

const CUSTOMER = {
  customer_name: 'Ana Perez',
  language: 'en',
  timezone: 'America/New_York',
  country: 'US',
  region: 'NY',
  product: 'Personal loan',
  due_date: '2026-11-20',
  currency: 'USD',
  pay_url: 'https://pay.lender.example/a-1',
  verify_answer: ANSWER,
};
