import { VERIFY_KINDS, type Account, type Customer } from '../domain/account.ts';
import { languageOf } from '../domain/language.ts';
import type { Database } from './open.ts';
import type { AccountRow, CustomerRow, InstalmentRow } from './schema.ts';
import type { Selectable } from 'kysely';

export async function readCustomer(db: Database, id: string): Promise<Customer | undefined> {
  const row = await db.selectFrom('customers').selectAll().where('id', '=', id).executeTakeFirst();
  return row && customerOf(row);
}

/** Every customer, by name. */
export async function listCustomers(db: Database): Promise<readonly Customer[]> {
  const rows = await db.selectFrom('customers').selectAll().orderBy('name').orderBy('id').execute();
  return rows.map(customerOf);
}

/** What one customer owes, by account, the instalments in the order in which they fall due. */
export async function readAccounts(db: Database, customerId: string): Promise<readonly Account[]> {
  const accounts = await db
    .selectFrom('accounts')
    .selectAll()
    .where('customer_id', '=', customerId)
    .orderBy('id')
    .execute();
  if (accounts.length === 0) return [];
  const instalments = await db
    .selectFrom('instalments')
    .innerJoin('accounts', 'accounts.id', 'instalments.account_id')
    .selectAll('instalments')
    .where('accounts.customer_id', '=', customerId)
    .orderBy('due_date')
    .orderBy('no')
    .execute();
  const byAccount = Map.groupBy(instalments, (row) => row.account_id);
  return accounts.map((row) => accountOf(row, byAccount.get(row.id) ?? []));
}

/** The account and whose it is, for whoever knows its number only. */
export async function readAccount(db: Database, accountId: string): Promise<Account | undefined> {
  const row = await db
    .selectFrom('accounts')
    .select('customer_id')
    .where('id', '=', accountId)
    .executeTakeFirst();
  const accounts = row ? await readAccounts(db, row.customer_id) : [];
  return accounts.find((account) => account.id === accountId);
}

function customerOf(row: Selectable<CustomerRow>): Customer {
  const verifyKind = row.verify_hash ? VERIFY_KINDS.find((kind) => kind === row.verify_kind) : undefined;
  return {
    id: row.id,
    name: row.name,
    language: languageOf(row.language) ?? 'en',
    timezone: row.timezone,
    ...(row.other_zones !== '' && { otherZones: row.other_zones.split(' ') }),
    country: row.country,
    region: row.region,
    ...(verifyKind ? { verifyKind } : {}),
    phoneLast4: row.phone_last4,
  };
}

function accountOf(row: AccountRow, instalments: readonly InstalmentRow[]): Account {
  const { currency } = row;
  return {
    id: row.id,
    customerId: row.customer_id,
    product: row.product,
    kind: row.kind === 'loan' ? 'loan' : 'invoice',
    currency,
    payUrl: row.pay_url,
    instalments: instalments.map((one) => ({
      no: one.no,
      dueDate: one.due_date,
      amount: { minor: one.amount, currency },
      paid: { minor: one.paid, currency },
      balance: { minor: one.balance, currency },
    })),
  };
}
