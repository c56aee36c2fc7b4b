import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { importCommand, type ImportCommand } from '../../src/commands/import.ts';
import { openSqlite, type Database } from '../../src/store/open.ts';
import { csvOf, NOW } from './files.ts';

let folder: string;
let db: Database;
let written: { out: string; err: string };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-'));
});
afterAll(() => rm(folder, { recursive: true }));
beforeEach(async () => {
  db = await openSqlite(':memory:');
  written = { out: '', err: '' };
});

async function file(name: string, content: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

function command(path: string, more: Partial<ImportCommand> = {}): Promise<number> {
  const into = (name: 'out' | 'err') => ({
    write: (text: string | Uint8Array) => {
      written[name] += String(text);
      return true;
    },
  });
  return importCommand({
    file: path,
    strict: false,
    json: false,
    db,
    now: NOW,
    payLinks: () => true,
    stdout: into('out'),
    stderr: into('err'),
    ...more,
  });
}

describe('fairdue import', () => {
  it('answers 0 and tells the counts in words, with no progress bar in a pipe', async () => {
    const path = await file('good.csv', csvOf([{}, { instalment_no: '2' }]));
    expect(await command(path)).toBe(0);
    expect(written.out).toMatch(/ {8}2 {2}rows\n {8}2 {2}new\n/);
    expect(written.err).toBe('');
  });

  it('answers 1 and lists each fault with line, column and reason', async () => {
    const path = await file('faulty.csv', csvOf([{}, { account_id: 'A-2', currency: 'XXZ' }]));
    expect(await command(path)).toBe(1);
    expect(written.out).toMatch(/line 3: currency "XXZ" is not an ISO 4217 currency/);
    expect(await command(path, { strict: true })).toBe(1);
    expect(written.out).toMatch(/Nothing was stored \(--strict\)/);
  });

  it('prints the report of the contract as JSON', async () => {
    const path = await file('json.csv', csvOf([{}, { account_id: 'A-2', due_date: '' }]));
    expect(await command(path, { json: true })).toBe(1);
    expect(JSON.parse(written.out)).toEqual({
      rows: 2,
      new: 1,
      changed: 0,
      unchanged: 0,
      missing: 0,
      faulty: [{ line: 3, column: 'due_date', reason: 'is empty' }],
      missing_accounts: [],
      not_invitable: 0,
    });
  });

  it('reads by a map', async () => {
    const path = await file('mapped.csv', csvOf([{}]).replace('account_id', 'Contract No'));
    const map = await file('map.yaml', 'columns: { account_id: Contract No }\n');
    expect(await command(path, { map })).toBe(0);
  });

  it.each<[string, () => Promise<[string, Partial<ImportCommand>?]>, RegExp]>([
    ['is not there', async () => [join(folder, 'none.csv')], /none\.csv: there is no such file\.\n$/],
    ['is a folder', async () => [folder], /this is a folder; name the file in it\.\n$/],
    ['is empty', async () => [await file('empty.csv', '')], /the file is empty\.\n$/],
    [
      'lacks columns',
      async () => [await file('lacks.csv', 'a,b\n1,2\n')],
      /no column account_id.*--map MAP\.yaml/,
    ],
    [
      'has a map that is not there',
      async () => [await file('a.csv', csvOf([{}])), { map: join(folder, 'none.yaml') }],
      /none\.yaml: there is no such file\.\n$/,
    ],
    [
      'has a map with faults',
      async () => [
        await file('b.csv', csvOf([{}])),
        { map: await file('bad.yaml', 'dates: y/m/d\ncolor: red\n') },
      ],
      /bad\.yaml at dates: .*\n.*bad\.yaml: .*color/,
    ],
  ])('answers 2 with one plain sentence when the file %s', async (_, given, sentence) => {
    const [path, more] = await given();
    expect(await command(path, more)).toBe(2);
    expect(written.out).toBe('');
    expect(written.err).toMatch(sentence);
    expect(written.err).not.toMatch(/\n\s+at /);
  });

  it('answers 2 for a pipe, which cannot be read twice', async () => {
    const pipe = join(folder, 'pipe');
    expect(spawnSync('mkfifo', [pipe]).status).toBe(0);
    expect(await command(pipe)).toBe(2);
    expect(written.err).toMatch(/not a regular file/);
  });
});
