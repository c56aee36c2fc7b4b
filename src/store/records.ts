import { createHash } from 'node:crypto';
import type { NewRecord } from '../ports/store.ts';
import type { Database } from './open.ts';

const GENESIS = '0'.repeat(64);

/** Add to the append-only record; each entry carries the hash of the one before. Call it inside the transaction it belongs to. */
export async function appendRecords(
  db: Database,
  records: readonly NewRecord[],
  at: string,
  customerId: string | undefined,
): Promise<void> {
  if (records.length === 0) return;
  const last = await db
    .selectFrom('records')
    .select(['seq', 'hash'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  let { seq, hash } = last ?? { seq: 0, hash: GENESIS };
  const rows = records.map((record) => {
    const entry = {
      seq: seq + 1,
      at,
      customer_id: customerId ?? null,
      kind: record.kind,
      body: JSON.stringify(record.body),
      previous: hash,
    };
    seq = entry.seq;
    hash = hashOf(entry);
    return { ...entry, hash };
  });
  await db.insertInto('records').values(rows).execute();
  await db
    .insertInto('settings')
    .values({ key: HEAD, value: `${seq}:${hash}` })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: `${seq}:${hash}` }))
    .execute();
}

/** Where the end of the chain is written down a second time, so that a cut-off tail is noticed. */
const HEAD = 'records_head';

export type Verification = { readonly ok: boolean; readonly records: number; readonly fault?: string };

/** Check the whole chain, from the first entry to the noted end. */
export async function verifyRecords(db: Database): Promise<Verification> {
  let previous = GENESIS;
  let seen = 0;
  for (;;) {
    const rows = await db
      .selectFrom('records')
      .selectAll()
      .where('seq', '>', seen)
      .orderBy('seq')
      .limit(1000)
      .execute();
    for (const row of rows) {
      if (row.seq !== seen + 1) return { ok: false, records: seen, fault: `record ${seen + 1} is missing` };
      if (row.previous !== previous)
        return { ok: false, records: seen, fault: `record ${row.seq} does not follow the one before it` };
      if (row.hash !== hashOf(row))
        return { ok: false, records: seen, fault: `record ${row.seq} was changed` };
      previous = row.hash;
      seen = row.seq;
    }
    if (rows.length === 0) break;
  }
  const head = await db.selectFrom('settings').select('value').where('key', '=', HEAD).executeTakeFirst();
  const expected = head?.value ?? `0:${GENESIS}`;
  if (expected !== `${seen}:${previous}`)
    return { ok: false, records: seen, fault: `records after ${seen} are missing` };
  return { ok: true, records: seen };
}

function hashOf(row: {
  seq: number;
  at: string;
  customer_id: string | null;
  kind: string;
  body: string;
  previous: string;
}): string {
  const { seq, at, customer_id, kind, body, previous } = row;
  return createHash('sha256')
    .update(JSON.stringify([seq, at, customer_id, kind, body, previous]))
    .digest('hex');
}
