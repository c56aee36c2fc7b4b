import type { Commit, NewDraft } from '../ports/store.ts';
import { unbind } from './conversations.ts';
import { forgetWords } from './forgotten.ts';
import { markTurned } from './inbox.ts';
import type { Database } from './open.ts';
import { appendRecords } from './records.ts';

/** Write one decision in one transaction. False, and nothing written, when the case has moved or the item was answered. */
export async function commit(db: Database, decision: Commit): Promise<boolean> {
  try {
    await db.transaction().execute((trx) => write(trx, decision));
    return true;
  } catch (error) {
    if (error instanceof Moved) return false;
    throw error;
  }
}

/** Thrown to roll a transaction back: somebody moved first. */
class Moved extends Error {}

async function write(db: Database, decision: Commit): Promise<void> {
  const { customerId, at } = decision;
  const moved = await db
    .updateTable('cases')
    .set({
      version: decision.expected + 1,
      state: JSON.stringify(decision.state),
      status: decision.state.status,
      next_action_at: decision.next?.at ?? null,
      next_action: decision.nextAction === undefined ? null : JSON.stringify(decision.nextAction),
    })
    .where('customer_id', '=', customerId)
    .where('version', '=', decision.expected)
    .executeTakeFirst();
  if (moved.numUpdatedRows !== 1n) throw new Moved();
  if (decision.seq !== undefined && !(await markTurned(db, decision.seq, at, customerId))) throw new Moved();
  if (decision.seq !== undefined && decision.forgetWords) await forgetWords(db, decision.seq);
  for (const cancel of decision.cancel) await cancelDrafts(db, customerId, cancel, at);
  await addDrafts(db, decision.drafts, customerId, decision.cause, at);
  if (decision.consent) {
    await db
      .updateTable('conversations')
      .set({ consent: JSON.stringify(decision.consent.consent) })
      .where('id', '=', decision.consent.conversationId)
      .execute();
  }
  if (decision.unbind) await unbind(db, decision.unbind);
  if (decision.handoff) await keepHandoff(db, decision.handoff, customerId, at);
  for (const job of decision.desk) {
    await db
      .insertInto('desk_jobs')
      .values({ handoff_id: job.handoffId, kind: job.kind, body: JSON.stringify(job.body), due_at: at })
      .execute();
  }
  await appendRecords(db, decision.records, at, customerId);
}

/** Purposes of which nobody has asked for. */
export const PROACTIVE: readonly string[] = ['reminder', 'promise_reminder', 'plan_reminder', 'follow_up'];

async function cancelDrafts(
  db: Database,
  customerId: string,
  cancel: Commit['cancel'][number],
  at: string,
): Promise<void> {
  const query = db
    .updateTable('drafts')
    .set({ status: 'cancelled', why: JSON.stringify({ why: cancel.why, at }) })
    .where('customer_id', '=', customerId)
    .where('status', '=', 'queued');
  switch (cancel.which) {
    case 'all':
      await query.execute();
      return;
    case 'proactive':
      await query.where('purpose', 'in', PROACTIVE).execute();
      return;
    case 'held_replies':
      await query.where('purpose', '=', 'reply').where('due_at', '>', at).execute();
      return;
    default:
      cancel.which satisfies never;
  }
}

export async function addDrafts(
  db: Database,
  drafts: readonly NewDraft[],
  customerId: string | undefined,
  cause: string,
  at: string,
): Promise<void> {
  const last = await db
    .selectFrom('drafts')
    .select((eb) => eb.fn.max('seq').as('seq'))
    .executeTakeFirst();
  let seq = Number(last?.seq ?? 0);
  for (const draft of drafts) {
    seq += 1;
    await db
      .insertInto('drafts')
      .values({
        id: draft.id,
        seq,
        customer_id: customerId ?? null,
        conversation_id: draft.conversationId,
        template: draft.template,
        blanks: JSON.stringify(draft.blanks),
        purpose: draft.purpose,
        author: draft.author,
        status: 'queued',
        due_at: draft.dueAt,
        cause,
        created_at: at,
      })
      .execute();
  }
}

async function keepHandoff(
  db: Database,
  handoff: NonNullable<Commit['handoff']>,
  customerId: string,
  at: string,
): Promise<void> {
  const closed = handoff.status === 'given_back' || handoff.status === 'resolved';
  const brief = JSON.stringify(handoff.brief);
  const closedAt = closed ? at : null;
  await db
    .insertInto('handoffs')
    .values({
      id: handoff.id,
      customer_id: customerId,
      opened_at: at,
      status: handoff.status,
      brief,
      closed_at: closedAt,
    })
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet({ status: handoff.status, brief, closed_at: closedAt }),
    )
    .execute();
}
