import type { Kysely } from 'kysely';

/** A file may name several zones for a customer; all of them hold. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('customers')
    .addColumn('other_zones', 'text', (c) => c.notNull().defaultTo(''))
    .execute();
}
