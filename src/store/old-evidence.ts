import type { Instant } from '../domain/time.ts';
import type { Database } from './open.ts';

/** A customer of whom nothing has been recorded since `last`. */
export type Dormant = {
  readonly customerId: string;
  readonly country: string;
  readonly region: string;
  readonly last: Instant;
};

/** Everybody whose newest entry in the record is older than `before`: who they are, where they live, and when it was. */
export async function dormantSince(db: Database, before: Instant): Promise<readonly Dormant[]> {
  const rows = await db
    .selectFrom('records')
    .innerJoin('customers', 'customers.id', 'records.customer_id')
    .select((eb) => [
      'customers.id',
      'customers.country',
      'customers.region',
      eb.fn.max('records.at').as('last'),
    ])
    .groupBy(['customers.id', 'customers.country', 'customers.region'])
    .having((eb) => eb.fn.max('records.at'), '<', before)
    .orderBy('customers.id')
    .execute();
  return rows.map(({ id, country, region, last }) => ({ customerId: id, country, region, last }));
}
