import type { Selectable } from 'kysely';
import { newCase } from '../domain/case.ts';
import type { Instant } from '../domain/time.ts';
import type { RowFault } from '../portfolio/rows/columns.ts';
import type { LedgerRow } from '../portfolio/rows/ledger-row.ts';
import { hashAnswer, ownerOf, withHash } from './answers.ts';
import { hearOnce, laneOf } from './inbox.ts';
import type { Database } from './open.ts';
import type { AccountRow, CustomerRow, InstalmentRow } from './schema.ts';

/** What a row did, or would do, to the ledger; a fault when the ledger itself contradicts it. */
export type RowOutcome = 'new' | 'changed' | 'unchanged' | RowFault;

type Known = {
  readonly customers: Map<string, Selectable<CustomerRow>>;
  readonly accounts: Map<string, AccountRow>;
  readonly instalments: Map<string, InstalmentRow>;
};

type Change = {
  readonly outcomes: readonly RowOutcome[];
  readonly customers: ReadonlyMap<string, Selectable<CustomerRow>>;
  readonly accounts: ReadonlyMap<string, AccountRow>;
  readonly instalments: ReadonlyMap<string, InstalmentRow>;
  /** Customers whose case begins, and those whose case must look at the ledger again. */
  readonly begun: ReadonlySet<string>;
  readonly moved: ReadonlySet<string>;
};

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
    for (const id of change.begun) await beginCase(trx, change.customers.get(id), options.now);
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

function changeOf(before: Known, rows: readonly LedgerRow[], key: Buffer): Change {
  const customers = new Map<string, Selectable<CustomerRow>>();
  const accounts = new Map<string, AccountRow>();
  const instalments = new Map<string, InstalmentRow>();
  const begun = new Set<string>();
  const moved = new Set<string>();
  const outcomes = rows.map((row): RowOutcome => {
    const { customer: who, account: what, instalment: part } = row;
    const partKey = instalmentKey(what.id, part.no);
    const was = {
      customer: customers.get(who.id) ?? before.customers.get(who.id),
      account: accounts.get(what.id) ?? before.accounts.get(what.id),
      instalment: instalments.get(partKey) ?? before.instalments.get(partKey),
    };
    const conflict = conflictWith(was.account, row);
    if (conflict) return conflict;
    const is = {
      customer: customerRow(row, was.customer, key),
      account: accountRow(row, was.account),
      instalment: { account_id: what.id, no: part.no, due_date: part.dueDate, ...sumsOf(part) },
    };
    const changed = {
      customer: differs(was.customer, is.customer),
      account: differs(was.account, is.account),
      instalment: differs(was.instalment, is.instalment),
    };
    if (changed.customer) customers.set(who.id, is.customer);
    if (changed.account) accounts.set(what.id, is.account);
    if (changed.instalment) instalments.set(partKey, is.instalment);
    if (!changed.customer && !changed.account && !changed.instalment) return 'unchanged';
    if (!was.customer) begun.add(who.id);
    else if (!begun.has(who.id)) moved.add(who.id);
    return was.instalment ? 'changed' : 'new';
  });
  return { outcomes, customers, accounts, instalments, begun, moved };
}

function conflictWith(account: AccountRow | undefined, row: LedgerRow): RowFault | undefined {
  if (!account) return undefined;
  if (account.customer_id !== row.customer.id) {
    return {
      column: 'customer_id',
      reason: 'is not the customer to whom this account belongs in the ledger',
    };
  }
  if (account.currency !== row.account.currency) {
    return {
      column: 'currency',
      reason: `is not ${account.currency}, in which the ledger keeps this account`,
    };
  }
  return undefined;
}

function customerRow(
  row: LedgerRow,
  was: Selectable<CustomerRow> | undefined,
  key: Buffer,
): Selectable<CustomerRow> {
  const { id, name, language, timezone, country, region, phoneLast4 } = row.customer;
  const verified = row.verify && {
    verify_kind: row.verify.kind,
    verify_hash: withHash(
      was?.verify_kind === row.verify.kind ? was.verify_hash : null,
      ownerOf(row.verify.kind, row.account.id),
      hashAnswer(key, id, row.verify.kind, row.verify.answer),
    ),
  };
  return {
    id,
    name,
    language,
    timezone,
    country: country || (was?.country ?? ''),
    region: region || (was?.region ?? ''),
    verify_kind: verified?.verify_kind ?? was?.verify_kind ?? null,
    verify_hash: verified?.verify_hash ?? was?.verify_hash ?? null,
    phone_last4: phoneLast4 || (was?.phone_last4 ?? ''),
  };
}

function accountRow(row: LedgerRow, was: AccountRow | undefined): AccountRow {
  const { id, product, kind, currency, payUrl } = row.account;
  return {
    id,
    customer_id: row.customer.id,
    product,
    kind,
    currency,
    pay_url: payUrl || (was?.pay_url ?? ''),
  };
}

function sumsOf(part: LedgerRow['instalment']): Pick<InstalmentRow, 'amount' | 'paid' | 'balance'> {
  return { amount: part.amount, paid: part.paid, balance: part.balance };
}

function differs<T extends object>(was: T | undefined, is: T): boolean {
  const before = new Map<string, unknown>(Object.entries(was ?? {}));
  return Object.entries(is).some(([name, value]) => before.get(name) !== value);
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

async function beginCase(
  db: Database,
  customer: Selectable<CustomerRow> | undefined,
  now: Instant,
): Promise<void> {
  if (!customer) return;
  const state = newCase(customer.language === 'es' || customer.language === 'zh' ? customer.language : 'en');
  await db
    .insertInto('cases')
    .values({
      customer_id: customer.id,
      version: 0,
      state: JSON.stringify(state),
      status: state.status,
      next_action_at: now,
      next_action: null,
    })
    .onConflict((conflict) => conflict.column('customer_id').doNothing())
    .execute();
}

function instalmentKey(accountId: string, no: number): string {
  return `${accountId}\n${no}`;
}
