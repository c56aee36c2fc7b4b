import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const BIN = fileURLToPath(new URL('../../bin/fairdue.js', import.meta.url));

export type Program = {
  readonly origin: string;
  /** Another command beside it, on the same database; resolves to what it prints. */
  readonly run: (...args: string[]) => Promise<string>;
  readonly stop: () => Promise<void>;
};

/** The real program, as `npm start` runs it without any configuration, on a database and a port of its own. */
export async function startProgram(): Promise<Program> {
  const folder = await mkdtemp(join(tmpdir(), 'fairdue-browser-'));
  const port = await freePort();
  const env = {
    PATH: process.env['PATH'],
    HOME: folder,
    PORT: String(port),
    DATABASE_URL: `sqlite:${join(folder, 'fairdue.db')}`,
  };
  // A folder without a .env, so that nobody's own settings take part.
  const child = spawn(process.execPath, [BIN, 'start'], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = once(child, 'exit');
  let said = '';
  const announced = new Promise<void>((resolve, reject) => {
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      if (said.includes(`:${port}`)) resolve();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', (code) => reject(new Error(`fairdue start ended with ${code}: ${said}`)));
  });
  await announced;
  return {
    origin: `http://localhost:${port}`,
    run: async (...args) => {
      const { stdout } = await promisify(execFile)(process.execPath, [BIN, ...args], { cwd: folder, env });
      return stdout;
    },
    stop: async () => {
      child.kill('SIGTERM');
      await exited;
      await rm(folder, { recursive: true, force: true });
    },
  };
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
