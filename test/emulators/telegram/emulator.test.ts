import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TelegramEmulator } from './server.ts';
import { startTelegramEmulator } from './server.ts';

// The emulator is what the adapter's tests lean on, so it has to be as strict as the real Bot API.

let telegram: TelegramEmulator;

beforeEach(async () => {
  telegram = await startTelegramEmulator({ webhookRetryMs: 5 });
});

afterEach(() => telegram.close());

async function call(method: string, parameters: object = {}, token = telegram.token) {
  const response = await fetch(`${telegram.url}/bot${token}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(parameters),
  });
  const body: unknown = await response.json();
  return { status: response.status, ...(typeof body === 'object' ? body : {}) };
}

const refused = (code: number, description: string) => ({
  status: code,
  ok: false,
  error_code: code,
  description,
});

describe('the Bot API emulator', () => {
  it.each([
    ['another token', '1:other', 401, 'Unauthorized'],
    ['no token at all', 'nonsense', 404, 'Not Found'],
  ])('turns %s away', async (_, token, code, description) => {
    expect(await call('getMe', {}, token)).toEqual(refused(code, description));
  });

  it('does not know methods that it does not have', async () => {
    expect(await call('sendPhoto')).toMatchObject({ status: 404, ok: false });
  });

  it.each([
    ['no chat', { text: 'x' }, 400, 'Bad Request: chat_id is empty'],
    ['an unknown chat', { chat_id: 9, text: 'x' }, 400, 'Bad Request: chat not found'],
    ['no text', { chat_id: 42 }, 400, 'Bad Request: message text is empty'],
    ['white space', { chat_id: 42, text: ' \n' }, 400, 'Bad Request: message text is empty'],
    ['4,097 characters', { chat_id: 42, text: 'x'.repeat(4097) }, 400, 'Bad Request: message is too long'],
    [
      'broken HTML',
      { chat_id: 42, text: 'ä <foo>', parse_mode: 'HTML' },
      400,
      'Bad Request: can\'t parse entities: Unsupported start tag "foo" at byte offset 3',
    ],
    [
      'an unclosed tag',
      { chat_id: 42, text: '<b>x', parse_mode: 'HTML' },
      400,
      'Bad Request: can\'t parse entities: Can\'t find end tag corresponding to start tag "b"',
    ],
    [
      'a bare full stop in MarkdownV2',
      { chat_id: 42, text: 'x.', parse_mode: 'MarkdownV2' },
      400,
      "Bad Request: can't parse entities: Character '.' is reserved and must be escaped with the preceding '\\'",
    ],
    [
      'an open star in Markdown',
      { chat_id: 42, text: '*x', parse_mode: 'Markdown' },
      400,
      "Bad Request: can't parse entities: Can't find end of the entity starting at byte offset 0",
    ],
    [
      '65 bytes of callback data',
      {
        chat_id: 42,
        text: 'x',
        reply_markup: { inline_keyboard: [[{ text: 'a', callback_data: 'é'.repeat(33) }]] },
      },
      400,
      'Bad Request: BUTTON_DATA_INVALID',
    ],
  ])('refuses %s', async (_, parameters, code, description) => {
    telegram.control.start({ user: 42 });
    expect(await call('sendMessage', parameters)).toEqual(refused(code, description));
    expect(await telegram.control.received({ chat: 42 })).toEqual([]);
  });

  it('keeps what it accepts, and notes parameters that do not exist', async () => {
    telegram.control.start({ user: 42 });
    expect(
      await call('sendMessage', { chat_id: '42', text: ' hello ', disable_web_page_preview: true }),
    ).toMatchObject({
      ok: true,
      result: { text: 'hello', chat: { id: 42, type: 'private' } },
    });
    expect(await telegram.control.received({ chat: 42, atLeast: 1 })).toMatchObject([{ text: 'hello' }]);
    expect(telegram.control.notices()).toEqual([
      'sendMessage was called with an unknown parameter: disable_web_page_preview',
    ]);
  });

  it('does not let a bot write to those who blocked it, or who never wrote to it', async () => {
    telegram.control.start({ user: 42 });
    telegram.control.block({ user: 42 });
    expect(await call('sendMessage', { chat_id: 42, text: 'x' })).toEqual(
      refused(403, 'Forbidden: bot was blocked by the user'),
    );
    telegram.control.group({ chat: -1001, title: 'Family' });
    telegram.control.say({ user: 43, chat: -1001, text: 'hello' });
    expect(await call('sendMessage', { chat_id: 43, text: 'x' })).toEqual(
      refused(403, "Forbidden: bot can't initiate conversation with a user"),
    );
  });

  it('refuses an edit that changes nothing', async () => {
    telegram.control.start({ user: 42 });
    const reply_markup = { inline_keyboard: [[{ text: 'a', callback_data: 'a' }]] };
    await call('sendMessage', { chat_id: 42, text: 'x', reply_markup });
    const [sent] = await telegram.control.received({ chat: 42, atLeast: 1 });
    const edit = { chat_id: 42, message_id: sent?.message_id, reply_markup };
    expect(await call('editMessageReplyMarkup', edit)).toMatchObject({
      status: 400,
      description: expect.stringContaining('message is not modified'),
    });
    expect(await call('editMessageReplyMarkup', { ...edit, reply_markup: undefined })).toMatchObject({
      ok: true,
    });
  });

  it('confirms a tap once', async () => {
    telegram.control.start({ user: 42 });
    const reply_markup = { inline_keyboard: [[{ text: 'a', callback_data: 'a' }]] };
    await call('sendMessage', { chat_id: 42, text: 'x', reply_markup });
    telegram.control.tap({ user: 42, data: 'a' });
    expect(() => telegram.control.tap({ user: 42, data: 'b' })).toThrow(
      'no message in this chat has a button "b"',
    );
    expect(await call('answerCallbackQuery', { callback_query_id: '4000000001' })).toMatchObject({
      ok: true,
    });
    expect(await call('answerCallbackQuery', { callback_query_id: '4000000001' })).toMatchObject({
      status: 400,
    });
  });

  it('holds a poll open until there is something, and forgets only what was confirmed', async () => {
    const poll = call('getUpdates', { timeout: 5 });
    await telegram.control.calls({ method: 'getUpdates', atLeast: 1 });
    const { update } = telegram.control.say({ user: 42, text: 'hello' });
    expect(await poll).toMatchObject({ result: [{ update_id: update, message: { text: 'hello' } }] });
    expect(await call('getUpdates')).toMatchObject({ result: [{ update_id: update }] });
    expect(await call('getUpdates', { offset: update + 1 })).toMatchObject({ result: [] });
    expect(telegram.control.pending()).toEqual([]);
  });

  it('leaves out the kinds that were not asked for', async () => {
    await call('getUpdates', { allowed_updates: ['callback_query'] });
    telegram.control.say({ user: 42, text: 'hello' });
    expect(await call('getUpdates')).toMatchObject({ result: [] });
  });

  it('ends the older of two polls, and every poll while there is a webhook', async () => {
    const older = call('getUpdates', { timeout: 5 });
    await telegram.control.calls({ method: 'getUpdates', atLeast: 1 });
    const newer = call('getUpdates', { timeout: 5 });
    expect(await older).toMatchObject({ status: 409 });
    telegram.control.say({ user: 42, text: 'hello' });
    expect(await newer).toMatchObject({ ok: true });
    await call('setWebhook', { url: 'http://127.0.0.1:9/never' });
    expect(await call('getUpdates')).toMatchObject({ status: 409 });
  });

  it('takes a webhook only over https, with a clean secret', async () => {
    expect(await call('setWebhook', { url: 'http://example.com/x' })).toMatchObject({ status: 400 });
    expect(await call('setWebhook', { url: 'https://example.com/x', secret_token: 'a b' })).toMatchObject({
      status: 400,
    });
    expect(await call('getWebhookInfo')).toMatchObject({ result: { url: '' } });
  });

  it('goes wrong on demand, and says what it did', async () => {
    telegram.control.start({ user: 42 });
    const say = (text: string) => call('sendMessage', { chat_id: 42, text });
    telegram.control.fail({ method: 'sendMessage', fault: { how: 'status', code: 429, retry_after: 3 } });
    expect(await say('a')).toMatchObject({ status: 429, parameters: { retry_after: 3 } });
    telegram.control.fail({ method: 'sendMessage', fault: { how: 'reset_before' } });
    await expect(say('b')).rejects.toThrow('fetch failed');
    telegram.control.fail({ method: 'sendMessage', fault: { how: 'reset_after' } });
    await expect(say('c')).rejects.toThrow('fetch failed');
    expect(await say('d')).toMatchObject({ ok: true });
    expect((await telegram.control.received({ chat: 42 })).map((one) => one.text)).toEqual(['c', 'd']);
    expect((await telegram.control.calls({ method: 'sendMessage' })).map((one) => one.status)).toEqual([
      429, 0, 0, 200,
    ]);
  });

  it('does over HTTP what it does in process, and explains a wrong command', async () => {
    const control = async (command: string, body: object = {}) => {
      const response = await fetch(`${telegram.url}/control/${command}`, {
        method: 'POST',
        body: JSON.stringify(body),
      });
      const answer: unknown = await response.json();
      return answer;
    };
    await control('start', { user: 42, payload: 'abc' });
    await call('sendMessage', { chat_id: 42, text: 'hello' });
    expect(await control('received?chat=42&atLeast=1')).toMatchObject([{ text: 'hello' }]);
    expect(await call('getUpdates')).toMatchObject({ result: [{ message: { text: '/start abc' } }] });
    expect(await control('say', { user: 'Ada' })).toMatchObject({ error: expect.stringContaining('user') });
    expect(await control('shout')).toMatchObject({ error: expect.stringContaining('no command "shout"') });
  });
});
