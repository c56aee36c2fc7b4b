import { afterEach, describe, expect, it } from 'vitest';
import { closeOpened, open, posted } from './slack-harness.ts';

afterEach(closeOpened);

describe('a connection in Socket Mode', () => {
  it('is there again at once when Slack refreshes it', async () => {
    const bench = await open({ mode: 'socket' });
    const ref = await posted(bench);
    const again = bench.slack.connected();
    const started = performance.now();
    bench.slack.refreshSockets();
    await again;
    expect(performance.now() - started).toBeLessThan(1000);
    expect((await bench.slack.press(ref, 'give_back')).acknowledged).toBe(true);
    expect(bench.heard).toHaveLength(1);
  });

  it('is made again after it was cut, also when the first try is refused', async () => {
    const bench = await open({ mode: 'socket' });
    const ref = await posted(bench);
    bench.slack.fail('apps.connections.open', { kind: 'error', error: 'invalid_auth' });
    const again = bench.slack.connected();
    for (const socket of bench.slack.sockets) socket.terminate();
    await again;
    expect((await bench.slack.press(ref, 'give_back')).acknowledged).toBe(true);
    expect(bench.log.join('')).toContain('The connection to Slack is down; trying again.');
  });

  it('brings again what was not acknowledged, under the same id', async () => {
    const bench = await open({ mode: 'socket' });
    const ref = await posted(bench);
    const ids: string[] = [];
    bench.keep = async (act) => {
      ids.push(act.id);
      if (ids.length === 1) throw new Error('the disk is full');
    };
    expect(
      (await bench.slack.write({ channel: ref.channel, thread_ts: ref.ts, text: 'x' })).acknowledged,
    ).toBe(false);
    expect((await bench.slack.repeat()).acknowledged).toBe(true);
    expect(ids[1]).toBe(ids[0]);
  });

  it('ends with the desk', async () => {
    const bench = await open({ mode: 'socket' });
    await bench.desk.stop();
    await bench.desk.stop();
    const calls = bench.slack.calls.length;
    await new Promise((resolve) => setTimeout(resolve, 120));
    expect(bench.slack.sockets.size).toBe(0);
    expect(bench.slack.calls).toHaveLength(calls);
  });
});
