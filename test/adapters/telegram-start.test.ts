import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTelegramChannel, identifyTelegramBot } from '../../adapters/telegram/index.ts';
import { createHearing } from '../contract/channel-bench.ts';
import type { TelegramEmulator } from '../emulators/telegram/server.ts';
import { startTelegramEmulator } from '../emulators/telegram/server.ts';
import { QUICK } from './telegram-bench.ts';

const nobody = async (): Promise<void> => undefined;

let telegram: TelegramEmulator;

beforeEach(async () => {
  telegram = await startTelegramEmulator();
});

afterEach(() => telegram.close());

function channelWith(
  config: { token?: string; apiRoot?: string; publicUrl?: string; webhookSecret?: string } = {},
) {
  const lines: string[] = [];
  const log = {
    info: (_: object, sentence: string) => void lines.push(sentence),
    warn: (_: object, sentence: string) => void lines.push(sentence),
  };
  const channel = createTelegramChannel(
    { token: telegram.token, apiRoot: telegram.url, ...config },
    { pace: QUICK, log },
  );
  return { channel, lines };
}

describe('starting', () => {
  it('says what to do about a token that is not accepted, without repeating it', async () => {
    const { channel } = channelWith({ token: '123:WrongToken_of_somebody' });
    await expect(channel.start(nobody)).rejects.toThrow(
      'Telegram does not accept TELEGRAM_BOT_TOKEN (401); ask @BotFather for the current one (/token) and put it into .env.',
    );
  });

  it('says that nothing answers at the address', async () => {
    const { channel } = channelWith({ apiRoot: 'http://127.0.0.1:9' });
    await expect(channel.start(nobody)).rejects.toThrow(
      /^Telegram cannot be reached \([A-Z]+\); check the network and TELEGRAM_API_ROOT\.$/u,
    );
  });

  it('knocks again when Telegram stumbles', async () => {
    telegram.control.fail({ method: 'getMe', fault: { how: 'status', code: 502 }, times: 2 });
    telegram.control.fail({ method: 'deleteWebhook', fault: { how: 'reset_before' } });
    const { channel } = channelWith();
    await channel.start(nobody);
    expect(channel.inviteLink('abc')).toBe('https://t.me/fairdue_test_bot?start=abc');
    await channel.stop();
  });

  it('has no link to give before it knows its own name', () => {
    expect(channelWith().channel.inviteLink('abc')).toBeUndefined();
  });

  it('tells the command line who the bot is without hearing anything', async () => {
    const found = await identifyTelegramBot(
      { token: telegram.token, apiRoot: telegram.url },
      { pace: QUICK },
    );
    expect(found).toMatchObject({ ok: true, bot: { username: 'fairdue_test_bot' } });
    expect(found.ok && found.inviteLink('abc')).toBe('https://t.me/fairdue_test_bot?start=abc');
    expect((await telegram.control.calls({})).map(({ method }) => method)).toEqual(['getMe']);
  });

  it('calls a webhook only with a public URL and a secret', () => {
    expect(channelWith({ publicUrl: 'https://example.com' }).channel.routes).toEqual([]);
    expect(channelWith({ webhookSecret: 'x' }).channel.routes).toEqual([]);
    const both = channelWith({ publicUrl: 'https://example.com', webhookSecret: 'x' });
    expect(both.channel.routes).toMatchObject([{ method: 'post', path: '/telegram/webhook' }]);
  });

  it('registers the webhook with its secret and the kinds of update that it reads', async () => {
    const { channel } = channelWith({ publicUrl: 'https://example.com/', webhookSecret: 's-1' });
    await channel.start(nobody);
    expect(await telegram.control.calls({ method: 'setWebhook' })).toMatchObject([
      {
        parameters: {
          url: 'https://example.com/telegram/webhook',
          secret_token: 's-1',
          allowed_updates: ['message', 'edited_message', 'callback_query', 'my_chat_member'],
        },
      },
    ]);
    await channel.stop();
  });

  it.each([
    ['http://example.com', 's-1', 'PUBLIC_URL must be an https address'],
    ['https://example.com', 'a secret', 'TELEGRAM_WEBHOOK_SECRET'],
  ])('says what is wrong with a webhook at %s with "%s"', async (publicUrl, webhookSecret, sentence) => {
    const { channel } = channelWith({ publicUrl, webhookSecret });
    await expect(channel.start(nobody)).rejects.toThrow(sentence);
  });
});

