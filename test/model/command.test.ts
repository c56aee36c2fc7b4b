import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startOpenAiEmulator, type OpenAiEmulator } from '../emulators/openai/server.ts';

const BIN = fileURLToPath(new URL('../../bin/fairdue.js', import.meta.url));

let emulator: OpenAiEmulator;
let folder: string;
beforeEach(async () => {
  emulator = await startOpenAiEmulator();
  folder = mkdtempSync(join(tmpdir(), 'fairdue-model-'));
});
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  await emulator.close();
});

async function understand(env: Readonly<Record<string, string>>, lines: readonly string[]) {
  // An empty folder, and no variable of whoever runs the tests: neither a .env nor a key of theirs is read.
  const child = spawn(process.execPath, [BIN, 'understand', '--jsonl', '--model'], {
    cwd: folder,
    env: { PATH: process.env['PATH'], ...env },
  });
  child.stdin.end(`${lines.join('\n')}\n`);
  const [out, err, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => child.once('close', resolve)),
  ]);
  return {
    answers:
      out.trim() === ''
        ? []
        : out
            .trim()
            .split('\n')
            .map((line) => JSON.parse(line)),
    err,
    code,
  };
}

describe('fairdue understand --jsonl --model', { timeout: 60_000 }, () => {
  it('asks the configured model where the offline reading is unsure, and keeps the order', async () => {
    emulator.says({ intents: ['hardship'], safety: [], reason: 'job_loss' });
    const { answers, err, code } = await understand(
      { OPENAI_API_KEY: emulator.key, OPENAI_BASE_URL: emulator.url, OPENAI_MODEL: emulator.model },
      ['{"id":1,"text":"stop texting me"}', '{"id":2,"text":"qwrtp zxcvb"}', '{"id":3}'],
    );
    expect(answers.map(({ id }) => id)).toEqual([1, 2, 3]);
    expect(answers[0].intents[0].name).toBe('stop_contact');
    expect(answers[1].intents[0].name).toBe('hardship');
    expect(answers[2].error).toContain('text');
    expect(emulator.calls).toHaveLength(1);
    expect(err).toBe('');
    expect(code).toBe(2);
  });

  it('answers offline when the model refuses, and tells neither the key nor the text', async () => {
    const { answers, err, code } = await understand(
      {
        OPENAI_API_KEY: 'sk-wrong-and-no-secret-9876',
        OPENAI_BASE_URL: emulator.url,
        OPENAI_MODEL: emulator.model,
      },
      ['{"id":1,"text":"qwrtp zxcvb"}'],
    );
    expect(answers[0].intents[0].name).toBe('unclear');
    expect(JSON.parse(err)).toMatchObject({ failure: 'key_refused' });
    expect(err).not.toMatch(/9876|qwrtp/);
    expect(code).toBe(0);
  });

  it('says what is missing when no model is configured', async () => {
    const { answers, err, code } = await understand({}, ['{"id":1,"text":"hello"}']);
    expect(answers).toEqual([]);
    expect(err).toBe('--model needs a model: set OPENAI_API_KEY and OPENAI_MODEL, or leave --model out.\n');
    expect(code).toBe(2);
  });
});
