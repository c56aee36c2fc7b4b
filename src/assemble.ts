import { randomUUID } from 'node:crypto';
import { Fault } from './commands/fault.ts';
import { hasPlayground, isConnectedOutside, type Config } from './config.ts';
import { loadPrompts, PROMPTS, type Prompts } from './content/load.ts';
import { openClock, secondsAhead, type MovableClock } from './engine/clock.ts';
import type { Log, World } from './engine/world.ts';
import { createLog } from './log.ts';
import type { Reading } from './model/reading.ts';
import { createRest, type Rest } from './model/rest.ts';
import type { SharedAnswers } from './model/shared-answers.ts';
import type { Outside } from './outside.ts';
import type { Rewording } from './ports/rewording.ts';
import type { Store } from './ports/store.ts';
import { isPaymentLink } from './policy/creditor.ts';
import { openSqlite, type Database } from './store/open.ts';
import { createStore } from './store/store.ts';

/** Store, prompts and clock: what every command stands on. */
export type Ground = {
  readonly config: Config;
  readonly db: Database;
  readonly store: Store;
  /** Read when they are first needed: a pause must not wait for them, nor fail because one of them is wrong. */
  readonly prompts: Prompts;
  readonly clock: MovableClock & { readonly follow: () => Promise<void> };
  readonly payLinks: (url: string) => boolean;
  /** Where a model's answers are kept for all processes; absent: in memory. */
  readonly answers?: SharedAnswers;
  readonly close: () => Promise<void>;
};

/** Open the store. Throws a `Fault` that says what to put right. */
export async function openGround(config: Config): Promise<Ground> {
  let read: Prompts | undefined;
  const prompts = (): Prompts => (read ??= loadPrompts(PROMPTS));
  const path = config.DATABASE_URL.slice('sqlite:'.length);
  const db = await openSqlite(path).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : 'unknown reason';
    throw new Fault(
      `${path} cannot be opened for writing (${reason}). Let this user write there, or name another file with DATABASE_URL=sqlite:PATH.`,
    );
  });
  const store = createStore(db);
  const real = config.production || isConnectedOutside(config);
  if (real && (await secondsAhead(store)) > 0) {
    await db.destroy();
    throw new Fault(
      `${path} lives on a clock of its own (it holds the sample portfolio, or its clock was moved). With a real channel or in production the clock is the real one: name another file with DATABASE_URL=sqlite:PATH.`,
    );
  }
  const clock = await openClock(store, config.FAIRDUE_CLOCK);
  const answers = await sharedAnswers(config);
  return {
    config,
    db,
    store,
    get prompts() {
      return prompts();
    },
    clock,
    payLinks: (url) => isPaymentLink(prompts().creditor, url),
    ...(answers && { answers }),
    close: async () => {
      await answers?.close();
      await db.destroy();
    },
  };
}

async function sharedAnswers(config: Config): Promise<SharedAnswers | undefined> {
  if (!config.REDIS_URL || !config.OPENAI_API_KEY) return undefined;
  const { openSharedAnswers } = await import('./model/shared-answers.ts');
  return openSharedAnswers(config.REDIS_URL);
}

/** The sample portfolio, into an empty database, where nobody real can be written to. */
export async function loadSampleIfEmpty(ground: Ground): Promise<boolean> {
  const { config, db, clock } = ground;
  if (config.production || isConnectedOutside(config) || !hasPlayground(config)) return false;
  const somebody = await db.selectFrom('customers').select('id').limit(1).executeTakeFirst();
  const progress = await ground.store.setting('sample');
  if (progress === 'loaded' || (somebody && progress === undefined)) return false;
  const { loadSample, SAMPLE_CLOCK } = await import('./portfolio/sample.ts');
  if (!config.FAIRDUE_CLOCK) await clock.advanceTo(SAMPLE_CLOCK);
  return loadSample(db, clock.now());
}

/** Text to meaning: offline, and with a model beside it where one is configured. */
export async function readingOf(
  config: Config,
  prompts: Prompts,
  log: Pick<Log, 'warn'>,
  answers?: SharedAnswers,
  rest?: Rest,
): Promise<Reading> {
  const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl, OPENAI_MODEL: model } = config;
  if (!apiKey || !model) {
    const { understand } = await import('./understanding/understand.ts');
    return async (input) => understand(input);
  }
  const { createReading } = await import('./model/reading.ts');
  return createReading({
    apiKey: apiKey.reveal(),
    baseUrl,
    model,
    prompt: prompts.llm.understand,
    store: answers?.store,
    failed: (failure) => log.warn({ failure }, 'the model was not heard; the offline reading stands'),
    ...(rest && { rest }),
  });
}

/** A template's words to fit what the customer wrote, where a model is configured and some template may be reworded. */
export async function rewordingOf(
  config: Config,
  prompts: Prompts,
  log: Pick<Log, 'warn'>,
  answers?: SharedAnswers,
  rest?: Rest,
): Promise<Rewording | undefined> {
  const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl, OPENAI_MODEL: model } = config;
  if (!apiKey || !model || prompts.dialogue.reword.length === 0) return undefined;
  const { createRewording } = await import('./model/rewording.ts');
  return createRewording({
    apiKey: apiKey.reveal(),
    baseUrl,
    model,
    prompt: prompts.llm.reword,
    store: answers?.store,
    failed: (failure) => log.warn({ failure }, 'the model was not heard; the template goes out as it stands'),
    ...(rest && { rest }),
  });
}

/** Everything the engine works with. */
export async function worldOf(ground: Ground, outside: Outside, changed: () => void): Promise<World> {
  const { log } = createLog(ground.config.LOG_LEVEL);
  const { config, prompts, answers } = ground;
  const { holidaysNear } = await import('./engine/holidays.ts');
  const rest = createRest();
  const reword = await rewordingOf(config, prompts, log, answers, rest);
  return {
    store: ground.store,
    clock: ground.clock,
    prompts,
    gatePolicy: prompts.gate,
    channels: outside.channels,
    desk: outside.desk,
    understand: await readingOf(config, prompts, log, answers, rest),
    ...(reword && { reword }),
    holidays: holidaysNear,
    newId: (prefix) => `${prefix}-${randomUUID()}`,
    log,
    changed,
  };
}
