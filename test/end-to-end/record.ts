import SQLite from 'better-sqlite3';
import { z } from 'zod';
import type { Installation } from '../support/installation.ts';

const rows = z.array(z.object({ body: z.string() }));
const count = z.object({ n: z.number() });

/** Every entry of one kind in the append-only record, read beside the running program without touching it. */
export function recordsOf({ database }: Installation, kind: string): readonly unknown[] {
  return looking(database, (db) =>
    rows
      .parse(db.prepare('select body from records where kind = ? order by seq').all(kind))
      .map(({ body }): unknown => JSON.parse(body)),
  );
}

/** How much was ever heard, from customers and from managers. */
export function heardIn({ database }: Installation): number {
  return looking(
    database,
    (db) =>
      count.parse(db.prepare("select count(*) as n from inbox where kind in ('customer', 'manager')").get())
        .n,
  );
}

function looking<T>(database: string, look: (db: SQLite.Database) => T): T {
  const db = new SQLite(database, { readonly: true, fileMustExist: true });
  try {
    return look(db);
  } finally {
    db.close();
  }
}
