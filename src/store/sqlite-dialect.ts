import type SQLite from 'better-sqlite3';
import {
  CompiledQuery,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  type DatabaseConnection,
  type Driver,
  type SqliteDatabase,
  type TransactionSettings,
} from 'kysely';

/** More statements than the store has; a stray flood of them must not fill the memory. */
const MOST_STATEMENTS = 500;

/** Kysely's dialect for better-sqlite3, with transactions that do not fail half-way and statements prepared once. */
export class DurableSqliteDialect extends SqliteDialect {
  readonly #database: SqliteDatabase;

  constructor(connection: SQLite.Database) {
    const database = preparedOnce(connection);
    super({ database });
    this.#database = database;
  }

  override createDriver(): Driver {
    return new ImmediateDriver({ database: this.#database });
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
  }
}

/**
 * Lets the migrator work in one transaction, which Kysely does not do on SQLite by itself: a process that is killed in the
 * middle leaves nothing half made, and of two that start at once the second finds everything done.
 */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/**
 * Takes the right to write when a transaction begins. A plain `begin` that reads first fails at its first write (SQLITE_BUSY,
 * whatever the timeout) when another process has written in between.
 */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(
    connection: DatabaseConnection,
    settings?: TransactionSettings,
  ): Promise<void> {
    const begin = settings?.accessMode === 'read only' ? 'begin' : 'begin immediate';
    await connection.executeQuery(CompiledQuery.raw(begin));
  }
}

function preparedOnce(connection: SQLite.Database): SqliteDatabase {
  const statements = new Map<string, SQLite.Statement>();
  return {
    close: () => connection.close(),
    prepare: (sql) => {
      const known = statements.get(sql);
      if (known) return known;
      const statement = connection.prepare(sql);
      if (statements.size >= MOST_STATEMENTS) statements.clear();
      statements.set(sql, statement);
      return statement;
    },
  } as SqliteDatabase; // better-sqlite3's own statement type is wider than Kysely's
}
