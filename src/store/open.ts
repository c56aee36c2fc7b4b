import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import SQLite from 'better-sqlite3';
import { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { migrations } from './migrations/index.ts';
import type { Schema } from './schema.ts';
import { DurableSqliteDialect } from './sqlite-dialect.ts';

export type Database = Kysely<Schema>;

/**
 * Open the SQLite file at `path` (`:memory:` for a test), create what is missing, and bring the schema up to date.
 *
 * A commit is on disk when it returns (`synchronous=FULL`). Throws when the folder cannot be written.
 */
export async function openSqlite(path: string): Promise<Database> {
  if (path !== ':memory:') makeFolder(dirname(path));
  const connection = new SQLite(path);
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  connection.pragma('busy_timeout = 5000');
  const db = new Kysely<Schema>({ dialect: new DurableSqliteDialect(connection) });
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw new Error('the database schema could not be brought up to date', { cause: error });
  return db;
}

/** One folder at a time: Node's own recursive way never returns where a parent may not be made (`/proc`). */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}
