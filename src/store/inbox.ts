import type { Database } from './open.ts';
import type { InboxRow } from './schema.ts';

/** What happened, as it waits for its turn. `id` is the source's own event id. */
export type Heard = {
  readonly id: string;
  readonly kind: InboxRow['kind'];
  readonly lane: string;
  readonly conversationId?: string;
  readonly customerId?: string;
  readonly body: unknown;
  readonly heardAt: string;
};

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
