import type { Logger } from 'pino';
import { createWebChannel, type WebChannel } from '../adapters/web/channel.ts';
import { createWebDesk, type WebDesk } from '../adapters/web/desk.ts';
import { hasPlayground, type Config } from './config.ts';
import type { ChannelName } from './domain/message.ts';
import type { Channel } from './ports/channel.ts';
import type { Desk } from './ports/desk.ts';

/** Channels and desk, by what is configured. Each library is loaded by its adapter alone, and only then. */
export type Outside = {
  readonly channels: ReadonlyMap<ChannelName, Channel>;
  readonly desk: Desk;
  /** The playground's own channel and desk; there too where nothing else is configured. */
  readonly web?: { readonly channel: WebChannel; readonly desk: WebDesk };
};

export async function openOutside(
  config: Config,
  pino: Logger,
  origin: () => string,
  shown: () => void,
): Promise<Outside> {
  const real = [await telegram(config, pino), await teams(config, pino)].filter((one) => one !== undefined);
  const channels = new Map<ChannelName, Channel>(real.map((channel) => [channel.name, channel]));
  const wanted = hasPlayground(config) || channels.size === 0;
  const web = wanted ? { channel: createWebChannel(origin, shown), desk: createWebDesk(shown) } : undefined;
  if (web) channels.set('web', web.channel);
  const desk = (await slack(config, pino)) ?? web?.desk ?? createWebDesk(shown);
  return { channels, desk, ...(web && { web }) };
}

async function telegram(config: Config, log: Logger): Promise<Channel | undefined> {
  if (!config.TELEGRAM_BOT_TOKEN) return undefined;
  const { createTelegramChannel } = await import('../adapters/telegram/index.ts');
  return createTelegramChannel(
    {
      token: config.TELEGRAM_BOT_TOKEN.reveal(),
      apiRoot: config.TELEGRAM_API_ROOT,
      webhookSecret: config.TELEGRAM_WEBHOOK_SECRET?.reveal(),
      publicUrl: config.PUBLIC_URL,
    },
    { log: linesOf(log) },
  );
}

async function teams(config: Config, log: Logger): Promise<Channel | undefined> {
  if (!config.MICROSOFT_APP_ID && config.TEAMS_UNSIGNED_LOOPBACK !== 'on') return undefined;
  const { createTeamsChannel } = await import('../adapters/teams/index.ts');
  return createTeamsChannel(
    {
      appId: config.MICROSOFT_APP_ID,
      appPassword: config.MICROSOFT_APP_PASSWORD?.reveal(),
      tenantId: config.MICROSOFT_APP_TENANT_ID,
      loginUrl: config.MICROSOFT_LOGIN_URL,
      openIdMetadataUrl: config.MICROSOFT_OPENID_METADATA_URL,
      unsignedLoopback: config.TEAMS_UNSIGNED_LOOPBACK === 'on',
    },
    { log: linesOf(log) },
  );
}

async function slack(config: Config, log: Logger): Promise<Desk | undefined> {
  if (!config.SLACK_BOT_TOKEN || !config.SLACK_HANDOFF_CHANNEL) return undefined;
  const { createSlackDesk } = await import('../adapters/slack/index.ts');
  return createSlackDesk(
    {
      botToken: config.SLACK_BOT_TOKEN.reveal(),
      signingSecret: config.SLACK_SIGNING_SECRET?.reveal(),
      appToken: config.SLACK_APP_TOKEN?.reveal(),
      apiUrl: config.SLACK_API_URL,
      channel: config.SLACK_HANDOFF_CHANNEL,
    },
    log,
  );
}

function linesOf(log: Logger): {
  info(fields: object, line: string): void;
  warn(fields: object, line: string): void;
} {
  return { info: (fields, line) => log.info(fields, line), warn: (fields, line) => log.warn(fields, line) };
}
