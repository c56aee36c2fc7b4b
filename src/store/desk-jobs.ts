import type { DeskRef } from '../ports/desk.ts';
import type { DueDeskJob } from '../ports/store.ts';
import type { Database } from './open.ts';

/** What the desk must be shown now, in order; of one handoff at most one, so that its alert stands before its notes. */
export async function dueDeskJobs(db: Database, at: string, limit: number): Promise<readonly DueDeskJob[]> {
  const rows = await db
    .selectFrom('desk_jobs')
    .innerJoin('handoffs', 'handoffs.id', 'desk_jobs.handoff_id')
    .select(['desk_jobs.id', 'handoff_id', 'kind', 'body', 'attempts', 'brief', 'ref', 'due_at'])
    .where('done_at', 'is', null)
    .where('desk_jobs.id', 'in', (eb) =>
      eb
        .selectFrom('desk_jobs as first')
        .select((one) => one.fn.min('first.id').as('id'))
        .where('first.done_at', 'is', null)
        .groupBy('first.handoff_id'),
    )
    .where('due_at', '<=', at)
    .orderBy('desk_jobs.id')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    handoffId: row.handoff_id,
    kind: row.kind,
    body: JSON.parse(row.body),
    attempts: row.attempts,
    brief: JSON.parse(row.brief),
    ...(row.ref && { ref: JSON.parse(row.ref) }),
  }));
}

export async function finishDeskJob(
  db: Database,
  id: number,
  at: string,
  shown: { readonly handoffId: string; readonly ref: DeskRef } | undefined,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await trx.updateTable('desk_jobs').set({ done_at: at, last_error: null }).where('id', '=', id).execute();
    if (!shown) return;
    await trx
      .updateTable('handoffs')
      .set({ ref: JSON.stringify(shown.ref) })
      .where('id', '=', shown.handoffId)
      .where('ref', 'is', null)
      .execute();
  });
}

export async function retryDeskJob(db: Database, id: number, again: string, error: string): Promise<void> {
  await db
    .updateTable('desk_jobs')
    .set((eb) => ({ due_at: again, last_error: error, attempts: eb('attempts', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/** The handoff whose alert stands at `ref`. */
export async function handoffAt(db: Database, ref: DeskRef): Promise<string | undefined> {
  const row = await db
    .selectFrom('handoffs')
    .select('id')
    .where('ref', '=', JSON.stringify({ channel: ref.channel, message: ref.message }))
    .executeTakeFirst();
  return row?.id;
}

export async function customerOfHandoff(db: Database, handoffId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('handoffs')
    .select('customer_id')
    .where('id', '=', handoffId)
    .executeTakeFirst();
  return row?.customer_id;
}
