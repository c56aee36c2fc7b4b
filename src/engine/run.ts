import { shift } from '../domain/time.ts';
import type { Draft } from '../ports/store.ts';
import { deliver } from './deliver.ts';
import { createLanes, type Lanes } from './lanes.ts';
import { settleOpenAttempts, type Outcome } from './put.ts';
import { show } from './show.ts';
import { passTime, takeTurns } from './turn.ts';
import type { World } from './world.ts';

/** What one tick did. */
export type Tally = { due: number; sent: number; held: number; refused: number; unconfirmed: number };

const BATCH = 64;
/** Few at a time, so that what is due first is also sent first. */
const CASES = 8;

export type Engine = {
  /** Do everything that is due now, and what follows from it; resolves when nothing is. */
  readonly tick: () => Promise<Tally>;
  /** Go on ticking by itself until `stop`. */
  readonly start: () => void;
  /** Everything that is due now has been done; for whoever waits beside a running engine. */
  readonly settle: () => Promise<void>;
  /** Something was heard: do not wait for the next tick. */
  readonly wake: () => void;
  readonly stop: () => Promise<void>;
};

/** How long it sleeps when nothing wakes it: other commands beside a running server are seen within this. */
const LOOK_MS = 500;

export function createEngine(world: World): Engine {
  const lanes = createLanes();
  let stopped = false;
  let running: Promise<void> | undefined;
  let wakeUp: (() => void) | undefined;
  let awake = false;

  const tick = async (): Promise<Tally> => {
    const tally: Tally = { due: 0, sent: 0, held: 0, refused: 0, unconfirmed: 0 };
    for (let busy = true; busy && !stopped;) {
      busy = (await round(world, lanes, tally)) > 0;
    }
    return tally;
  };

  const loop = async (): Promise<void> => {
    while (!stopped) {
      awake = false;
      await tick().catch((error: unknown) =>
        world.log.error({ error: sentenceOf(error) }, 'a tick failed; it is tried again'),
      );
      if (stopped || awake) continue;
      await new Promise<void>((resolve) => {
        wakeUp = resolve;
        setTimeout(resolve, LOOK_MS);
      });
    }
  };

  return {
    tick: async () => {
      await settleOpenAttempts(world);
      return tick();
    },
    start: () => {
      running = settleOpenAttempts(world)
        .catch((error: unknown) =>
          world.log.error({ error: sentenceOf(error) }, 'unfinished sends could not be settled'),
        )
        .then(loop);
    },
    settle: async () => {
      await tick();
    },
    wake: () => {
      awake = true;
      wakeUp?.();
    },
    stop: async () => {
      stopped = true;
      wakeUp?.();
      await running;
    },
  };
}

/** One look at everything that waits. The number is how much was done; nothing done means that nothing is due, or nothing can be done now. */
async function round(world: World, lanes: Lanes, tally: Tally): Promise<number> {
  const { store } = world;
  const now = world.clock.now();
  const [heard, cases] = [await store.lanes(BATCH), await store.dueCases(now, CASES)];
  const turns = heard.map((lane) => lanes.run(lane, () => takeTurns(world, lane)));
  const timed = cases.map((id) => lanes.run(`case:${id}`, () => passTime(world, id)));
  tally.due += cases.length;
  let done = await settled(world, [...turns, ...timed]);
  const drafts = await store.dueDrafts(world.clock.now(), BATCH);
  done += await settled(
    world,
    drafts.map((draft) =>
      lanes.run(draft.customerId ? `case:${draft.customerId}` : `chat:${draft.conversationId}`, async () => {
        const outcome = await deliverOrHold(world, draft);
        count(tally, outcome);
        return outcome;
      }),
    ),
  );
  const jobs = await store.dueDeskJobs(world.clock.now(), BATCH);
  done += await settled(
    world,
    jobs.map((job) => lanes.run(`desk:${job.handoffId}`, () => show(world, job))),
  );
  return done;
}

/** What failed around a message (a full disk, a locked file) says nothing of the message: it waits a little and is tried again. */
async function deliverOrHold(world: World, draft: Draft): Promise<Outcome> {
  try {
    return await deliver(world, draft);
  } catch (error) {
    const why = sentenceOf(error);
    world.log.error({ draft: draft.id, error: why }, 'a message could not be sent now; it is tried again');
    await world.store.holdDraft(draft.id, shift(world.clock.now(), AFTER_FAULT), { rule: 'fault', why });
    return 'held';
  }
}

const AFTER_FAULT = 'PT30S';

/**
 * How much of the work got somewhere. What failed is logged and found again by the next tick, not by this one; so is a message
 * that had to let something else go first.
 */
async function settled(world: World, work: readonly Promise<unknown>[]): Promise<number> {
  const results = await Promise.allSettled(work);
  for (const result of results) {
    if (result.status === 'rejected') {
      world.log.error({ error: sentenceOf(result.reason) }, 'one piece of work failed; it is tried again');
    }
  }
  return results.filter((result) => result.status === 'fulfilled' && result.value !== 'moved').length;
}

function count(tally: Tally, outcome: Outcome): void {
  if (outcome !== 'moved') tally[outcome] += 1;
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
