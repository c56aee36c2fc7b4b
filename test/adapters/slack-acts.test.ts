import { afterEach, describe, expect, it } from 'vitest';
import type { DeskRef } from '../../src/ports/desk.ts';
import { closeOpened, open, posted, type SlackBench } from './slack-harness.ts';

afterEach(closeOpened);

function noted(bench: SlackBench, ref: DeskRef): readonly string[] {
  return bench.slack.thread({ channel: ref.channel, ts: ref.message }).map((message) => message.text);
}

describe('who did it', () => {
  it('is asked of Slack once', async () => {
    const bench = await open();
    const ref = await posted(bench);
    for (const by of ['U0ANA', 'U0BEN', 'U0ANA', 'U0BEN']) await bench.slack.press(ref, 'give_back', by);
    expect(bench.heard.map((act) => act.by.name)).toEqual(['Ana', 'Ben Osei', 'Ana', 'Ben Osei']);
    expect(bench.slack.calls.filter((call) => call.method === 'users.info')).toHaveLength(2);
  });

  it('is the id when Slack does not tell, and is asked again the next time', async () => {
    const bench = await open();
    const ref = await posted(bench);
    bench.slack.fail('users.info', { kind: 'error', error: 'ratelimited' });
    await bench.slack.press(ref, 'give_back');
    await bench.slack.press(ref, 'give_back');
    expect(bench.heard.map((act) => act.by.name)).toEqual(['U0ANA', 'Ana']);
  });

  it('never makes Slack wait for more than it waits', async () => {
    const bench = await open();
    const ref = await posted(bench);
    bench.slack.fail('users.info', { kind: 'hang' });
    const started = performance.now();
    expect((await bench.slack.press(ref, 'give_back')).acknowledged).toBe(true);
    expect(performance.now() - started).toBeLessThan(2500);
    expect(bench.heard.map((act) => act.by)).toEqual([{ id: 'U0ANA', name: 'U0ANA' }]);
  });
});

describe('a form', () => {
  it('carries the id of the handoff and nothing else', async () => {
    const bench = await open();
    await bench.slack.press(await posted(bench), 'reply');
    expect(bench.slack.lastView()?.private_metadata).toBe('{"handoffId":"h_1"}');
    expect(bench.heard).toEqual([]);
  });

  it('that is sent twice is one act', async () => {
    const bench = await open();
    await bench.slack.press(await posted(bench), 'reply');
    const view = bench.slack.lastView()?.id ?? '';
    await bench.slack.submit(view, { text: 'hello' });
    await bench.slack.submit(view, { text: 'hello' });
    expect(new Set(bench.heard.map((act) => act.id)).size).toBe(1);
  });

  it('without words goes back to who sent it', async () => {
    const bench = await open();
    await bench.slack.press(await posted(bench), 'reply');
    const answer = await bench.slack.submit(bench.slack.lastView()?.id ?? '', { text: ' \n ' });
    expect(JSON.parse(String(answer.body))).toMatchObject({
      response_action: 'errors',
      errors: { words: expect.any(String) },
    });
    expect(bench.heard).toEqual([]);
  });

  it('that cannot be opened resolves the case without a note', async () => {
    const bench = await open();
    bench.slack.fail('views.open', { kind: 'error', error: 'expired_trigger_id' });
    await bench.slack.press(await posted(bench), 'resolve');
    expect(bench.heard).toMatchObject([{ act: { kind: 'resolve', note: '' }, target: { handoffId: 'h_1' } }]);
  });

  it('that cannot be opened for a reply leaves word in the thread', async () => {
    const bench = await open();
    const ref = await posted(bench);
    bench.slack.fail('views.open', { kind: 'status', status: 500 });
    expect((await bench.slack.press(ref, 'reply')).acknowledged).toBe(true);
    expect(noted(bench, ref)).toEqual([expect.stringContaining('Write your reply in this thread instead')]);
    expect(bench.heard).toEqual([]);
  });
});

describe('a line in the thread', () => {
  it.each([
    ['calls a colleague', { text: '<@U0BEN> is this true?' }, /because it calls a colleague/],
    [
      'brings a file',
      { text: 'see this', change: { subtype: 'file_share', files: [{ id: 'F1' }] } },
      /files stay here/,
    ],
  ])('that %s is not for the customer, and its writer is told', async (_, written, told) => {
    const bench = await open();
    const ref = await posted(bench);
    const answer = await bench.slack.write({ channel: ref.channel, thread_ts: ref.ts, ...written });
    expect(answer.acknowledged).toBe(true);
    expect(noted(bench, ref)).toEqual([expect.stringMatching(told)]);
    expect(bench.heard).toEqual([]);
  });

  it('that is shown in the channel as well is a reply like any other', async () => {
    const bench = await open();
    const ref = await posted(bench);
    const change = { subtype: 'thread_broadcast' };
    await bench.slack.write({ channel: ref.channel, thread_ts: ref.ts, text: 'hello', change });
    expect(bench.heard).toMatchObject([{ act: { kind: 'reply', text: 'hello' } }]);
  });

  it('has the moment that Slack gave it', async () => {
    const bench = await open();
    const ref = await posted(bench);
    const change = { ts: '1795532400.000200' };
    await bench.slack.write({ channel: ref.channel, thread_ts: ref.ts, text: 'hello', change });
    expect(bench.heard[0]?.at).toBe('2026-11-24T15:00:00Z');
  });
});
