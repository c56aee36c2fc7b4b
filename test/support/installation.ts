import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../../bin/fairdue.js', import.meta.url));

/** Fairdue as an operator has it: a folder without a `.env`, a database and a port of its own, and nobody else's settings. */
export type Installation = {
  readonly folder: string;
  readonly database: string;
  readonly origin: string;
  /** `fairdue start`; resolves once it hears and speaks, rejects with what it said when it ends before that. */
  readonly start: () => Promise<Running>;
  /** Any other command, with its exit code and what it printed. */
  readonly run: (args: readonly string[], input?: string) => Promise<Ended>;
  readonly remove: () => Promise<void>;
};

export type Running = {
  /** What it said when it was ready. */
  readonly welcome: string;
  /** What it logged so far, a JSON line each. */
  readonly log: () => string;
  /** Asks it to stop; answers its exit code. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>;
};

export type Ended = { readonly code: number | null; readonly out: string; readonly err: string };

/** Settings beside HOME, PORT and DATABASE_URL; those that depend on where it listens are made from its origin. */
export type Settings =
  | Readonly<Record<string, string>>
  | ((origin: string) => Readonly<Record<string, string>>);

export async function makeInstallation(settings: Settings = {}): Promise<Installation> {
  const folder = await mkdtemp(join(tmpdir(), 'fairdue-'));
  const port = await freePort();
  const database = join(folder, 'fairdue.db');
  const origin = `http://localhost:${port}`;
  const env = {
    PATH: process.env['PATH'],
    HOME: folder,
    PORT: String(port),
    DATABASE_URL: `sqlite:${database}`,
    ...(typeof settings === 'function' ? settings(origin) : settings),
  };
  const running = new Set<Running>();
  const launch = (args: readonly string[]): ChildProcess =>
    spawn(process.execPath, [BIN, ...args], { cwd: folder, env, stdio: ['pipe', 'pipe', 'pipe'] });

  return {
    folder,
    database,
    origin,
    start: async () => {
      const started = await untilReady(launch(['start']), `:${port}`);
      running.add(started);
      return started;
    },
    run: async (args, input = '') => {
      const child = launch(args);
      child.stdin?.on('error', () => undefined).end(input);
      const ended = once(child, 'close');
      const [out, err] = await Promise.all([said(child.stdout), said(child.stderr)]);
      await ended;
      return { code: child.exitCode, out, err };
    },
    remove: async () => {
      for (const one of running) await one.stop('SIGKILL');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function untilReady(child: ChildProcess, announcement: string): Promise<Running> {
  const exited = once(child, 'exit');
  let out = '';
  let log = '';
  child.stderr?.on('data', (chunk: Buffer) => (log += chunk.toString()));
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      if (out.includes(announcement)) resolve();
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`fairdue start ended with ${code}: ${out}${log}`)));
  });
  return {
    welcome: out,
    log: () => log,
    stop: async (signal = 'SIGTERM') => {
      child.kill(signal);
      await exited;
      return child.exitCode;
    },
  };
}

async function said(stream: ChildProcess['stdout']): Promise<string> {
  return stream ? text(stream) : '';
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return address.port;
}
