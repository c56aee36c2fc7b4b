import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startSlackEmulator, type SlackEmulator } from './emulator.ts';

let slack: SlackEmulator;

beforeEach(async () => {
  slack = await startSlackEmulator();
});

afterEach(async () => {
  await slack.close();
});

async function call(method: string, args: object, token = slack.workspace.botToken): Promise<unknown> {
  const response = await fetch(slack.apiUrl + method, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(args),
  });
  return response.json();
}

const CLAIM = {
  type: 'actions',
  block_id: 'acts',
  elements: [
    { type: 'button', action_id: 'claim', value: 'h_1', text: { type: 'plain_text', text: 'Claim' } },
  ],
};

const VIEW = {
  type: 'modal',
  callback_id: 'reply',
  title: { type: 'plain_text', text: 'Reply' },
  submit: { type: 'plain_text', text: 'Send' },
  blocks: [
    {
      type: 'input',
      block_id: 'words',
      label: { type: 'plain_text', text: 'Words' },
      element: { type: 'plain_text_input', action_id: 'text', max_length: 5 },
    },
  ],
};

describe('the emulated Slack', () => {
  it.each([
    ['no token', 'auth.test', {}, '', 'not_authed'],
    ['a wrong token', 'auth.test', {}, 'xoxb-other', 'invalid_auth'],
    ['an app token where a bot’s is due', 'auth.test', {}, 'xapp-emulated-0001', 'not_allowed_token_type'],
    ['a bot token where an app’s is due', 'apps.connections.open', {}, undefined, 'not_allowed_token_type'],
    ['a method that there is not', 'chat.whisper', {}, undefined, 'unknown_method'],
    [
      'a channel that there is not',
      'chat.postMessage',
      { channel: 'C9', text: 'x' },
      undefined,
      'channel_not_found',
    ],
    ['nothing to say', 'chat.postMessage', { channel: 'C0DESK' }, undefined, 'no_text'],
    [
      'too much to say',
      'chat.postMessage',
      { channel: 'C0DESK', text: 'x'.repeat(40_001) },
      undefined,
      'msg_too_long',
    ],
    [
      'blocks that are no list',
      'chat.postMessage',
      { channel: 'C0DESK', blocks: {} },
      undefined,
      'invalid_blocks_format',
    ],
    [
      'a block twice',
      'chat.postMessage',
      { channel: 'C0DESK', blocks: [CLAIM, CLAIM] },
      undefined,
      'invalid_blocks',
    ],
    [
      'a thread that there is not',
      'chat.postMessage',
      { channel: 'C0DESK', text: 'x', thread_ts: '1.1' },
      undefined,
      'thread_not_found',
    ],
    [
      'a message that there is not',
      'chat.update',
      { channel: 'C0DESK', text: 'x', ts: '1.1' },
      undefined,
      'message_not_found',
    ],
    [
      'a trigger that it never gave',
      'views.open',
      { trigger_id: '1.1', view: VIEW },
      undefined,
      'invalid_trigger_id',
    ],
    ['a user that there is not', 'users.info', { user: 'U9' }, undefined, 'user_not_found'],
  ])('refuses %s', async (_, method, args, token, error) => {
    expect(await call(method, args, token)).toMatchObject({ ok: false, error });
  });

  it('opens one view for a trigger, in time', async () => {
    const posted = await call('chat.postMessage', { channel: 'C0DESK', text: 'x', blocks: [CLAIM] });
    expect(posted).toMatchObject({ ok: true });
    const [fresh, stale] = ['1.fresh', '1.stale'];
    slack.workspace.triggers.set(fresh, { givenAt: Date.now(), used: false });
    slack.workspace.triggers.set(stale, { givenAt: Date.now() - 3001, used: false });
    expect(
      await call('views.open', { trigger_id: fresh, view: { ...VIEW, title: undefined } }),
    ).toMatchObject({
      error: 'invalid_arguments',
    });
    expect(await call('views.open', { trigger_id: fresh, view: VIEW })).toMatchObject({ ok: true });
    expect(await call('views.open', { trigger_id: fresh, view: VIEW })).toMatchObject({
      error: 'exchanged_trigger_id',
    });
    expect(await call('views.open', { trigger_id: stale, view: VIEW })).toMatchObject({
      error: 'expired_trigger_id',
    });
  });

  it('lets nobody press what is not there, or type what does not fit', async () => {
    await call('chat.postMessage', { channel: 'C0DESK', text: 'x', blocks: [CLAIM] });
    const ts = slack.workspace.channels.get('C0DESK')?.[0]?.ts ?? '';
    expect(() => slack.press({ channel: 'C0DESK', ts }, 'resolve')).toThrow(/no button 'resolve'/);
    slack.workspace.triggers.set('1.1', { givenAt: Date.now(), used: false });
    await call('views.open', { trigger_id: '1.1', view: VIEW });
    const view = slack.lastView()?.id ?? '';
    expect(() => slack.submit(view, {})).toThrow(/must be filled in/);
    expect(() => slack.submit(view, { text: 'too long' })).toThrow(/more than the field takes/);
  });
});
