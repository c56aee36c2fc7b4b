import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../../bin/fairdue.js', import.meta.url));

export type Home = {
  /** A folder without a `.env`, so that nobody's own settings take part. */
  readonly folder: string;
  readonly database: string;
  readonly port: number;
  readonly telegram: { readonly url: string; readonly token: string };
  /** A test that runs out of time takes its children with it. */
  readonly signal: AbortSignal;
};

export const API_TOKEN = 'a-token-for-the-chaos-alone';

/** The real program, as an operator starts it, at a moment of its own clock. */
export type Running = {
  /** It hears and speaks. Rejects when it ends before that, unless it was killed. */
  readonly ready: Promise<boolean>;
  /** As the power fails: no handler runs. */
  readonly kill: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

export function startFairdue(home: Home, clock: string, errors: string[]): Running {
  const child = spawn(process.execPath, [BIN, 'start'], {
    cwd: home.folder,
    env: environmentOf(home, clock),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = once(child, 'exit');
  const end = (): boolean => child.kill('SIGKILL');
  home.signal.addEventListener('abort', end);
  child.once('exit', () => home.signal.removeEventListener('abort', end));
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk.toString()));
  return {
    ready: readyOf(child, errors),
    kill: async () => {
      child.kill('SIGKILL');
      await exited;
    },
    stop: async () => {
      child.kill('SIGTERM');
      await exited;
    },
  };
}

/** Whether it came up; ended by a signal of ours, it did not. */
function readyOf(child: ChildProcess, errors: readonly string[]): Promise<boolean> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('Channels: telegram')) resolve(true);
    });
    child.once('exit', (code, signal) =>
      signal !== null
        ? resolve(false)
        : reject(new Error(`fairdue start ended with ${code}: ${errors.join('')}`)),
    );
  });
}

/** A command beside or between runs; answers its exit code and what it printed. */
export function runFairdue(
  home: Home,
  clock: string,
  args: readonly string[],
): Promise<{ readonly code: number; readonly out: string }> {
  const options = { cwd: home.folder, env: environmentOf(home, clock) };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [BIN, ...args], options, (_, stdout, stderr) =>
      resolve({ code: child.exitCode ?? -1, out: stdout + stderr }),
    );
  });
}

function environmentOf(home: Home, clock: string): NodeJS.ProcessEnv {
  return {
    PATH: process.env['PATH'],
    HOME: home.folder,
    PORT: String(home.port),
    DATABASE_URL: `sqlite:${home.database}`,
    TELEGRAM_BOT_TOKEN: home.telegram.token,
    TELEGRAM_API_ROOT: home.telegram.url,
    FAIRDUE_CLOCK: clock,
    API_TOKEN,
    LOG_LEVEL: 'error',
  };
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return address.port;
}
