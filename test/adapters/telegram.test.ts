import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Inbound } from '../../src/ports/channel.ts';
import { approved } from '../contract/approved.ts';
import type { Trouble } from '../contract/channel-bench.ts';
import { createHearing } from '../contract/channel-bench.ts';
import { channelContract } from '../contract/channel.contract.ts';
import type { Fault } from '../emulators/telegram/faults.ts';
import type { TelegramBench } from './telegram-bench.ts';
import { telegramBench } from './telegram-bench.ts';

let bench: TelegramBench;

async function setUp(mode: 'polling' | 'webhook'): Promise<TelegramBench> {
  bench = await telegramBench(mode);
  return bench;
}

function fault(what: string, failure: Trouble['failure'], how: Fault, arrives?: true): Trouble {
  const cause = async (): Promise<void> => bench.telegram.control.fail({ method: 'sendMessage', fault: how });
  return { what, failure, cause, ...(arrives ? { arrives } : {}) };
}

const status = (code: number, description?: string): Fault => ({
  how: 'status',
  code,
  ...(description === undefined ? {} : { description }),
});

const troubles: readonly Trouble[] = [
  fault('a 429', 'rate_limited', { how: 'status', code: 429, retry_after: 7 }),
  {
    what: 'a customer who blocked the bot',
    failure: 'blocked',
    cause: async () => void bench.telegram.control.block({ user: 4_215_001 }),
  },
  fault('no such chat', 'blocked', status(400, 'Bad Request: chat not found')),
  fault('an account that was deleted', 'blocked', status(403, 'Forbidden: user is deactivated')),
  fault('a text that it does not like', 'rejected', status(400, 'Bad Request: message is too long')),
  fault('an objection nobody has heard of', 'rejected', status(400, `Bad Request: odd start "Thank you"`)),
  {
    what: 'nobody at the other end',
    failure: 'transient',
    cause: () => bench.telegram.close(),
  },
  fault('a token that was revoked', 'transient', status(401, 'Unauthorized')),
  fault('a failure on its side', 'unknown', status(500)),
  fault('a gateway that lost the answer', 'unknown', { how: 'status_after', code: 502 }, true),
  fault('a reset before it was read', 'unknown', { how: 'reset_before' }),
  fault('a reset after it was sent', 'unknown', { how: 'reset_after' }, true),
  fault('no answer in time', 'unknown', { how: 'hang' }),
  fault('no answer in time, though it was sent', 'unknown', { how: 'hang_after' }, true),
  fault('an answer from somebody else', 'unknown', { how: 'garbage' }, true),
];

channelContract('Telegram by polling', () => setUp('polling'), {
  troubles,
  never: { webhook: 'it is not called, it asks' },
});

channelContract('Telegram by webhook', () => setUp('webhook'), { troubles, never: {} });

