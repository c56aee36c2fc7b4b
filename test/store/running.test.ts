import { hostname } from 'node:os';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqlite, type Database } from '../../src/store/open.ts';
import { claimRunning, keepRunning, releaseRunning, runningIn } from '../../src/store/running.ts';
import { setSetting } from '../../src/store/settings.ts';

let db: Database;

beforeEach(async () => {
  db = await openSqlite(':memory:');
});

afterEach(() => db.destroy());

/** Alive, and not this process. */
const SOMEBODY = process.ppid;
/** Linux and macOS give no such id. */
const NOBODY = 2 ** 30;

const secondsAgo = (seconds: number): number =>
  Math.floor(Temporal.Now.instant().epochMilliseconds / 1000) - seconds;

describe('the claim on a database', () => {
  it.each([
    ['of a process that runs and says so', SOMEBODY, hostname(), 1, 'refused'],
    ['of a process that was killed a moment ago', NOBODY, hostname(), 1, 'given'],
    ['of an id that another program has by now', SOMEBODY, hostname(), 60, 'given'],
    ['of another machine that says that it runs', NOBODY, 'elsewhere', 1, 'refused'],
    ['of another machine that fell silent', NOBODY, 'elsewhere', 60, 'given'],
  ] as const)('%s (%i, %s, %i s ago) is %s', async (_, pid, host, ago, outcome) => {
    await setSetting(db, 'running', JSON.stringify({ pid, host, at: secondsAgo(ago) }));
    expect(await claimRunning(db)).toBe(outcome === 'refused' ? pid : undefined);
    expect(await runningIn(db)).toBe(outcome === 'refused' ? pid : process.pid);
  });

  it('is given when nobody has it, kept, and let go', async () => {
    expect(await claimRunning(db)).toBeUndefined();
    expect(await claimRunning(db)).toBeUndefined();
    await keepRunning(db);
    expect(await runningIn(db)).toBe(process.pid);
    await releaseRunning(db);
    expect(await runningIn(db)).toBeUndefined();
  });
});
