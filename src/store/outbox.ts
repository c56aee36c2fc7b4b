import type { Selectable } from 'kysely';
import type { Author, Purpose } from '../domain/message.ts';
import type { Draft, Heard, NewAttempt, NewRecord, OpenAttempt, Receipt } from '../ports/store.ts';
import { hearOnce, laneOf } from './inbox.ts';
import { PROACTIVE } from './committing.ts';
import type { Database } from './open.ts';
import { appendRecords } from './records.ts';
import type { AttemptRow, DraftRow } from './schema.ts';

/** Drafts whose time has come, at most one per chat, so that what was said first is sent first. */
export async function dueDrafts(db: Database, at: string, limit: number): Promise<readonly Draft[]> {
  const rows = await db
    .selectFrom('drafts')
    .selectAll()
    .where('status', '=', 'queued')
    .where('due_at', '<=', at)
    .where('seq', 'in', (eb) =>
      eb
        .selectFrom('drafts as first')
        .select((one) => one.fn.min('first.seq').as('seq'))
        .where('first.status', '=', 'queued')
        .where('first.due_at', '<=', at)
        .groupBy('first.conversation_id'),
    )
    .orderBy('seq')
    .limit(limit)
    .execute();
  return rows.map(draftOf);
}

export async function draft(db: Database, id: string): Promise<Draft | undefined> {
  const row = await db.selectFrom('drafts').selectAll().where('id', '=', id).executeTakeFirst();
  return row && draftOf(row);
}

export async function holdDraft(db: Database, id: string, until: string, why: unknown): Promise<void> {
  await db
    .updateTable('drafts')
    .set({ due_at: until, why: JSON.stringify(why) })
    .where('id', '=', id)
    .where('status', '=', 'queued')
    .execute();
}

export async function refuseDraft(
  db: Database,
  id: string,
  at: string,
  why: unknown,
  hear: Heard | undefined,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const refused = await trx
      .updateTable('drafts')
      .set({ status: 'refused', why: JSON.stringify(why) })
      .where('id', '=', id)
      .where('status', '=', 'queued')
      .executeTakeFirst();
    if (refused.numUpdatedRows !== 1n) return;
    await appendRecords(trx, [{ kind: 'refused', body: { draft: id, why } }], at, hear?.customerId);
    if (hear) await hearOnce(trx, hear);
  });
}

/**
 * Write the attempt, with the words that go out, before the wire.
 *
 * Undefined, and nothing written, when the draft no longer waits or its case has moved since it was read.
 */