describe('the channel and the Bot API', () => {
  const ADA = 4_215_001;
  let heard: Inbound[];

  beforeEach(async () => {
    await setUp('polling');
    heard = [];
    await bench.channel.start(async (inbound) => void heard.push(inbound));
    await bench.customer.start('token-1');
  });

  afterEach(async () => {
    await bench.channel.stop();
    const notices = bench.telegram.control.notices();
    await bench.close();
    if (notices.length > 0) throw new Error(`the Bot API would not have liked this: ${notices.join('; ')}`);
  });

  const to = { channel: 'telegram', conversation: String(ADA) } as const;

  it('sends plain text without a preview, short buttons side by side and long ones alone', async () => {
    const buttons = [
      'Yes',
      'No',
      'I would rather talk to a person about it',
      'Other date',
      'A person, please',
    ].map((label, at) => ({ action: `a${at}`, label }));
    await bench.channel.send(approved({ to, buttons }), undefined);
    const [call] = await bench.telegram.control.calls({ method: 'sendMessage' });
    expect(Object.keys(call?.parameters ?? {}).toSorted()).toEqual([
      'chat_id',
      'link_preview_options',
      'reply_markup',
      'text',
    ]);
    const [sent] = await bench.telegram.control.received({ chat: ADA });
    expect(sent?.reply_markup?.inline_keyboard.map((row) => row.map(({ text }) => text))).toEqual([
      ['Yes', 'No'],
      ['I would rather talk to a person about it'],
      ['Other date', 'A person, please'],
    ]);
  });

  it('never writes into a group, nor for another channel, and asks nobody about it', async () => {
    for (const elsewhere of [
      { channel: 'telegram', conversation: '-1001234' },
      { channel: 'telegram', conversation: '@somebody' },
      { channel: 'teams', conversation: String(ADA) },
    ] as const) {
      expect(await bench.channel.send(approved({ to: elsewhere }), undefined)).toMatchObject({
        ok: false,
        failure: 'rejected',
      });
    }
    expect(await bench.tries()).toBe(0);
  });

  it('says which of its rules Telegram applied, where that repeats nothing of the text', async () => {
    const buttons = [{ action: 'x'.repeat(65), label: 'Yes' }];
    expect(await bench.channel.send(approved({ to, buttons }), undefined)).toEqual({
      ok: false,
      failure: 'rejected',
      detail: 'Telegram refused the message (400: BUTTON_DATA_INVALID)',
    });
  });

  it('stops the spinning of a tapped button, once, and only after the tap was stored', async () => {
    await bench.channel.send(approved({ to, buttons: [{ action: 'yes', label: 'Yes' }] }), undefined);
    await bench.customer.tap('yes');
    const [answer] = await bench.telegram.control.calls({ method: 'answerCallbackQuery', atLeast: 1 });
    expect(heard.at(-1)?.content).toEqual({ kind: 'tap', action: 'yes' });
    expect(answer?.parameters).toEqual({ callback_query_id: '4000000001' });
  });

  it('hears on although the tap can no longer be answered', async () => {
    const fault = { how: 'status', code: 400, description: 'Bad Request: query is too old' } as const;
    bench.telegram.control.fail({ method: 'answerCallbackQuery', fault });
    await bench.channel.send(approved({ to, buttons: [{ action: 'yes', label: 'Yes' }] }), undefined);
    await bench.customer.tap('yes');
    await bench.customer.say('and one more thing');
    await vi.waitFor(() =>
      expect(heard.at(-1)?.content).toEqual({ kind: 'text', text: 'and one more thing' }),
    );
  });

  it('hears edits, stickers, a blocked bot and a new beginning as what they are', async () => {
    const { control } = bench.telegram;
    const { message } = control.say({ user: ADA, text: 'I paid nothing' });
    control.edit({ user: ADA, message, text: 'I paid' });
    control.media({ user: ADA, kind: 'sticker' });
    control.media({ user: ADA, kind: 'photo', caption: 'the receipt' });
    control.block({ user: ADA });
    control.start({ user: ADA });
    await vi.waitFor(() =>
      expect(heard.map(({ content }) => content)).toEqual([
        { kind: 'start', token: 'token-1' },
        { kind: 'text', text: 'I paid nothing' },
        { kind: 'text', text: 'I paid' },
        { kind: 'media', media: 'sticker' },
        { kind: 'text', text: 'the receipt' },
        { kind: 'left' },
        { kind: 'start' },
      ]),
    );
  });
});

describe('the webhook', () => {
  it('is never answered with words, and tells Telegram to come again while nobody listens', async () => {
    await setUp('webhook');
    expect(await bench.post('{"update_id":1}')).toBe(503);
    await bench.channel.start(async () => undefined);
    expect(await bench.post('{"update_id":1}')).toBe(200);
    await bench.customer.say('hello');
    await vi.waitFor(async () => expect(await bench.acknowledged()).toBe(true));
    expect(bench.telegram.control.notices()).toEqual([]);
    await bench.channel.stop();
    expect(await bench.post('{"update_id":1}')).toBe(503);
    await bench.close();
  });
});

describe('stopping', () => {
  it.each(['polling', 'webhook'] as const)('waits for what is being stored, by %s', async (mode) => {
    await setUp(mode);
    const hearing = createHearing();
    const storing = hearing.hold();
    await bench.channel.start(hearing.hear);
    await bench.customer.say('hello');
    await hearing.first(1);
    const order: string[] = [];
    const stopped = bench.channel.stop().then(() => order.push('stopped'));
    // Time enough for a stop that does not wait: a whole exchange over HTTP.
    await fetch(`${bench.telegram.url}/control/notices`);
    order.push('stored');
    storing.release();
    await stopped;
    expect(order).toEqual(['stored', 'stopped']);
    await bench.close();
  });
});
