import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { VerifyKind } from '../domain/account.ts';
import { answersIn } from '../portfolio/rows/answer.ts';
import type { Database } from './open.ts';

/** The canonical answers that a customer's words can mean; several for `03/05/1990`, none for a guess. */
export function normaliseAnswer(kind: VerifyKind, text: string): readonly string[] {
  return answersIn(kind, text);
}

/**
 * The installation's key for answers, made once.
 *
 * It stands in the same database: the hash keeps answers out of sight and out of dumps of one table, it cannot keep a birth
 * date from somebody who holds the whole database.
 */
export async function answerKey(db: Database): Promise<Buffer> {
  await db
    .insertInto('settings')
    .values({ key: 'answer_key', value: randomBytes(32).toString('hex') })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute();
  const { value } = await db
    .selectFrom('settings')
    .select('value')
    .where('key', '=', 'answer_key')
    .executeTakeFirstOrThrow();
  return Buffer.from(value, 'hex');
}

export function hashAnswer(key: Buffer, customerId: string, kind: VerifyKind, normalised: string): string {
  return createHmac('sha256', key)
    .update(JSON.stringify([customerId, kind, normalised]))
    .digest('hex');
}

/**
 * What `customers.verify_hash` holds: hashes by what they belong to, as JSON. A birth date and a postcode belong to the person
 * (`*`); of the last four of a contract there is one for each account, and any of them verifies.
 */
export function withHash(stored: string | null, owner: string, hash: string): string {
  const hashes = hashesIn(stored);
  return JSON.stringify({ ...hashes, [owner]: hash });
}

export function ownerOf(kind: VerifyKind, accountId: string): string {
  return kind === 'contract_last4' ? accountId : '*';
}

/** Do the customer's words hold the right answer? Every candidate is compared with every hash, in constant time each. */
export function answerMatches(
  key: Buffer,
  customerId: string,
  kind: VerifyKind,
  stored: string | null,
  text: string,
): boolean {
  const hashes = Object.values(hashesIn(stored)).map((hash) => Buffer.from(hash, 'hex'));
  let right = false;
  for (const candidate of normaliseAnswer(kind, text)) {
    const given = Buffer.from(hashAnswer(key, customerId, kind, candidate), 'hex');
    for (const hash of hashes) {
      if (hash.length === given.length && timingSafeEqual(hash, given)) right = true;
    }
  }
  return right;
}

function hashesIn(stored: string | null): Readonly<Record<string, string>> {
  if (stored === null || stored === '') return {};
  const value: unknown = JSON.parse(stored);
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
