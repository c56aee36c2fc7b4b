import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TeamsEmulator } from './server.ts';
import { startTeamsEmulator } from './server.ts';

let teams: TeamsEmulator;

beforeEach(async () => {
  teams = await startTeamsEmulator();
  teams.control.say({ user: 'ada', text: 'hello' });
});
afterEach(() => teams.close());

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

function login(changes: Record<string, string> = {}, path = `/${teams.tenantId}`): Promise<Response> {
  const form = {
    grant_type: 'client_credentials',
    client_id: teams.appId,
    client_secret: teams.appPassword,
    scope: 'https://api.botframework.com/.default',
    ...changes,
  };
  const body = new URLSearchParams(form).toString();
  return fetch(`${teams.url}${path}/oauth2/v2.0/token`, { method: 'POST', headers: FORM, body });
}

async function post(
  changes: object = {},
  { path = '/v3/conversations/a:chat-with-ada/activities', method = 'POST', token = '' } = {},
): Promise<{ status: number; code: unknown; body: string }> {
  const given = token || /"access_token":"([^"]+)"/u.exec(await (await login()).text())?.[1];
  const message = {
    type: 'message',
    text: 'Thank you',
    textFormat: 'plain',
    channelId: 'msteams',
    serviceUrl: teams.serviceUrl,
    from: { id: `28:${teams.appId}` },
    recipient: { id: '29:ada' },
    conversation: { id: 'a:chat-with-ada' },
    ...changes,
  };
  const response = await fetch(`${teams.url}${path}`, {
    method,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${given}` },
    ...(method === 'GET' ? {} : { body: JSON.stringify(message) }),
  });
  const body = await response.text();
  return { status: response.status, code: /"code":"(\w+)"/u.exec(body)?.[1], body };
}

const card = (...body: object[]) => ({
  text: undefined,
  textFormat: undefined,
  attachments: [
    {
      contentType: 'application/vnd.microsoft.card.adaptive',
      content: { type: 'AdaptiveCard', version: '1.5', body },
    },
  ],
});
const button = { type: 'Action.Submit', title: 'I will pay', data: { action: 'will_pay' } };

describe('the login of the Teams emulator', () => {
  it.each<[what: string, changes: Record<string, string>, status: number, error: string]>([
    ['another grant', { grant_type: 'password' }, 400, 'unsupported_grant_type'],
    ['another scope', { scope: 'https://graph.microsoft.com/.default' }, 400, 'invalid_scope'],
    ['another app', { client_id: 'x' }, 400, 'unauthorized_client'],
    ['a wrong secret', { client_secret: 'x' }, 401, 'invalid_client'],
  ])('refuses %s', async (_, changes, status, error) => {
    const response = await login(changes);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ error });
  });

  it('knows two tenants: the bot and that of all bots', async () => {
    expect((await login({}, '/botframework.com')).status).toBe(200);
    expect((await login({}, '/common')).status).toBe(400);
  });
});

describe('the connector of the Teams emulator', () => {
  it('takes a good message and shows it', async () => {
    expect(await post()).toMatchObject({ status: 201, body: expect.stringMatching(/^\{"id":"\d+"\}$/u) });
    expect(await teams.control.received({ user: 'ada' })).toMatchObject([{ text: 'Thank you', buttons: [] }]);
  });

  it.each<[what: string, changes: object, options: object, status: number, code: string]>([
    ['a token of nobody', {}, { token: 'x' }, 401, 'Unauthorized'],
    [
      'a chat that it does not know',
      {},
      { path: '/v3/conversations/a:x/activities' },
      404,
      'ConversationNotFound',
    ],
    ['another conversation in the body', { conversation: { id: 'a:x' } }, {}, 400, 'BadArgument'],
    ['somebody else as sender', { from: { id: '28:x' } }, {}, 403, 'NotEnoughPermissions'],
    ['somebody else as recipient', { recipient: { id: '29:x' } }, {}, 400, 'BadArgument'],
    ['a field of nobody', { colour: 'red' }, {}, 400, 'BadSyntax'],
    ['nothing to say', { text: ' ' }, {}, 400, 'BadSyntax'],
    ['too much to say', { text: 'x'.repeat(15_000) }, {}, 413, 'MessageSizeTooBig'],
    ['a card with an unknown element', card({ type: 'Marquee', text: 'x' }), {}, 400, 'BadSyntax'],
    [
      'a button without a title',
      card({ type: 'ActionSet', actions: [{ ...button, title: '' }] }),
      {},
      400,
      'BadSyntax',
    ],
    [
      'seven buttons in a row',
      card({ type: 'ActionSet', actions: Array(7).fill(button) }),
      {},
      400,
      'BadSyntax',
    ],
    [
      'a deletion',
      {},
      { method: 'DELETE', path: '/v3/conversations/a:chat-with-ada/activities/1' },
      501,
      'NotImplemented',
    ],
    [
      'a change of nothing',
      {},
      { method: 'PUT', path: '/v3/conversations/a:chat-with-ada/activities/1' },
      404,
      'ActivityNotFoundInConversation',
    ],
  ])('refuses %s', async (_, changes, options, status, code) => {
    expect(await post(changes, options)).toMatchObject({ status, code });
    expect(await teams.control.received({ user: 'ada' })).toEqual([]);
  });

  it('shows Markdown where it is not told that the text is plain', async () => {
    await post({ textFormat: undefined, text: 'You *owe* {nothing} now' });
    await post(card({ type: 'TextBlock', text: 'You *owe* \\*nothing\\*' }));
    const said = await teams.control.received({ user: 'ada', atLeast: 2 });
    expect(said.map(({ text }) => text)).toEqual(['You owe  now', 'You owe *nothing*']);
  });

  it('makes two messages of text beside a card, and names no id', async () => {
    const both = {
      ...card({ type: 'ActionSet', actions: [button] }),
      text: 'Thank *you*',
      textFormat: 'plain',
    };
    expect(await post(both)).toMatchObject({ status: 202, body: '' });
    const said = await teams.control.received({ user: 'ada' });
    expect(said.map(({ text, buttons }) => [text, buttons.length])).toEqual([
      ['Thank you', 0],
      ['', 1],
    ]);
  });

  it('changes a message in place', async () => {
    const { id = '' } = JSON.parse((await post()).body) as { id?: string }; // as the test above saw it
    const path = `/v3/conversations/a:chat-with-ada/activities/${id}`;
    expect(await post({ text: 'Better' }, { method: 'PUT', path })).toMatchObject({ status: 200 });
    expect(await teams.control.received({ user: 'ada' })).toMatchObject([{ id, text: 'Better' }]);
  });

  it('lets nobody be written to who has not let the bot in, blocks it, or removed it', async () => {
    teams.control.block({ user: 'ada' });
    expect(await post()).toMatchObject({ status: 403, code: 'MessageWritesBlocked' });
    teams.control.install({ user: 'ada' });
    expect(await post()).toMatchObject({ status: 201 });
    teams.control.remove({ user: 'ada' });
    expect(await post()).toMatchObject({ status: 403, code: 'BotNotInConversationRoster' });
  });
});

describe('the control of the Teams emulator over HTTP', () => {
  const control = async (name: string, body: object = {}) => {
    const response = await fetch(`${teams.url}/control/${name}`, {
      method: 'POST',
      body: JSON.stringify(body),
    });
    return { status: response.status, body: await response.json() };
  };

  it('does what it does in process, and explains itself', async () => {
    expect(await control('say', { user: 'bo', text: 'hi' })).toMatchObject({
      status: 200,
      body: { id: expect.stringMatching(/\d/u) },
    });
    expect(await control('received', { user: 'bo' })).toEqual({ status: 200, body: [] });
    expect(await control('say', { user: 'bo' })).toMatchObject({ status: 400 });
    expect(await control('sing')).toMatchObject({
      status: 404,
      body: { error: expect.stringContaining('there are') },
    });
  });
});
