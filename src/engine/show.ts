import { shift } from '../domain/time.ts';
import { alertBlocks } from '../managers/blocks.ts';
import type { Brief } from '../managers/brief.ts';
import { noteBlocks, type DeskNote } from '../managers/note-blocks.ts';
import type { DueDeskJob } from '../ports/store.ts';
import type { World } from './world.ts';

const LONGEST_WAIT_S = 300;

/** Show the managers what is due: the alert as the case stands now, or a line in its thread. An alert shown twice is better than one lost. */
export async function show(world: World, job: DueDeskJob): Promise<void> {
  const brief = job.brief as Brief; // written by `carry-out` only
  const result =
    job.kind === 'alert'
      ? job.ref
        ? await world.desk.update(job.ref, alertBlocks(brief))
        : await world.desk.post(alertBlocks(brief))
      : await note(world, job);
  const now = world.clock.now();
  if (result.ok) {
    await world.store.finishDeskJob(job.id, now, { handoffId: job.handoffId, ref: result.ref });
    world.changed();
    return;
  }
  world.log.warn({ handoff: job.handoffId, desk: world.desk.name, failure: result.failure }, result.detail);
  const wait = Math.min(
    LONGEST_WAIT_S,
    Math.ceil((result.retryAfterMs ?? 2000 * 2 ** Math.min(job.attempts, 8)) / 1000),
  );
  await world.store.retryDeskJob(job.id, shift(now, `PT${wait}S`), result.detail);
}

async function note(world: World, job: DueDeskJob): ReturnType<World['desk']['note']> {
  const { text, blocks } = noteBlocks(job.body as DeskNote); // written by `carry-out` only
  if (!job.ref)
    return { ok: false, failure: 'transient', detail: 'the alert of this case is not on the desk yet' };
  return world.desk.note(job.ref, text, blocks);
}
