import type { Author, Purpose } from '../domain/message.ts';
import type { DossierEntry } from '../ports/store.ts';
import type { Database } from './open.ts';

/** What we wrote unasked, or a person did; answers of the bot are left out. */
const CONTACTS: readonly Purpose[] = ['reminder', 'promise_reminder', 'plan_reminder', 'follow_up', 'relay'];

/** The latest contacts of a case, and its records of the kinds asked for, oldest first; `limit` of each. */
export async function dossier(
  db: Database,
  customerId: string,
  kinds: readonly string[],
  limit: number,
): Promise<readonly DossierEntry[]> {
  const entries = [
    ...(await sent(db, customerId, limit)),
    ...(await written(db, customerId, limit)),
    ...(await recorded(db, customerId, kinds, limit)),
  ];
  return entries.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

async function sent(db: Database, customerId: string, limit: number): Promise<readonly DossierEntry[]> {
  const rows = await db
    .selectFrom('attempts')
    .innerJoin('drafts', 'drafts.id', 'attempts.draft_id')
    .select(['attempts.started_at', 'attempts.purpose', 'attempts.author', 'drafts.template'])
    .where('attempts.customer_id', '=', customerId)
    .where('attempts.outcome', '=', 'delivered')
    .where('attempts.purpose', 'in', CONTACTS)
    .orderBy('attempts.id', 'desc')
    .limit(limit)
    .execute();
  // Both columns are written from these unions and from nothing else.
  return rows.map((row) => ({
    kind: 'sent',
    at: row.started_at,
    purpose: row.purpose as Purpose,
    author: row.author as Author,
    template: row.template,
  }));
}

async function written(db: Database, customerId: string, limit: number): Promise<readonly DossierEntry[]> {
  const rows = await db
    .selectFrom('inbox')
    .select('heard_at')
    .where('customer_id', '=', customerId)
    .where('kind', '=', 'customer')
    .orderBy('heard_at', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ kind: 'wrote', at: row.heard_at }));
}

async function recorded(
  db: Database,
  customerId: string,
  kinds: readonly string[],
  limit: number,
): Promise<readonly DossierEntry[]> {
  const rows = await db
    .selectFrom('records')
    .select(['at', 'kind', 'body'])
    .where('customer_id', '=', customerId)
    .where('kind', 'in', kinds)
    .orderBy('seq', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ kind: 'record', at: row.at, name: row.kind, body: JSON.parse(row.body) }));
}
