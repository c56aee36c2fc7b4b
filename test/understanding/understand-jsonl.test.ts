import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { understandJsonl } from '../../src/commands/understand.ts';
import { NOW } from './reading.ts';

async function answers(
  chunks: Iterable<string | Buffer>,
): Promise<{ readonly code: number; readonly lines: readonly unknown[] }> {
  const output = new PassThrough();
  const [code, written] = await Promise.all([
    understandJsonl(Readable.from(chunks, { objectMode: false }), output, { defaultNow: NOW }).finally(() =>
      output.end(),
    ),
    text(output),
  ]);
  return {
    code,
    lines: written
      .split('\n')
      .filter(Boolean)
      .map((line): unknown => JSON.parse(line)),
  };
}

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

describe('fairdue understand --jsonl', () => {
  it('answers every line in its order', async () => {
    const { code, lines } = await answers([
      line({ id: 'a', text: "I'll pay on Friday" }),
      line({ id: 2, text: 'hello' }),
    ]);
    expect(code).toBe(0);
    expect(lines).toMatchObject([
      { id: 'a', language: 'en', slots: { date: '2026-11-27' }, safety: [], duties: [] },
      { id: 2, intents: [{ name: 'greeting' }] },
    ]);
  });

  it('reads each line at its own time, place and point of the talk', async () => {
    const { lines } = await answers([
      line({
        id: 1,
        text: '明天',
        context: 'asked_when',
        now: '2026-01-31T20:00:00+08:00',
        timezone: 'Asia/Shanghai',
      }),
      line({ id: 2, text: '2', context: 'offer_installments', offers: 3, state: 'plan_offer' }),
      line({ id: 3, text: 'the last one', context: 'offer_installments', offers: [{ every: 'week' }, {}] }),
    ]);
    expect(lines).toMatchObject([
      { slots: { date: '2026-02-01' } },
      { slots: { choice: 2 } },
      { slots: { choice: 2 } },
    ]);
  });

  it('says what is wrong with a line and goes on', async () => {
    const { code, lines } = await answers([
      'no json\n',
      line({ id: 'x', text: 1 }),
      line({ id: 'y', text: 'hi', context: 'nowhere' }),
      line({ id: 'z', text: 'hi', now: 'yesterday' }),
      line({ id: 'q', text: 'hi', timezone: 'Mars/Olympus' }),
      line({ text: 'hi' }),
      line(['hi']),
      line({ id: 'fine', text: 'hi' }),
    ]);
    expect(code).toBe(2);
    expect(lines).toMatchObject([
      { id: null, error: expect.stringContaining('not JSON') },
      { id: 'x', error: expect.stringContaining('text') },
      { id: 'y', error: expect.stringContaining('context') },
      { id: 'z', error: expect.stringContaining('now') },
      { id: 'q', error: expect.stringContaining('timezone') },
      { id: null, error: expect.stringContaining('id') },
      { id: null },
      { id: 'fine', language: 'en' },
    ]);
  });

  it('puts characters and lines together again that came in pieces', async () => {
    const whole = Buffer.from(line({ id: 1, text: '我失业了' }) + line({ id: 2, text: '谢谢' }).trimEnd());
    const pieces = Array.from(whole, (byte) => Buffer.from([byte]));
    const { lines } = await answers(pieces);
    expect(lines).toMatchObject([
      { id: 1, language: 'zh' },
      { id: 2, intents: [{ name: 'thanks' }] },
    ]);
  });

  it('refuses a line that is too long without holding it, and reads the next one', async () => {
    const long = Array.from({ length: 30 }, () => 'x'.repeat(100_000));
    const { code, lines } = await answers([...long, '\n', line({ id: 1, text: 'hello' })]);
    expect(code).toBe(2);
    expect(lines).toMatchObject([{ id: null, error: expect.stringContaining('longer than') }, { id: 1 }]);
  });

  it('passes over blank lines', async () => {
    const { code, lines } = await answers(['\n', '  \n', line({ id: 1, text: 'hello' })]);
    expect(code).toBe(0);
    expect(lines).toHaveLength(1);
  });
});
