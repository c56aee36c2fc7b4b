import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { changedElsewhere } from '../../src/store/elsewhere.ts';
import { openSqlite, type Database } from '../../src/store/open.ts';
import { setSetting } from '../../src/store/settings.ts';

let folder: string;
let ours: Database;
let theirs: Database;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fairdue-elsewhere-'));
  ours = await openSqlite(join(folder, 'fairdue.db'));
  theirs = await openSqlite(join(folder, 'fairdue.db'));
  await changedElsewhere(ours);
});

afterEach(async () => {
  await ours.destroy();
  await theirs.destroy();
  await rm(folder, { recursive: true, force: true });
});

it('what another connection commits is seen once', async () => {
  await setSetting(theirs, 'paused', 'yes');
  expect(await changedElsewhere(ours)).toBe(true);
  expect(await changedElsewhere(ours)).toBe(false);
  await setSetting(theirs, 'paused', 'no');
  expect(await changedElsewhere(ours)).toBe(true);
});

it('what this connection writes, and what another only reads, is not taken for a change', async () => {
  await setSetting(ours, 'paused', 'yes');
  await theirs.selectFrom('settings').selectAll().execute();
  expect(await changedElsewhere(ours)).toBe(false);
});

it('what another connection rolls back is no change', async () => {
  const cut = theirs.transaction().execute(async (trx) => {
    await setSetting(trx, 'paused', 'yes');
    throw new Error('cut off');
  });
  await expect(cut).rejects.toThrow('cut off');
  expect(await changedElsewhere(ours)).toBe(false);
});
