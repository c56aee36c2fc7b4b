import type { Channel, Hear, Inbound } from '../../src/ports/channel.ts';
import { createApi } from './api.ts';
import type { Bot } from './bot.ts';
import { identify, persist, whyNot } from './bot.ts';
import { poll } from './poll.ts';
import { LIMITS, sendApproved } from './send.ts';
import type { Pace, TelegramConfig, Tools } from './setup.ts';
import { ALLOWED_UPDATES, PACE, SILENT } from './setup.ts';
import { WEBHOOK_PATH, webhookRoute } from './webhook.ts';
import { readUpdate } from './wire.ts';

export type { Log, TelegramConfig, Tools } from './setup.ts';

/** Telegram: polls by itself, or is called at `/telegram/webhook` where a public URL and a secret are given. */
export function createTelegramChannel(config: TelegramConfig, tools: Tools = {}): Channel {
  const { log = SILENT, now = () => Temporal.Now.instant().toString() } = tools;
  const pace: Pace = { ...PACE, ...tools.pace };
  const api = createApi(config.token, config.apiRoot);
  const webhook =
    config.publicUrl && config.webhookSecret
      ? { url: new URL(WEBHOOK_PATH, config.publicUrl).href, secret: config.webhookSecret }
      : undefined;

  let bot: Bot | undefined;
  let heard: Hear<Inbound> | undefined;
  let stop = new AbortController();
  let polling: Promise<void> = Promise.resolve();
  const underway = new Set<Promise<unknown>>();
  const quick = { timeoutMs: Math.min(pace.callMs, 5000) };

  /** Store one update, and only then tell the customer's telephone that the tap was seen. */
  async function take(update: unknown): Promise<number | undefined> {
    if (!bot || !heard) throw new Error('the Telegram channel has not been started');
    const read = readUpdate(update, bot.id, now());
    if (read?.inbound) await tracked(heard(read.inbound));
    if (read?.queryId)
      void tracked(api.call('answerCallbackQuery', { callback_query_id: read.queryId }, quick));
    return read?.id;
  }

  /** What `stop` waits for. */
  function tracked<T>(work: Promise<T>): Promise<T> {
    underway.add(work);
    const done = (): void => void underway.delete(work);
    work.then(done, done);
    return work;
  }

  return {
    name: 'telegram',
    limits: LIMITS,
    routes: webhook
      ? [
          webhookRoute({
            secret: webhook.secret,
            log,
            take,
            isOpen: () => bot !== undefined && !stop.signal.aborted,
          }),
        ]
      : [],

    async start(hear) {
      const found = await identify(api, pace);
      if (!found.ok) throw new Error(found.sentence);
      const limits = { timeoutMs: pace.callMs };
      const readied = await persist(pace, () =>
        webhook
          ? api.call(
              'setWebhook',
              { url: webhook.url, secret_token: webhook.secret, allowed_updates: ALLOWED_UPDATES },
              limits,
            )
          : // A webhook of an earlier configuration would forbid polling; what waits for it is kept.
            api.call('deleteWebhook', {}, limits),
      );
      if (readied.kind !== 'answered') throw new Error(whyNot(readied));
      heard = hear;
      bot = found.bot;
      stop = new AbortController();
      log.info({ mode: webhook ? 'webhook' : 'polling' }, `Telegram is heard as @${bot.username}.`);
      if (!webhook) polling = poll({ api, pace, log, take }, stop.signal);
    },

    async stop() {
      stop.abort();
      await polling;
      await Promise.allSettled(underway);
    },

    send: (message) => sendApproved(api, message, pace.callMs),

    inviteLink: (token) => (bot ? linkTo(bot, token) : undefined),
  };
}

/** Who the token belongs to, without hearing anything: for an invitation from the command line, and for the doctor. */
export async function identifyTelegramBot(
  config: TelegramConfig,
  tools: Pick<Tools, 'pace'> = {},
): Promise<
  | { readonly ok: true; readonly bot: Bot; readonly inviteLink: (token: string) => string }
  | { readonly ok: false; readonly sentence: string }
> {
  const found = await identify(createApi(config.token, config.apiRoot), { ...PACE, ...tools.pace });
  return found.ok ? { ...found, inviteLink: (token) => linkTo(found.bot, token) } : found;
}

function linkTo(bot: Bot, token: string): string {
  return `https://t.me/${bot.username}?start=${encodeURIComponent(token)}`;
}
