import { afterEach, describe, expect, it } from 'vitest';
import { alertBlocks } from '../../src/managers/blocks.ts';
import { aBrief, CLAIMED } from '../managers/briefs.ts';
import { closeOpened, open, posted } from './slack-harness.ts';

afterEach(closeOpened);

describe('a call to Slack', () => {
  it('makes no preview, no link and no call of what it shows', async () => {
    const bench = await open();
    const ref = await posted(bench);
    expect(bench.slack.message(ref)?.options).toMatchObject({
      unfurl_links: 'false',
      unfurl_media: 'false',
      link_names: 'false',
    });
  });

  it.each([true, false])('that was cut is not repeated, whether it arrived or not (%j)', async (arrived) => {
    const bench = await open();
    bench.slack.fail('chat.postMessage', { kind: 'reset', arrived });
    const result = await bench.desk.post(alertBlocks(aBrief()));
    expect(result).toMatchObject({ ok: false, failure: 'unknown' });
    expect(bench.slack.calls.filter((call) => call.method === 'chat.postMessage')).toHaveLength(1);
  });

  it('that changes an alert may be tried again whatever happened', async () => {
    const bench = await open();
    const ref = await posted(bench);
    bench.slack.fail('chat.update', { kind: 'reset', arrived: true });
    expect(await bench.desk.update(ref, alertBlocks(aBrief()))).toMatchObject({ failure: 'transient' });
    expect(await bench.desk.update(ref, alertBlocks(aBrief()))).toMatchObject({ ok: true });
  });

  it('says how long Slack wants to be left alone', async () => {
    const bench = await open();
    bench.slack.fail('chat.postMessage', { kind: 'rate_limited', retryAfterS: 7 });
    expect(await bench.desk.post(alertBlocks(aBrief()))).toMatchObject({
      failure: 'rate_limited',
      retryAfterMs: 7000,
    });
  });

  it('certainly never left when nobody listens', async () => {
    const bench = await open();
    await bench.slack.close();
    expect(await bench.desk.post(alertBlocks(aBrief()))).toMatchObject({ failure: 'transient' });
  });

  it('says where Slack finds fault with the blocks, and what to do where that is known', async () => {
    const bench = await open();
    const blocks = [{ type: 'header', text: { type: 'plain_text', text: 'x'.repeat(151) } }];
    const note = await bench.desk.note(await posted(bench), 'x', blocks);
    expect(note).toMatchObject({
      failure: 'rejected',
      detail: expect.stringContaining('json-pointer:/0/text/text'),
    });
    bench.slack.fail('chat.postMessage', { kind: 'error', error: 'not_in_channel' });
    expect(await bench.desk.post(alertBlocks(aBrief()))).toMatchObject({
      detail: 'Slack says not_in_channel: invite the app to the channel with /invite.',
    });
  });

  it('leaves neither a token nor a name in an answer or in the log, however it fails', async () => {
    const bench = await open();
    const answers: unknown[] = [];
    for (const fault of [
      { kind: 'rate_limited', retryAfterS: 1 },
      { kind: 'status', status: 500 },
      { kind: 'error', error: 'invalid_auth' },
      { kind: 'html' },
      { kind: 'reset', arrived: false },
    ] as const) {
      bench.slack.fail('chat.postMessage', fault);
      answers.push(await bench.desk.post(alertBlocks(aBrief(CLAIMED))));
    }
    const written = JSON.stringify(answers) + bench.log.join('');
    expect(written).not.toMatch(/xox|xapp|emulated-signing|López/);
  });
});
