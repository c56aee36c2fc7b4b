import SQLite from 'better-sqlite3';
import { z } from 'zod';
import { instantOf } from '../../src/domain/time.ts';
import type { Received, Telegram } from './telegram.ts';

const text = z.string();
const maybe = z.string().nullable();

const inbox = z.object({
  id: text,
  kind: text,
  customer_id: maybe,
  heard_at: text,
  turned_at: maybe,
});
const draft = z.object({
  id: text,
  customer_id: maybe,
  conversation_id: text,
  template: text,
  purpose: text,
  status: text,
  due_at: text,
  cause: text,
  why: maybe,
});
const attempt = z.object({
  id: z.number(),
  draft_id: text,
  customer_id: maybe,
  conversation_id: text,
  purpose: text,
  text,
  repeat: z.number(),
  started_at: text,
  outcome: maybe,
  provider_id: maybe,
});

export type InboxRow = z.infer<typeof inbox>;
export type DraftRow = z.infer<typeof draft>;
export type AttemptRow = z.infer<typeof attempt>;

/** What the program wrote down, and what the customers were really sent. */
export type Evidence = {
  readonly inbox: readonly InboxRow[];
  /** The cause of every decision on record. */
  readonly decided: readonly string[];
  readonly drafts: readonly DraftRow[];
  readonly attempts: readonly AttemptRow[];
  /** By chat: everything that Telegram took from the bot. */
  readonly seen: ReadonlyMap<string, readonly Received[]>;
  readonly deskJobsWaiting: number;
  readonly bookings: readonly string[];
};

/** Read what a program left behind, without touching it: a checkpoint is not ours to make. */
export function peek<T>(database: string, look: (db: SQLite.Database) => T): T {
  const db = new SQLite(database, { readonly: true, fileMustExist: true });
  try {
    return look(db);
  } finally {
    db.close();
  }
}

/** What was under way when the program died. */
export type Underway = {
  readonly waiting: number;
  readonly queued: number;
  /** Attempts without a receipt. */
  readonly open: readonly {
    readonly conversation: string;
    readonly text: string;
    readonly purpose: string;
  }[];
};

export function underwayIn(database: string): Underway {
  return peek(database, (db) => ({
    waiting: numberIn(db, 'select count(*) as n from inbox where turned_at is null'),
    queued: numberIn(
      db,
      "select count(*) as n from drafts where status = 'queued' and due_at <= ?",
      theirNow(db),
    ),
    open: rowsIn(
      db,
      'select conversation_id as conversation, text, purpose from attempts where finished_at is null',
      z.object({ conversation: text, text, purpose: text }),
    ),
  }));
}

/** What time it is for the program: its clock was moved, and goes on from there. */
function theirNow(db: SQLite.Database): string {
  const ahead = rowsIn(
    db,
    "select value from settings where key = 'clock_ahead_seconds'",
    z.object({ value: z.coerce.number() }),
  ).at(0);
  return instantOf(Temporal.Now.instant().add({ seconds: ahead?.value ?? 0 }));
}

/** The moment from which on time alone has `enough` customers written to. */
export function whenDue(database: string, enough: number): string | undefined {
  const sql = `select next_action_at as at from cases
    where json_extract(next_action, '$.kind') in ('reminder', 'promise_reminder', 'plan_reminder', 'silence', 'verification')
    order by next_action_at limit ?`;
  return peek(database, (db) => z.array(z.object({ at: text })).parse(db.prepare(sql).all(enough))).at(-1)
    ?.at;
}

export async function gather(
  database: string,
  telegram: Telegram,
  users: readonly number[],
): Promise<Evidence> {
  const seen = new Map<string, readonly Received[]>();
  for (const user of users) seen.set(`telegram:${user}`, await telegram.received(user, 0, 0));
  return peek(database, (db) => ({
    inbox: rowsIn(db, 'select id, kind, customer_id, heard_at, turned_at from inbox order by seq', inbox),
    decided: rowsIn(
      db,
      "select json_extract(body, '$.cause') as cause from records where kind = 'decided'",
      z.object({ cause: text }),
    ).map((row) => row.cause),
    drafts: rowsIn(db, 'select * from drafts order by seq', draft),
    attempts: rowsIn(db, 'select * from attempts order by id', attempt),
    seen,
    deskJobsWaiting: numberIn(db, 'select count(*) as n from desk_jobs where done_at is null'),
    bookings: rowsIn(db, 'select id from payments', z.object({ id: text })).map((row) => row.id),
  }));
}

function rowsIn<T>(db: SQLite.Database, sql: string, shape: z.ZodType<T>): readonly T[] {
  return z.array(shape).parse(db.prepare(sql).all());
}

function numberIn(db: SQLite.Database, sql: string, ...values: readonly string[]): number {
  return z.object({ n: z.number() }).parse(db.prepare(sql).get(...values)).n;
}
