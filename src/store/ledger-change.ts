import type { Selectable } from 'kysely';
import type { RowFault } from '../portfolio/rows/columns.ts';
import type { LedgerRow } from '../portfolio/rows/ledger-row.ts';
import { hashAnswer, ownerOf, withHash } from './answers.ts';
import type { AccountRow, CustomerRow, InstalmentRow } from './schema.ts';

/** What a row did, or would do, to the ledger; a fault when the ledger itself contradicts it. */
export type RowOutcome = 'new' | 'changed' | 'unchanged' | RowFault;

/** What the ledger holds of the customers and accounts that some rows name. */
export type Known = {
  readonly customers: Map<string, Selectable<CustomerRow>>;
  readonly accounts: Map<string, AccountRow>;
  readonly instalments: Map<string, InstalmentRow>;
};

/** What is to be written, and what to tell about each row. */
export type Change = {
  readonly outcomes: readonly RowOutcome[];
  readonly customers: ReadonlyMap<string, Selectable<CustomerRow>>;
  readonly accounts: ReadonlyMap<string, AccountRow>;
  readonly instalments: ReadonlyMap<string, InstalmentRow>;
  /** Customers whose case begins, and those whose case must look at the ledger again. */
  readonly begun: ReadonlySet<string>;
  readonly moved: ReadonlySet<string>;
};

/** What `rows` do to what is known, one after the other. Reads and writes nothing. */
export function changeOf(before: Known, rows: readonly LedgerRow[], key: Buffer): Change {
  const customers = new Map<string, Selectable<CustomerRow>>();
  const accounts = new Map<string, AccountRow>();
  const instalments = new Map<string, InstalmentRow>();
  const begun = new Set<string>();
  const moved = new Set<string>();
  const hashes = new Map<string, string>();
  /** The rows of a batch repeat the answer of their customer; it is hashed once. */
  const hash = (customerId: string, { kind, answer }: NonNullable<LedgerRow['verify']>): string => {
    const name = JSON.stringify([customerId, kind, answer]);
    const made = hashes.get(name) ?? hashAnswer(key, customerId, kind, answer);
    hashes.set(name, made);
    return made;
  };
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
      customer: customerRow(row, was.customer, hash),
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
  hash: (customerId: string, verify: NonNullable<LedgerRow['verify']>) => string,
): Selectable<CustomerRow> {
  const { id, name, language, timezone, otherZones, country, region, phoneLast4 } = row.customer;
  const verified = row.verify && {
    verify_kind: row.verify.kind,
    verify_hash: withHash(
      was?.verify_kind === row.verify.kind ? was.verify_hash : null,
      ownerOf(row.verify.kind, row.account.id),
      hash(id, row.verify),
    ),
  };
  return {
    id,
    name,
    language,
    timezone,
    other_zones: otherZones.join(' '),
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
  if (!was) return true;
  for (const name in is) if (was[name] !== is[name]) return true;
  return false;
}

export function instalmentKey(accountId: string, no: number): string {
  return `${accountId}\n${no}`;
}
