import { sql } from 'kysely';
import type { Database } from './open.ts';

const versions = new WeakMap<Database, number>();

/**
 * Has another connection, of another process too, committed anything since this was last asked? False the first time.
 *
 * SQLite's `data_version` does not move with what this connection writes itself (https://www.sqlite.org/pragma.html).
 */
export async function changedElsewhere(db: Database): Promise<boolean> {
  const { rows } = await sql<{ data_version: number }>`pragma data_version`.execute(db);
  const version = rows[0]?.data_version;
  const before = versions.get(db);
  if (version === undefined) return false;
  versions.set(db, version);
  return before !== undefined && before !== version;
}
