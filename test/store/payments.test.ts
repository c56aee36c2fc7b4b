import { beforeEach, describe, expect, it } from 'vitest';
import type { Payment } from '../../src/domain/account.ts';
import { openSqlite, type Database } from '../../src/store/open.ts';
import { bookPayment, readPayments } from '../../src/store/payments.ts';
import { readAccounts } from '../../src/store/portfolio.ts';
import { csvOf, NOW, run } from '../portfolio/files.ts';

let db: Database;

/** Three instalments of 100.00, not in the order of their numbers; the oldest is paid to 40.00. */
beforeEach(async () => {
  db = await openSqlite(':memory:');
  const rows = [
    { instalment_no: '3', due_date: '2026-11-20', amount: '100', paid: '0', balance: '' },
    { instalment_no: '1', due_date: '2026-09-20', amount: '100', paid: '40', balance: '' },
    { instalment_no: '2', due_date: '2026-10-20', amount: '100', paid: '0', balance: '' },
  ];
  await run(csvOf(rows), { db });
});

const paid = (minor: number, id = `P-${minor}`): Payment => ({
  id,
  accountId: 'A-1',
  amount: { minor, currency: 'MXN' },
  paidAt: '2026-11-24T12:00:00Z',
});

async function balances(): Promise<readonly number[]> {
  const [account] = await readAccounts(db, 'C-1');
  for (const one of account?.instalments ?? []) {
    expect(one.paid.minor + one.balance.minor).toBe(one.amount.minor);
  }
  return account?.instalments.map((one) => one.balance.minor) ?? [];
}

describe('a payment', () => {
  it.each<[string, readonly number[], readonly number[]]>([
    ['pays the oldest instalment first', [2500], [3500, 10000, 10000]],
    ['goes on to the next when one is paid', [7000], [0, 9000, 10000]],
    ['settles everything when it is enough', [26000], [0, 0, 0]],
    ['leaves what is over as a credit on the last instalment', [27000], [0, 0, -1000]],
    ['adds to the credit of a settled account', [26000, 500], [0, 0, -500]],
    ['taken back in full leaves things as they were', [7000, -7000], [6000, 10000, 10000]],
    ['taken back opens the newest paid instalment first', [17000, -3000], [0, 2000, 10000]],
    ['taken back first eats the credit', [27000, -1500], [0, 0, 500]],
    ['taken back may reach what an import had paid', [-4000], [10000, 10000, 10000]],
  ])('%s', async (_, sums, expected) => {
    for (const [at, minor] of sums.entries()) {
      expect(await bookPayment(db, paid(minor, `P-${at}`), NOW)).toEqual({
        outcome: 'booked',
        customerId: 'C-1',
      });
    }
    expect(await balances()).toEqual(expected);
  });

  it('is booked once: a repeat changes nothing, another body under its id is a conflict', async () => {
    await bookPayment(db, paid(2500, 'P'), NOW);
    expect(await bookPayment(db, paid(2500, 'P'), NOW)).toMatchObject({ outcome: 'repeat' });
    expect(await bookPayment(db, paid(2600, 'P'), NOW)).toEqual({ outcome: 'conflict' });
    expect(await bookPayment(db, { ...paid(2500, 'P'), accountId: 'A-9' }, NOW)).toEqual({
      outcome: 'conflict',
    });
    expect(await balances()).toEqual([3500, 10000, 10000]);
    expect(await readPayments(db, 'C-1')).toEqual([paid(2500, 'P')]);
  });

  it.each<[string, Payment, string]>([
    ['of an unknown account', { ...paid(100), accountId: 'A-9' }, 'account_id'],
    ['in another currency', { ...paid(100), amount: { minor: 100, currency: 'USD' } }, 'currency'],
    ['that takes back more than was ever paid', paid(-4001), 'amount'],
  ])('%s is refused and leaves nothing behind', async (_, payment, path) => {
    expect(await bookPayment(db, payment, NOW)).toMatchObject({ outcome: 'refused', path });
    expect(await balances()).toEqual([6000, 10000, 10000]);
    expect(await readPayments(db, 'C-1')).toEqual([]);
    expect(await db.selectFrom('inbox').selectAll().execute()).toEqual([]);
  });

  it('reaches the case with what it was, in the case’s lane, once', async () => {
    await bookPayment(db, paid(2500, 'P'), NOW);
    await bookPayment(db, paid(2500, 'P'), NOW);
    const [heard, ...more] = await db.selectFrom('inbox').selectAll().execute();
    expect(more).toEqual([]);
    expect(heard).toMatchObject({
      id: 'ledger:payment:P',
      kind: 'ledger',
      lane: 'case:C-1',
      customer_id: 'C-1',
    });
    expect(JSON.parse(heard?.body ?? '')).toEqual({ type: 'payment', payment: paid(2500, 'P') });
  });

  it('is booked in one piece when two arrive at once', async () => {
    const both = [paid(2500, 'P'), paid(2500, 'P'), paid(3500, 'Q')].map((one) => bookPayment(db, one, NOW));
    const outcomes = (await Promise.all(both)).map((one) => one.outcome);
    expect(outcomes.toSorted()).toEqual(['booked', 'booked', 'repeat']);
    expect(await balances()).toEqual([0, 10000, 10000]);
  });
});

describe('readPayments', () => {
  it('gives one customer’s payments, oldest first', async () => {
    await run(csvOf([{ account_id: 'A-2', customer_id: 'C-2' }]), { db });
    await bookPayment(db, { ...paid(100, 'late'), paidAt: '2026-11-23T00:00:00Z' }, NOW);
    await bookPayment(db, { ...paid(100, 'early'), paidAt: '2026-11-20T00:00:00Z' }, NOW);
    await bookPayment(db, { ...paid(100, 'other'), accountId: 'A-2' }, NOW);
    expect((await readPayments(db, 'C-1')).map((one) => one.id)).toEqual(['early', 'late']);
  });
});