export async function begin(
  db: Database,
  attempt: NewAttempt,
  expectedVersion: number | undefined,
  records: readonly NewRecord[] = [],
): Promise<number | undefined> {
  return db.transaction().execute(async (trx) => {
    if (attempt.customerId !== undefined && expectedVersion !== undefined) {
      const row = await trx
        .selectFrom('cases')
        .select('version')
        .where('customer_id', '=', attempt.customerId)
        .executeTakeFirst();
      if (row?.version !== expectedVersion) return undefined;
    }
    if (await mustWaitFor(trx, attempt)) return undefined;
    const taken = await trx
      .updateTable('drafts')
      .set({ status: 'sending' })
      .where('id', '=', attempt.draftId)
      .where('status', 'in', attempt.repeatOf === undefined ? ['queued'] : ['queued', 'sending'])
      .executeTakeFirst();
    if (taken.numUpdatedRows !== 1n) return undefined;
    if (attempt.repeatOf !== undefined) {
      await trx
        .updateTable('attempts')
        .set({ finished_at: attempt.at, outcome: 'unconfirmed' })
        .where('id', '=', attempt.repeatOf)
        .where('finished_at', 'is', null)
        .execute();
    }
    const { id } = await trx
      .insertInto('attempts')
      .values({
        draft_id: attempt.draftId,
        customer_id: attempt.customerId ?? null,
        conversation_id: attempt.conversationId,
        purpose: attempt.purpose,
        author: attempt.author,
        language: attempt.language,
        text: attempt.text,
        buttons: JSON.stringify(attempt.buttons),
        repeat: attempt.repeatOf === undefined ? 0 : 1,
        started_at: attempt.at,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await appendRecords(trx, records, attempt.at, attempt.customerId);
    return id;
  });
}

/** What the customer, a manager or the ledger said last may be a stop, or that all is paid: it has its turn before a reminder goes out. */
async function mustWaitFor(db: Database, { customerId, purpose }: NewAttempt): Promise<boolean> {
  if (customerId === undefined || !PROACTIVE.includes(purpose)) return false;
  const row = await db
    .selectFrom('inbox')
    .select('seq')
    .where('turned_at', 'is', null)
    .where('lane', '=', laneOf(customerId))
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

const DRAFT_STATUS = {
  delivered: 'sent',
  blocked: 'failed',
  rejected: 'failed',
  unconfirmed: 'unconfirmed',
  lost: 'queued',
} as const satisfies Record<Receipt['outcome'], DraftRow['status']>;

/** The receipt stands beside the attempt, and the case hears of it in the same transaction. */
export async function finish(db: Database, receipt: Receipt): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const closed = await trx
      .updateTable('attempts')
      .set({ finished_at: receipt.at, outcome: receipt.outcome, provider_id: receipt.providerId ?? null })
      .where('id', '=', receipt.attemptId)
      .where('finished_at', 'is', null)
      .executeTakeFirst();
    if (closed.numUpdatedRows !== 1n) return;
    await trx
      .updateTable('drafts')
      .set({
        status: DRAFT_STATUS[receipt.outcome],
        ...(receipt.detail !== undefined && { why: JSON.stringify({ why: receipt.detail }) }),
        ...(receipt.again && { due_at: receipt.again }),
      })
      .where('id', '=', receipt.draftId)
      .execute();
    const record = {
      kind: 'send',
      body: {
        draft: receipt.draftId,
        attempt: receipt.attemptId,
        outcome: receipt.outcome,
        detail: receipt.detail ?? null,
      },
    };
    await appendRecords(trx, [record], receipt.at, receipt.hear?.customerId);
    if (receipt.hear) await hearOnce(trx, receipt.hear);
  });
}

export async function openAttempts(db: Database): Promise<readonly OpenAttempt[]> {
  const rows = await db
    .selectFrom('attempts')
    .selectAll()
    .where('finished_at', 'is', null)
    .orderBy('id')
    .execute();
  return rows.map(attemptOf);
}

export async function unconfirmedTry(db: Database, draftId: string): Promise<OpenAttempt | undefined> {
  const row = await db
    .selectFrom('attempts')
    .selectAll()
    .where('draft_id', '=', draftId)
    .where('outcome', '=', 'unconfirmed')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return row && attemptOf(row);
}

function attemptOf(row: Selectable<AttemptRow>): OpenAttempt {
  return {
    id: row.id,
    draftId: row.draft_id,
    ...(row.customer_id && { customerId: row.customer_id }),
    conversationId: row.conversation_id,
    purpose: row.purpose as Purpose, // written from this union only
    author: row.author as Author, // written from this union only
    language: row.language,
    text: row.text,
    buttons: JSON.parse(row.buttons),
    isRepeat: row.repeat === 1,
    at: row.started_at,
  };
}

function draftOf(row: Selectable<DraftRow>): Draft {
  return {
    id: row.id,
    conversationId: row.conversation_id,
    ...(row.customer_id && { customerId: row.customer_id }),
    template: row.template,
    blanks: JSON.parse(row.blanks),
    purpose: row.purpose as Purpose, // written from this union only
    author: row.author as Author, // written from this union only
    dueAt: row.due_at,
    status: row.status,
    ...(row.why && { why: JSON.parse(row.why) }),
    cause: row.cause,
  };
}

/** Was this chat given `template` since `since`? So that a stranger who keeps writing is not answered each time. */
export async function wasTold(
  db: Database,
  conversationId: string,
  template: string,
  since: string,
): Promise<boolean> {
  const row = await db
    .selectFrom('drafts')
    .select('id')
    .where('conversation_id', '=', conversationId)
    .where('template', '=', template)
    .where('created_at', '>=', since)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
