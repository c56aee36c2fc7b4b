import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Failure } from '../../src/model/failure.ts';
import { createRest } from '../../src/model/rest.ts';
import type { Fault } from '../emulators/openai/faults.ts';
import { startOpenAiEmulator, type OpenAiEmulator } from '../emulators/openai/server.ts';
import { COWS, NOTHING_HEARD, readingWith, said } from './bench.ts';

let emulator: OpenAiEmulator;
beforeEach(async () => {
  emulator = await startOpenAiEmulator();
  emulator.says({ intents: ['hardship'], safety: [], reason: null });
});
afterEach(() => emulator.close());

const good = { intents: ['hardship'], safety: [], reason: null };

describe('whatever goes wrong, the offline reading stands', () => {
  it.each<[string, Fault, Failure]>([
    ['a wrong key', { how: 'status', code: 401 }, 'key_refused'],
    ['a forbidden model', { how: 'status', code: 403 }, 'key_refused'],
    ['a request it does not like', { how: 'status', code: 400 }, 'request_refused'],
    ['too many requests', { how: 'status', code: 429, retryAfter: 60 }, 'rate_limited'],
    ['a fault of the provider', { how: 'status', code: 500 }, 'provider_error'],
    ['an overload', { how: 'status', code: 503 }, 'provider_error'],
    ['a reset connection', { how: 'reset' }, 'unreachable'],
    ['a page of HTML', { how: 'html' }, 'unreadable'],
    ['no choices', { how: 'empty' }, 'declined'],
    ['no content', { how: 'null' }, 'declined'],
    ['broken JSON', { how: 'broken_json' }, 'unreadable'],
    ['JSON in a fence', { how: 'fenced_json' }, 'unreadable'],
    ['half an answer', { how: 'half' }, 'unreadable'],
    ['a refusal', { how: 'refusal' }, 'declined'],
    ['an answer that was cut short', { how: 'length' }, 'cut_short'],
    ['a content filter', { how: 'content_filter' }, 'declined'],
    [
      'another intent than ours',
      { how: 'off_schema', content: { ...good, intents: ['waive_debt'] } },
      'unreadable',
    ],
    [
      'a slot that nobody asked for',
      { how: 'off_schema', content: { ...good, amount: '0.00' } },
      'unreadable',
    ],
    ['a missing part', { how: 'off_schema', content: { intents: ['hardship'] } }, 'unreadable'],
    ['no object', { how: 'off_schema', content: ['hardship'] }, 'unreadable'],
  ])('%s', async (_name, fault, failure) => {
    const { read, failures } = readingWith(emulator);
    emulator.fails(fault);
    expect(await read(said(COWS))).toEqual(NOTHING_HEARD);
    expect(failures).toEqual([failure]);
    expect(emulator.calls).toHaveLength(1);
  });

  it.each<Fault['how'] & ('hang' | 'stall' | 'drip')>(['hang', 'stall', 'drip'])(
    'within the budget, when the answer does not end: %s',
    async (how) => {
      const { read, failures } = readingWith(emulator, { budgetMs: 150 });
      emulator.fails({ how });
      const begun = performance.now();
      expect(await read(said(COWS))).toEqual(NOTHING_HEARD);
      expect(performance.now() - begun).toBeLessThan(2_000);
      expect(failures).toEqual(['timeout']);
      expect(emulator.calls).toHaveLength(1);
    },
  );

  it('when nobody listens', async () => {
    const { read, failures } = readingWith(emulator, { baseUrl: 'http://127.0.0.1:1/v1' });
    expect(await read(said(COWS))).toEqual(NOTHING_HEARD);
    expect(failures).toEqual(['unreachable']);
  });

  it('when it is sent elsewhere: words go to the configured address alone', async () => {
    const elsewhere = await startOpenAiEmulator();
    const { read, failures } = readingWith(emulator);
    emulator.fails({ how: 'redirect', to: `${elsewhere.url}/chat/completions` });
    expect(await read(said(COWS))).toEqual(NOTHING_HEARD);
    expect(elsewhere.calls).toEqual([]);
    expect(failures).toHaveLength(1);
    await elsewhere.close();
  });

  it('when the key is wrong, and no word of the refusal, the key or the text is told', async () => {
    const apiKey = 'sk-another-key-that-is-no-secret-1234';
    const { read, failures } = readingWith(emulator, { apiKey });
    expect(await read(said(COWS))).toEqual(NOTHING_HEARD);
    expect(emulator.calls[0]?.refused).toContain('1234');
    expect(failures).toEqual(['key_refused']);
    expect(inspect(failures)).not.toMatch(/1234|cows/);
  });
});

describe('a model that fails again and again', () => {
  it('is left alone for a while, so that nobody waits for it', async () => {
    let elapsed = 0;
    const { read } = readingWith(emulator, { rest: createRest(() => elapsed) });
    emulator.fails(...Array.from({ length: 3 }, () => ({ how: 'status', code: 500 }) as const));
    for (let turn = 0; turn < 6; turn += 1) await read(said(COWS));
    expect(emulator.calls).toHaveLength(3);
    elapsed = 60_000;
    expect(await read(said(COWS))).not.toEqual(NOTHING_HEARD);
    expect(emulator.calls).toHaveLength(4);
  });

  it('is not one that merely declines some messages', async () => {
    const { read } = readingWith(emulator);
    emulator.fails(...Array.from({ length: 5 }, () => ({ how: 'refusal' }) as const));
    for (let turn = 0; turn < 6; turn += 1) await read(said(COWS));
    expect(emulator.calls).toHaveLength(6);
  });
});
