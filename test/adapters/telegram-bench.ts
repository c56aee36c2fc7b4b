import { createServer } from 'node:http';
import express from 'express';
import { createTelegramChannel } from '../../adapters/telegram/index.ts';
import type { Channel, Hear, Inbound } from '../../src/ports/channel.ts';
import type { Bench } from '../contract/channel-bench.ts';
import type { TelegramEmulator } from '../emulators/telegram/server.ts';
import { startTelegramEmulator } from '../emulators/telegram/server.ts';

export const SECRET = 'a-webhook-secret-for-tests';
const CUSTOMER = 4_215_001;
const GROUP = -1_001_234;

/** Real waits, only shorter: a call that takes 300 ms has timed out, and pauses are a few milliseconds. */
export const QUICK = { pollSeconds: 5, callMs: 300, pauseMs: 5, capMs: 50 };

export type TelegramBench = Bench & { readonly telegram: TelegramEmulator };

/** The Telegram channel beside a Bot API of its own; over a webhook it listens on a real port. */
export async function telegramBench(mode: 'polling' | 'webhook'): Promise<TelegramBench> {
  const telegram = await startTelegramEmulator({ webhookRetryMs: 5 });
  const log: unknown[] = [];
  const app = express();
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server is not listening');
  const publicUrl = `http://127.0.0.1:${address.port}`;

  const created = createTelegramChannel(
    {
      token: telegram.token,
      apiRoot: telegram.url,
      ...(mode === 'webhook' ? { publicUrl, webhookSecret: SECRET } : {}),
    },
    { pace: QUICK, log: { info: (...line) => log.push(line), warn: (...line) => log.push(line) } },
  );
  let hear: Hear<Inbound> = async () => undefined;
  const channel: Channel = {
    ...created,
    start(toHear) {
      hear = toHear;
      return created.start(toHear);
    },
  };
  for (const route of channel.routes) app[route.method](route.path, route.handle);

  let last = 0;
  const { control } = telegram;
  const post = async (body: string, secret: string | undefined): Promise<number> => {
    const response = await fetch(`${publicUrl}/telegram/webhook`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(secret === undefined ? {} : { 'x-telegram-bot-api-secret-token': secret }),
      },
      body,
    });
    return response.status;
  };

  return {
    telegram,
    channel,
    customer: {
      async say(text) {
        last = control.say({ user: CUSTOMER, text }).update;
      },
      async tap(action) {
        last = control.tap({ user: CUSTOMER, data: action }).update;
      },
      async start(token) {
        last = control.start({ user: CUSTOMER, payload: token }).update;
      },
      async media() {
        last = control.media({ user: CUSTOMER, kind: 'photo' }).update;
      },
    },
    async repeat() {
      control.repeat({ update: last });
      if (mode === 'webhook') return;
      // A poll gets an update twice when the program ended before it could confirm it.
      await created.stop();
      await created.start(hear);
    },
    // Telegram tries again by itself, in both modes.
    async again() {},
    acknowledged: async () => !control.pending().includes(last),
    async seen(atLeast) {
      const messages = await control.received({ chat: CUSTOMER, atLeast });
      return messages.map(({ text = '', reply_markup }) => ({
        text,
        buttons: (reply_markup?.inline_keyboard.flat() ?? []).map((button) => ({
          action: button.callback_data ?? '',
          label: button.text,
        })),
      }));
    },
    tries: async () => (await control.calls({ method: 'sendMessage' })).length,
    async sayInGroup(text) {
      control.group({ chat: GROUP, title: 'Family' });
      last = control.say({ user: CUSTOMER, chat: GROUP, text }).update;
    },
    async echo() {
      control.group({ chat: GROUP, title: 'Family' });
      last = control.bot({ chat: GROUP, text: 'I am a robot' }).update;
    },
    async strange() {
      last = control.raw({ update: { message: { something_of_next_year: true } } }).update;
    },
    post: (body) => post(body, SECRET),
    postUnsigned: (signature) =>
      post(
        JSON.stringify({
          update_id: 1,
          message: {
            message_id: 1,
            date: 1,
            text: 'I am not Telegram',
            chat: { id: CUSTOMER, type: 'private' },
            from: { id: CUSTOMER, is_bot: false },
          },
        }),
        signature === 'missing' ? undefined : `${SECRET}x`,
      ),
    logged: () => JSON.stringify(log),
    secrets: [telegram.token, telegram.token.split(':')[1] ?? '', SECRET],
    async close() {
      await telegram.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
