import { randomBytes } from 'node:crypto';
import type { VerifyKind } from '../domain/account.ts';
import { shift, type Instant } from '../domain/time.ts';
import { hashToken } from '../invite-token.ts';
import type { Database } from './open.ts';
import { readAccount, readCustomer } from './portfolio.ts';

/** How long an invitation can be used. */
const VALID = 'P14D';

export type Invitation =
  | {
      readonly ok: true;
      readonly account: string;
      readonly customer: string;
      readonly token: string;
      readonly expiresAt: Instant;
      readonly question: VerifyKind;
    }
  | { readonly ok: false; readonly why: string };

/** Make a one-time token for the customer of an account. Only its hash is kept. */
export async function invite(db: Database, accountId: string, now: Instant): Promise<Invitation> {
  const account = await readAccount(db, accountId);
  if (!account)
    return { ok: false, why: `There is no account ${accountId}; "fairdue import" brings accounts in.` };
  const customer = await readCustomer(db, account.customerId);
  if (!customer?.verifyKind) {
    return {
      ok: false,
      why: `Account ${accountId} has no verify_kind and verify_answer, so nobody could tell who answers; import them first.`,
    };
  }
  const token = randomBytes(32).toString('base64url');
  const expiresAt = shift(now, VALID);
  await db
    .insertInto('invites')
    .values({
      token_hash: hashToken(token),
      account_id: accountId,
      customer_id: customer.id,
      created_at: now,
      expires_at: expiresAt,
    })
    .execute();
  return {
    ok: true,
    account: accountId,
    customer: customer.id,
    token,
    expiresAt,
    question: customer.verifyKind,
  };
}