describe('polling', () => {
  it('asks for what a webhook of an earlier configuration has left behind', async () => {
    const before = channelWith({ publicUrl: 'https://127.0.0.1:9', webhookSecret: 's-1' });
    await before.channel.start(nobody);
    telegram.control.say({ user: 42, text: 'while nobody listened' });
    await before.channel.stop();
    const { channel } = channelWith();
    const hearing = createHearing();
    await channel.start(hearing.hear);
    expect((await hearing.first(1))[0]?.content).toEqual({ kind: 'text', text: 'while nobody listened' });
    await channel.stop();
  });

  it.each([
    [
      'another poller',
      { how: 'status', code: 409, description: 'Conflict: terminated by other getUpdates request' },
      'Another program polls',
    ],
    [
      'a webhook',
      {
        how: 'status',
        code: 409,
        description: "Conflict: can't use getUpdates method while webhook is active",
      },
      'This bot has a webhook',
    ],
    ['a revoked token', { how: 'status', code: 401 }, 'no longer accepts TELEGRAM_BOT_TOKEN'],
    ['a 429', { how: 'status', code: 429, retry_after: 0.01 }, 'asks us to slow down'],
    ['a bad gateway', { how: 'status', code: 502 }, 'trouble on its side'],
    ['a reset', { how: 'reset_before' }, 'cannot be reached'],
    ['a page of a hotel', { how: 'garbage' }, 'cannot be reached'],
  ] as const)('goes on after %s, says so once, and loses nothing', async (_, fault, sentence) => {
    const { channel, lines } = channelWith();
    const hearing = createHearing();
    telegram.control.fail({ method: 'getUpdates', fault, times: 3 });
    await channel.start(hearing.hear);
    telegram.control.say({ user: 42, text: 'hello' });
    expect((await hearing.first(1))[0]?.content).toEqual({ kind: 'text', text: 'hello' });
    await telegram.control.calls({ method: 'getUpdates', atLeast: 5 });
    await channel.stop();
    expect(lines.filter((line) => line.includes(sentence))).toHaveLength(1);
    expect(hearing.heard).toHaveLength(1);
  });

  it('waits as long as a 429 says', async () => {
    telegram.control.fail({ method: 'getUpdates', fault: { how: 'status', code: 429, retry_after: 0.3 } });
    const { channel } = channelWith();
    await channel.start(nobody);
    const [first, second] = await telegram.control.calls({ method: 'getUpdates', atLeast: 2 });
    await channel.stop();
    expect(Date.parse(second?.at ?? '') - Date.parse(first?.at ?? '')).toBeGreaterThanOrEqual(299);
  });

  it('keeps the order of a batch, and what comes after something that cannot be stored waits for it', async () => {
    const hearing = createHearing();
    for (const text of ['one', 'two', 'three']) telegram.control.say({ user: 42, text });
    const { channel, lines } = channelWith();
    const refused = hearing.refuseNext();
    await channel.start(hearing.hear);
    await refused;
    const heard = await hearing.first(3);
    expect(heard.map(({ content }) => content.kind === 'text' && content.text)).toEqual([
      'one',
      'two',
      'three',
    ]);
    expect(lines.some((line) => line.includes('could not be stored'))).toBe(true);
    await channel.stop();
  });

  it('does not wait for the end of a long poll to stop', async () => {
    const { channel } = channelWith();
    await channel.start(nobody);
    await telegram.control.calls({ method: 'getUpdates', atLeast: 1 });
    const began = performance.now();
    await channel.stop();
    expect(performance.now() - began).toBeLessThan(1000);
  });

  it('hears everything although two programs poll with one token', async () => {
    const [one, two] = [channelWith(), channelWith()];
    const hearing = createHearing();
    await one.channel.start(hearing.hear);
    await two.channel.start(hearing.hear);
    for (const text of ['a', 'b', 'c', 'd']) telegram.control.say({ user: 42, text });
    await hearing.first(4);
    await Promise.all([one.channel.stop(), two.channel.stop()]);
    expect(new Set(hearing.heard.map(({ id }) => id)).size).toBe(4);
  });
});
