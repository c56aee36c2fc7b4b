import { hostname } from 'node:os';
import type { Database } from './open.ts';
import { setSetting, setting } from './settings.ts';

const KEY = 'running';
/** A server that has not said for so long that it runs is not running. */
const SILENT_AFTER_S = 30;

/**
 * Claim the database for this process: on SQLite only one may take turns. Answers the id of the process that runs already, or
 * undefined when the claim is ours. Release it at the end; a process that was killed has released it.
 */
export async function claimRunning(db: Database): Promise<number | undefined> {
  return db.transaction().execute(async (trx) => {
    const other = await runningIn(trx);
    if (other !== undefined && other !== process.pid) return other;
    await setSetting(trx, KEY, JSON.stringify({ pid: process.pid, host: hostname(), at: seconds() }));
    return undefined;
  });
}

/** Say that this process still runs. */
export async function keepRunning(db: Database): Promise<void> {
  await setSetting(db, KEY, JSON.stringify({ pid: process.pid, host: hostname(), at: seconds() }));
}

export async function releaseRunning(db: Database): Promise<void> {
  await db.deleteFrom('settings').where('key', '=', KEY).execute();
}

/** The id of the process that runs on this database, if one does. */
export async function runningIn(db: Database): Promise<number | undefined> {
  const value = await setting(db, KEY);
  if (value === undefined) return undefined;
  const { pid, host, at }: { pid: number; host: string; at: number } = JSON.parse(value);
  const spoke = seconds() - at < SILENT_AFTER_S;
  // After a restart of the machine or of a container the id may be another program's.
  const alive = spoke && (host !== hostname() || isAlive(pid));
  return alive ? pid : undefined;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function seconds(): number {
  return Math.floor(Temporal.Now.instant().epochMilliseconds / 1000);
}
