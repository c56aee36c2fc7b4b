import type { Selectable } from 'kysely';
import type { Conversation, Invited } from '../ports/store.ts';
import type { Database } from './open.ts';
import type { ConversationRow } from './schema.ts';

/** Remember a chat. What the channel needs to write to it may change; whose it is does not change here. */
export async function meet(
  db: Database,
  seen: Pick<Conversation, 'id' | 'channel' | 'address' | 'reference'>,
): Promise<Conversation> {
  const reference = seen.reference === undefined ? null : JSON.stringify(seen.reference);
  await db
    .insertInto('conversations')
    .values({ id: seen.id, channel: seen.channel, address: seen.address, reference })
    .onConflict((conflict) =>
      reference === null
        ? conflict.column('id').doNothing()
        : conflict.column('id').doUpdateSet({ reference }),
    )
    .execute();
  const row = await db
    .selectFrom('conversations')
    .selectAll()
    .where('id', '=', seen.id)
    .executeTakeFirstOrThrow();
  return conversationOf(row);
}

export async function conversation(db: Database, id: string): Promise<Conversation | undefined> {
  const row = await db.selectFrom('conversations').selectAll().where('id', '=', id).executeTakeFirst();
  return row && conversationOf(row);
}

/** The chat in which a customer is written to: the one they came in by last. */
export async function chatOf(db: Database, customerId: string): Promise<Conversation | undefined> {
  const row = await db
    .selectFrom('conversations')
    .selectAll()
    .where('customer_id', '=', customerId)
    .orderBy('bound_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && conversationOf(row);
}

/**
 * Use a token once, before it expires: the chat becomes the customer's, and every earlier chat of theirs stops being so. The
 * same token in the same chat answers the same again, so that a turn cut short can be repeated.
 */
export async function accept(
  db: Database,
  tokenHash: string,
  conversationId: string,
  at: string,
): Promise<Invited | undefined> {
  return db.transaction().execute(async (trx) => {
    const used = await trx
      .updateTable('invites')
      .set({ used_at: at, used_by: conversationId })
      .where('token_hash', '=', tokenHash)
      .where('used_at', 'is', null)
      .where('expires_at', '>', at)
      .returning(['customer_id', 'account_id'])
      .executeTakeFirst();
    if (!used) {
      const again = await trx
        .selectFrom('invites')
        .select(['customer_id', 'account_id'])
        .where('token_hash', '=', tokenHash)
        .where('used_by', '=', conversationId)
        .executeTakeFirst();
      return again && { customerId: again.customer_id, accountId: again.account_id };
    }
    await unbindAll(trx, used.customer_id);
    await trx
      .updateTable('conversations')
      .set({ customer_id: used.customer_id, bound_at: at, consent: null })
      .where('id', '=', conversationId)
      .execute();
    return { customerId: used.customer_id, accountId: used.account_id };
  });
}

async function unbindAll(db: Database, customerId: string): Promise<void> {
  await db
    .updateTable('conversations')
    .set({ customer_id: null, consent: null })
    .where('customer_id', '=', customerId)
    .execute();
}

export async function unbind(db: Database, conversationId: string): Promise<void> {
  await db
    .updateTable('conversations')
    .set({ customer_id: null, consent: null })
    .where('id', '=', conversationId)
    .execute();
}

function conversationOf(row: Selectable<ConversationRow>): Conversation {
  return {
    id: row.id,
    channel: row.channel,
    address: row.address,
    ...(row.customer_id && { customerId: row.customer_id }),
    reference: row.reference === null ? undefined : JSON.parse(row.reference),
    ...(row.consent && { consent: JSON.parse(row.consent) }),
  };
}
