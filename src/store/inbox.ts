import type { Heard, Waiting } from '../ports/store.ts';
import type { Database } from './open.ts';
import type { InboxRow } from './schema.ts';
import type { Selectable } from 'kysely';

/** Store what happened, once: a repeat of the same id is a no-op and answers false. Works inside a transaction too. */
export async function hearOnce(db: Database, heard: Heard): Promise<boolean> {
  const result = await db
    .insertInto('inbox')
    .values({
      id: heard.id,
      kind: heard.kind,
      lane: heard.lane,
      conversation_id: heard.conversationId ?? null,
      customer_id: heard.customerId ?? null,
      body: JSON.stringify(heard.body),
      heard_at: heard.heardAt,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

/** The lane of a case: everything that moves one customer's case takes its turn here. */
export function laneOf(customerId: string): string {
  return `case:${customerId}`;
}

/** The lanes in which something waits, the longest waiting first. */
export async function lanes(db: Database, limit: number): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('inbox')
    .select('lane')
    .select((eb) => eb.fn.min('seq').as('first'))
    .where('turned_at', 'is', null)
    .groupBy('lane')
    .orderBy('first')
    .limit(limit)
    .execute();
  return rows.map((row) => row.lane);
}

export async function nextIn(db: Database, lane: string): Promise<Waiting | undefined> {
  const row = await db
    .selectFrom('inbox')
    .selectAll()
    .where('turned_at', 'is', null)
    .where('lane', '=', lane)
    .orderBy('seq')
    .limit(1)
    .executeTakeFirst();
  return row && waitingOf(row);
}

/**
 * Mark an item as dealt with. False when it already was: another turn has answered it.
 *
 * What was heard in a chat that was nobody's yet becomes the customer's whose case it moved.
 */
export async function markTurned(
  db: Database,
  seq: number,
  at: string,
  customerId?: string,
): Promise<boolean> {
  const result = await db
    .updateTable('inbox')
    .set({ turned_at: at, ...(customerId !== undefined && { customer_id: customerId }) })
    .where('seq', '=', seq)
    .where('turned_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

function waitingOf(row: Selectable<InboxRow>): Waiting {
  return {
    seq: row.seq,
    id: row.id,
    kind: row.kind,
    lane: row.lane,
    ...(row.conversation_id && { conversationId: row.conversation_id }),
    ...(row.customer_id && { customerId: row.customer_id }),
    body: JSON.parse(row.body),
    heardAt: row.heard_at,
  };
}
