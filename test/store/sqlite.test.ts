import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqlite } from '../../src/store/open.ts';
import { verifyRecords } from '../../src/store/records.ts';
import { createStore } from '../../src/store/store.ts';
import { storeContract } from '../contract/store.contract.ts';
import { makeInstallation } from '../support/installation.ts';

storeContract('SQLite', async () => {
  const db = await openSqlite(':memory:');
  return { db, store: createStore(db), close: () => db.destroy() };
});

describe('a SQLite file', () => {
  const AT = '2026-11-24T16:00:00Z';
  let folder: string;
  let path: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fairdue-store-'));
    path = join(folder, 'fairdue.db');
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  it(
    'is made by one of several processes that come to it first at the same time',
    { timeout: 60_000 },
    async () => {
      const installation = await makeInstallation();
      const verify = ['audit', 'verify', '--json'];
      const ended = await Promise.all([1, 2, 3].map(() => installation.run(verify)));
      await installation.remove();
      for (const one of ended) expect(one).toEqual({ code: 0, out: '{"ok":true,"records":0}\n', err: '' });
    },
  );

  it('is made whole or not at all, so that one who was cut off can begin again', async () => {
    // Something stands in the way of one of the last tables.
    const other = new SQLite(path);
    other.exec('create table records (x)');
    await expect(openSqlite(path)).rejects.toThrow('could not be brought up to date');
    const ours = other.prepare("select name from sqlite_master where name in ('settings', 'cases')").all();
    expect(ours).toEqual([]);
    other.exec('drop table records');
    other.close();
    const db = await openSqlite(path);
    expect(await verifyRecords(db)).toEqual({ ok: true, records: 0 });
    await db.destroy();
  });

  it('is on disk when a commit returns', async () => {
    const db = await openSqlite(path);
    const other = new SQLite(path, { readonly: true });
    await createStore(db).setSetting('colour', 'green');
    expect(other.prepare("select value from settings where key = 'colour'").get()).toEqual({
      value: 'green',
    });
    other.close();
    await db.destroy();
  });

  it('has one chain of records, and hears a repeat once, over two connections', async () => {
    const dbs = [await openSqlite(path), await openSqlite(path)];
    const stores = dbs.map((db) => createStore(db));
    const heard = { id: 'e-1', kind: 'customer', lane: 'chat:x', body: {}, heardAt: AT } as const;
    const news = await Promise.all(stores.map((store) => store.hear(heard)));
    expect(news.filter(Boolean)).toHaveLength(1);
    for (let no = 1; no <= 10; no += 1)
      for (const store of stores) await store.record({ kind: `kind-${no}`, body: {} }, AT, undefined);
    for (const db of dbs) {
      expect(await verifyRecords(db)).toEqual({ ok: true, records: 20 });
      await db.destroy();
    }
  });
});
