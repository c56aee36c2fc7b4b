import { readFile } from 'node:fs/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createSlackDesk } from '../../adapters/slack/index.ts';
import { closeOpened, open, posted, setUp, setUpSlack, type BenchOptions } from './slack-harness.ts';

afterEach(closeOpened);

describe('Slack at the start', () => {
  it.each([
    [
      'a token that Slack does not know',
      { config: { botToken: 'xoxb-wrong-secret' } },
      /invalid_auth: check SLACK_BOT_TOKEN/,
    ],
    [
      'an app token in place of a bot’s',
      { config: { botToken: 'xapp-wrong-secret' } },
      /check SLACK_BOT_TOKEN/,
    ],
    [
      'the name of a channel',
      { config: { channel: '#collections' } },
      /SLACK_HANDOFF_CHANNEL must be the id/,
    ],
    ['a scope that is missing', { emulator: { scopes: ['chat:write'] } }, /lacks users:read/],
    [
      'an app token that Slack does not know',
      { mode: 'socket', config: { appToken: 'xapp-wrong-secret' } },
      /Socket Mode does not start\. Slack says invalid_auth: check SLACK_APP_TOKEN/,
    ],
  ] satisfies [string, BenchOptions, RegExp][])(
    'says in one sentence that there is %s',
    async (_, options, sentence) => {
      const bench = await setUp(options);
      const failure = await bench.desk
        .start(async () => undefined)
        .then(
          () => '',
          (error: Error) => error.message,
        );
      expect(failure).toMatch(sentence);
      expect(failure).not.toMatch(/\n|secret/);
      expect(bench.log.join('')).not.toContain('secret');
    },
  );

  it('says in one sentence that Slack cannot be reached', async () => {
    const bench = await setUpSlack();
    await bench.close();
    await expect(bench.desk.start(async () => undefined)).rejects.toThrow(
      'Slack does not let us in. Slack could not be reached (ECONNREFUSED).',
    );
  });

  it('does not begin without a way to hear that can be trusted', () => {
    const config = { botToken: 'xoxb-1', channel: 'C1' };
    // No logger is needed to refuse.
    expect(() => createSlackDesk({ ...config, signingSecret: '' }, {} as never)).toThrow(
      /SLACK_SIGNING_SECRET/,
    );
  });

  it('opens no HTTP route in Socket Mode', async () => {
    const bench = await setUp({ mode: 'socket' });
    expect(bench.desk.routes).toEqual([]);
  });
});

describe('a request to the Slack route', () => {
  it.each([
    ['a look at the certificate', 'ssl_check=1&token=t', 'application/x-www-form-urlencoded', 200],
    ['something that is not JSON', '{', 'application/json', 400],
    ['JSON that is not an object', '[1]', 'application/json', 400],
    ['a form whose payload is not JSON', 'payload=%7B', 'application/x-www-form-urlencoded', 400],
    [
      'an event, before the desk is open',
      JSON.stringify({ type: 'event_callback', event: {} }),
      'application/json',
      503,
    ],
  ])('with %s is answered with the right status', async (_, body, contentType, status) => {
    const bench = await setUp();
    const answer = await bench.slack.deliverRaw(body, contentType);
    expect(answer.status).toBe(status);
  });

  it('that is a challenge is answered even before the desk is open', async () => {
    const bench = await setUp();
    const body = JSON.stringify({ type: 'url_verification', challenge: 'c-1' });
    const answer = await bench.slack.deliverRaw(body, 'application/json');
    expect(answer).toMatchObject({ status: 200, body: '{"challenge":"c-1"}' });
  });

  it('that is larger than anything of Slack’s is turned away', async () => {
    const bench = await open();
    const answer = await bench.slack.deliverRaw(`{"x":"${'x'.repeat(1_100_000)}"}`, 'application/json');
    expect(answer.status).toBe(413);
  });

  it('that is of a kind nobody listens to is acknowledged', async () => {
    const bench = await open();
    for (const body of [
      { type: 'event_callback', event: { type: 'reaction_added' } },
      { type: 'shortcut', user: { id: 'U0ANA' }, team: { id: 'T0TEAM' } },
      {},
    ]) {
      expect(await bench.slack.deliver({ kind: 'events_api', body })).toMatchObject({
        status: 200,
        body: '',
      });
    }
  });

  it('is not acknowledged once the desk has closed', async () => {
    const bench = await open();
    const ref = await posted(bench);
    await bench.desk.stop();
    expect((await bench.slack.press(ref, 'give_back')).status).toBe(503);
    expect(bench.heard).toEqual([]);
  });

  it('that could not be kept is logged without a word of it', async () => {
    const bench = await open();
    const ref = await posted(bench);
    bench.keep = () => Promise.reject(new Error('the disk is full'));
    const written = { channel: ref.channel, thread_ts: ref.ts, text: 'very private words' };
    expect((await bench.slack.write(written)).status).toBe(503);
    expect(bench.log.join('')).toContain('the disk is full');
    expect(bench.log.join('')).not.toContain('private');
  });
});

describe('the manifest of the Slack app', () => {
  it('asks for what the desk uses, and for nothing else', async () => {
    const manifest: unknown = parse(await readFile('adapters/slack/manifest.yaml', 'utf8'));
    expect(manifest).toMatchObject({
      oauth_config: { scopes: { bot: ['chat:write', 'users:read', 'channels:history', 'groups:history'] } },
      settings: {
        event_subscriptions: {
          request_url: expect.stringMatching(/\/slack\/events$/),
          bot_events: ['message.channels', 'message.groups'],
        },
        interactivity: { is_enabled: true, request_url: expect.stringMatching(/\/slack\/events$/) },
      },
    });
  });
});
