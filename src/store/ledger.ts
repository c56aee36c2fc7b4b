import { newCase } from '../domain/case.ts';
import { languageOf } from '../domain/language.ts';
import type { Instant } from '../domain/time.ts';
import type { LedgerRow } from '../portfolio/rows/ledger-row.ts';
import { hearOnce, laneOf } from './inbox.ts';
import { changeOf, instalmentKey, type Change, type Known, type RowOutcome } from './ledger-change.ts';
import type { Database } from './open.ts';

/** What `rows` would do, without doing it. */
export async function compareRows(
  db: Database,
  rows: readonly LedgerRow[],
  key: Buffer,
): Promise<readonly RowOutcome[]> {
  return changeOf(await known(db, rows), rows, key).outcomes;
}

/**
 * Write `rows` in one transaction: the ledger, a case for each new customer (planned for `now`), and for each case that this
 * moves one entry in the inbox. `batch` names the entries; it must not come twice.
 */
export async function saveRows(
  db: Database,
  rows: readonly LedgerRow[],
  options: {
    readonly key: Buffer;
    readonly now: Instant;
    readonly batch: string;
    /** Write nothing when the ledger contradicts any of the rows. */
    readonly allOrNone?: boolean;
  },
): Promise<readonly RowOutcome[]> {
  return db.transaction().execute(async (trx) => {
    // Take the write lock before the first read: SQLite refuses to turn a reader into a writer behind another writer's back.
    await trx.deleteFrom('settings').where('key', '=', '').execute();
    const change = changeOf(await known(trx, rows), rows, options.key);
    if (options.allOrNone && change.outcomes.some((outcome) => typeof outcome !== 'string'))
      return change.outcomes;
    await write(trx, change);
    await beginCases(trx, change, options.now);
    for (const customerId of change.moved) {
      await hearOnce(trx, {
        id: `ledger:import:${options.batch}:${customerId}`,
        kind: 'ledger',
        lane: laneOf(customerId),
        customerId,
        body: { type: 'ledger_changed' },
        heardAt: options.now,
      });
    }
    return change.outcomes;
  });
}

async function known(db: Database, rows: readonly LedgerRow[]): Promise<Known> {
  const customerIds = [...new Set(rows.map((row) => row.customer.id))];
  const accountIds = [...new Set(rows.map((row) => row.account.id))];
  if (rows.length === 0) return { customers: new Map(), accounts: new Map(), instalments: new Map() };
  const customers = await db.selectFrom('customers').selectAll().where('id', 'in', customerIds).execute();
  const accounts = await db.selectFrom('accounts').selectAll().where('id', 'in', accountIds).execute();
  const instalments = await db
    .selectFrom('instalments')
    .selectAll()
    .where('account_id', 'in', accountIds)
    .execute();
  return {
    customers: new Map(customers.map((row) => [row.id, row])),
    accounts: new Map(accounts.map((row) => [row.id, row])),
    instalments: new Map(instalments.map((row) => [instalmentKey(row.account_id, row.no), row])),
  };
}

async function write(db: Database, change: Change): Promise<void> {
  if (change.customers.size > 0) {
    await db
      .insertInto('customers')
      .values([...change.customers.values()])
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet((to) => ({
          name: to.ref('excluded.name'),
          language: to.ref('excluded.language'),
          timezone: to.ref('excluded.timezone'),
          other_zones: to.ref('excluded.other_zones'),
          country: to.ref('excluded.country'),
          region: to.ref('excluded.region'),
          verify_kind: to.ref('excluded.verify_kind'),
          verify_hash: to.ref('excluded.verify_hash'),
          phone_last4: to.ref('excluded.phone_last4'),
        })),
      )
      .execute();
  }
  if (change.accounts.size > 0) {
    await db
      .insertInto('accounts')
      .values([...change.accounts.values()])
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet((to) => ({
          product: to.ref('excluded.product'),
          kind: to.ref('excluded.kind'),
          pay_url: to.ref('excluded.pay_url'),
        })),
      )
      .execute();
  }
  if (change.instalments.size > 0) {
    await db
      .insertInto('instalments')
      .values([...change.instalments.values()])
      .onConflict((conflict) =>
        conflict.columns(['account_id', 'no']).doUpdateSet((to) => ({
          due_date: to.ref('excluded.due_date'),
          amount: to.ref('excluded.amount'),
          paid: to.ref('excluded.paid'),
          balance: to.ref('excluded.balance'),
        })),
      )
      .execute();
  }
}

async function beginCases(db: Database, change: Change, now: Instant): Promise<void> {
  const cases = [...change.begun].map((id) => {
    const state = newCase(languageOf(change.customers.get(id)?.language) ?? 'en');
    return {
      customer_id: id,
      version: 0,
      state: JSON.stringify(state),
      status: state.status,
      next_action_at: now,
    };
  });
  if (cases.length === 0) return;
  await db
    .insertInto('cases')
    .values(cases)
    .onConflict((conflict) => conflict.column('customer_id').doNothing())
    .execute();
}
