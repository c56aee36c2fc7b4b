import { beforeAll, describe, expect, it } from 'vitest';
import { openSqlite, type Database } from '../../src/store/open.ts';
import { listCustomers, readAccount, readAccounts, readCustomer } from '../../src/store/portfolio.ts';
import { csvOf, run } from '../portfolio/files.ts';

let db: Database;

beforeAll(async () => {
  db = await openSqlite(':memory:');
  const rows = [
    { account_id: 'A-2', instalment_no: '2', due_date: '2026-12-20' },
    { account_id: 'A-2', instalment_no: '1', due_date: '2026-11-20' },
    { account_id: 'A-1', product: 'Auto' },
    { account_id: 'A-3', customer_id: 'C-2', customer_name: 'Aaron', verify_kind: '', verify_answer: '' },
  ];
  await run(csvOf(rows), { db });
});

describe('the portfolio', () => {
  it('lists customers by name', async () => {
    expect((await listCustomers(db)).map((one) => one.name)).toEqual(['Aaron', 'Ana Pérez']);
  });

  it('gives accounts by id, and instalments as they fall due', async () => {
    const accounts = await readAccounts(db, 'C-1');
    expect(accounts.map((one) => one.id)).toEqual(['A-1', 'A-2']);
    expect(accounts[1]?.instalments.map((one) => one.no)).toEqual([1, 2]);
  });

  it('does not say how to verify whom nobody could verify', async () => {
    expect(await readCustomer(db, 'C-2')).not.toHaveProperty('verifyKind');
    expect(await readCustomer(db, 'C-1')).toMatchObject({ verifyKind: 'birth_date' });
  });

  it('keeps every zone in which a customer may be, the likeliest first', async () => {
    const zones = async (timezone: string) => {
      await run(csvOf([{ account_id: 'A-9', customer_id: 'C-9', pay_url: '', timezone }]), { db: own });
      const customer = await readCustomer(own, 'C-9');
      return [customer?.timezone, ...(customer?.otherZones ?? [])];
    };
    const own = await openSqlite(':memory:');
    const [denver, phoenix] = ['America/Denver', 'America/Phoenix'];
    expect(await zones(`${denver}; ${phoenix}`)).toEqual([denver, phoenix]);
    expect(await zones(`${phoenix} ${denver} ${phoenix}`)).toEqual([phoenix, denver]);
    expect(await zones(denver)).toEqual([denver]);
  });

  it('finds an account by its number alone', async () => {
    expect(await readAccount(db, 'A-3')).toMatchObject({ customerId: 'C-2' });
  });

  it('knows when there is nobody', async () => {
    expect(await readCustomer(db, 'C-9')).toBeUndefined();
    expect(await readAccounts(db, 'C-9')).toEqual([]);
    expect(await readAccount(db, 'A-9')).toBeUndefined();
  });
});
