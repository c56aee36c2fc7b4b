import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { ROOT } from './root.ts';

export const BIN = join(ROOT, 'bin/fairdue.js');

export type Ran = { readonly code: number | null; readonly out: string; readonly err: string };

export type Circumstances = {
  readonly environment?: Readonly<Record<string, string>>;
  readonly folder?: string;
  /** The Node that runs it, if another than ours. */
  readonly node?: string;
  readonly input?: string;
};

/** Run the real program to its end, in an empty folder unless told otherwise, with nothing of our own environment. */
export async function run(words: readonly string[], circumstances: Circumstances = {}): Promise<Ran> {
  const { folder = newFolder() } = circumstances;
  try {
    return await runIn(folder, words, circumstances);
  } finally {
    if (circumstances.folder === undefined) remove(folder);
  }
}

async function runIn(folder: string, words: readonly string[], circumstances: Circumstances): Promise<Ran> {
  const { environment = {}, node = process.execPath, input = '' } = circumstances;
  const child = spawn(node, [BIN, ...words], {
    cwd: folder,
    env: { PATH: process.env['PATH'], HOME: folder, ...environment },
    stdio: 'pipe',
  });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  child.stdin.on('error', () => {}).end(input);
  await once(child, 'close');
  return { code: child.exitCode, out, err };
}

/** A folder of its own for a test, gone when the test is. */
export function emptyFolder(): string {
  const folder = newFolder();
  onTestFinished(() => remove(folder));
  return folder;
}

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'fairdue-house-'));
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
