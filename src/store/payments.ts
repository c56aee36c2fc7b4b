import { createHash } from 'node:crypto';
import type { Payment } from '../domain/account.ts';
import type { Instant } from '../domain/time.ts';
import { hearOnce, laneOf } from './inbox.ts';
import type { Database } from './open.ts';
import type { InstalmentRow } from './schema.ts';

export type Booking =
  /** `repeat`: this very payment was booked before, and nothing was done now. */
  | { readonly outcome: 'booked' | 'repeat'; readonly customerId: string }
  /** Another payment has this id. */
  | { readonly outcome: 'conflict' }
  | {
      readonly outcome: 'refused';
      readonly path: 'account_id' | 'currency' | 'amount';
      readonly message: string;
    };

/**
 * Book money that arrived, or, when the amount is negative, went back; once per id.
 *
 * It pays the oldest instalment first. What is over after the last one stays there as a credit, a balance below zero, so that
 * paid and balance always make the amount. A reversal takes from the newest instalment first: a credit goes, then what was
 * paid last is open again. The case hears of it in the same transaction.
 */
export async function bookPayment(db: Database, payment: Payment, now: Instant): Promise<Booking> {
  return db.transaction().execute(async (trx): Promise<Booking> => {
    // The first statement writes, so that SQLite gives the lock before anything is read.
    await trx.deleteFrom('settings').where('key', '=', '').execute();
    const account = await trx
      .selectFrom('accounts')
      .select(['customer_id', 'currency'])
      .where('id', '=', payment.accountId)
      .executeTakeFirst();
    const before = await trx
      .selectFrom('payments')
      .select('digest')
      .where('id', '=', payment.id)
      .executeTakeFirst();
    const digest = digestOf(payment);
    if (before && before.digest !== digest) return { outcome: 'conflict' };
    if (!account) return refused('account_id', 'is not an account of the ledger');
    if (before) return { outcome: 'repeat', customerId: account.customer_id };
    if (account.currency !== payment.amount.currency) {
      return refused('currency', `is not ${account.currency}, in which the ledger keeps this account`);
    }
    const instalments = await trx
      .selectFrom('instalments')
      .selectAll()
      .where('account_id', '=', payment.accountId)
      .orderBy('due_date')
      .orderBy('no')
      .execute();
    const moved =
      payment.amount.minor > 0
        ? paidOff(instalments, payment.amount.minor)
        : takenBack(instalments, -payment.amount.minor);
    if (!moved) return refused('amount', 'takes back more than was ever paid on this account');
    for (const part of moved) {
      await trx
        .updateTable('instalments')
        .set({ paid: part.paid, balance: part.balance })
        .where('account_id', '=', part.account_id)
        .where('no', '=', part.no)
        .execute();
    }
    await trx
      .insertInto('payments')
      .values({
        id: payment.id,
        account_id: payment.accountId,
        amount: payment.amount.minor,
        currency: payment.amount.currency,
        paid_at: payment.paidAt,
        digest,
        booked_at: now,
      })
      .execute();
    await hearOnce(trx, {
      id: `ledger:payment:${payment.id}`,
      kind: 'ledger',
      lane: laneOf(account.customer_id),
      customerId: account.customer_id,
      body: { type: 'payment', payment },
      heardAt: now,
    });
    return { outcome: 'booked', customerId: account.customer_id };
  });
}

/** The payments of one customer that were booked one by one, oldest first. */
export async function readPayments(db: Database, customerId: string): Promise<readonly Payment[]> {
  const rows = await db
    .selectFrom('payments')
    .innerJoin('accounts', 'accounts.id', 'payments.account_id')
    .selectAll('payments')
    .where('accounts.customer_id', '=', customerId)
    .orderBy('paid_at')
    .orderBy('payments.id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    accountId: row.account_id,
    amount: { minor: row.amount, currency: row.currency },
    paidAt: row.paid_at,
  }));
}

/** Two bodies with the same meaning have the same digest: `120.5` is `120.50`. */
export function digestOf(payment: Payment): string {
  const { id, accountId, amount, paidAt } = payment;
  return createHash('sha256')
    .update(JSON.stringify([id, accountId, amount.minor, amount.currency, paidAt]))
    .digest('hex');
}

function paidOff(instalments: readonly InstalmentRow[], sum: number): readonly InstalmentRow[] {
  let left = sum;
  return instalments.flatMap((part, at) => {
    const open = Math.max(0, part.balance);
    const taken = at === instalments.length - 1 ? left : Math.min(open, left);
    left -= taken;
    return taken === 0 ? [] : [{ ...part, paid: part.paid + taken, balance: part.balance - taken }];
  });
}

function takenBack(instalments: readonly InstalmentRow[], sum: number): readonly InstalmentRow[] | undefined {
  let left = sum;
  const moved = instalments.toReversed().flatMap((part) => {
    const taken = Math.min(part.paid, left);
    left -= taken;
    return taken === 0 ? [] : [{ ...part, paid: part.paid - taken, balance: part.balance + taken }];
  });
  return left > 0 ? undefined : moved;
}

function refused(path: 'account_id' | 'currency' | 'amount', message: string): Booking {
  return { outcome: 'refused', path, message };
}
