import { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { Desk, PostResult } from '../../src/ports/desk.ts';
import { quietLogger } from './bolt-logger.ts';
import { createHttpReceiver } from './http-receiver.ts';
import { listen, type Listening } from './listen.ts';
import { failureOf, failureOfUpdate } from './result.ts';
import { createSocket } from './socket.ts';
import { StoreFirstApp } from './store-first-app.ts';

export type SlackConfig = {
  readonly botToken: string;
  /** For requests over HTTP; without it none is accepted. */
  readonly signingSecret?: string | undefined;
  /** For Socket Mode. */
  readonly appToken?: string | undefined;
  readonly apiUrl?: string | undefined;
  /** The id of the managers' channel, `C…` or `G…`. */
  readonly channel: string;
};

/** Long enough for a slow answer; the call is not repeated, because a second message would be a second alert. */
const POST_TIMEOUT_MS = 10_000;
/** Slack waits three seconds for an answer to a press. */
const PRESS_TIMEOUT_MS = 1500;

/** The managers' desk in Slack. */
export function createSlackDesk(config: SlackConfig, logger: Logger): Desk {
  if (!config.signingSecret && !config.appToken) {
    throw new Error(
      'Slack needs SLACK_SIGNING_SECRET (requests over HTTP) or SLACK_APP_TOKEN (Socket Mode).',
    );
  }
  const web = clientOf(config, logger, POST_TIMEOUT_MS);
  const quick = clientOf(config, logger, PRESS_TIMEOUT_MS);
  const receiver = createHttpReceiver(config.signingSecret ?? '', logger);
  const app = new StoreFirstApp(receiver, logger);
  const listening: Listening = listen(app, quick, logger);
  const socket = config.appToken ? createSocket(config.appToken, config.apiUrl, app, logger) : undefined;

  return {
    name: 'slack',
    routes: config.signingSecret ? [{ method: 'post', path: '/slack/events', handle: receiver.handle }] : [],

    async start(hear) {
      const place = await whereWeAre(web, config.channel);
      listening.begin(place, hear);
      await receiver.start();
      await socket?.start().catch((error: unknown) => {
        throw new Error(`Socket Mode does not start. ${failureOf(error, 'SLACK_APP_TOKEN').detail}`, {
          cause: error,
        });
      });
    },

    async stop() {
      await socket?.stop();
      await receiver.stop();
      listening.end();
    },

    post: (alert) =>
      call(web, 'chat.postMessage', {
        channel: config.channel,
        text: alert.text,
        blocks: alert.blocks,
        ...PLAIN,
      }),

    update: (ref, alert) =>
      call(web, 'chat.update', {
        channel: ref.channel,
        ts: ref.message,
        text: alert.text,
        blocks: alert.blocks,
        link_names: false,
      }),

    note: (ref, text, blocks) =>
      call(web, 'chat.postMessage', { channel: ref.channel, thread_ts: ref.message, text, blocks, ...PLAIN }),
  };
}

/** Nothing in a message is made a link, a preview or a call. */
const PLAIN = { unfurl_links: false, unfurl_media: false, link_names: false } as const;

const posted = z.object({ channel: z.string(), ts: z.string() });

async function call(
  web: WebClient,
  method: 'chat.postMessage' | 'chat.update',
  args: Readonly<Record<string, unknown>>,
): Promise<PostResult> {
  try {
    const answer = posted.parse(await web.apiCall(method, { ...args }));
    return { ok: true, ref: { channel: answer.channel, message: answer.ts } };
  } catch (error) {
    return method === 'chat.update' ? failureOfUpdate(error) : failureOf(error);
  }
}

function clientOf(config: SlackConfig, logger: Logger, timeout: number): WebClient {
  return new WebClient(config.botToken, {
    ...(config.apiUrl && { slackApiUrl: config.apiUrl }),
    logger: quietLogger(logger),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout,
  });
}

const NEEDED_SCOPES = ['chat:write', 'users:read'] as const;

const identity = z.object({
  team_id: z.string(),
  user_id: z.string(),
  response_metadata: z.object({ scopes: z.array(z.string()).optional() }).optional(),
});

/** Which workspace the token belongs to, and who we are there; one plain sentence when it is not to be used. */
async function whereWeAre(
  web: WebClient,
  channel: string,
): Promise<{ teamId: string; botUserId: string; channel: string }> {
  if (!/^[CG][A-Z0-9]+$/.test(channel)) {
    throw new Error(
      'SLACK_HANDOFF_CHANNEL must be the id of a channel, like C0123456789: open the channel’s details.',
    );
  }
  const answer: unknown = await web.auth.test().catch((error: unknown) => {
    throw new Error(`Slack does not let us in. ${failureOf(error).detail}`, { cause: error });
  });
  const { team_id: teamId, user_id: botUserId, response_metadata: metadata } = identity.parse(answer);
  const missing = NEEDED_SCOPES.filter((scope) => metadata?.scopes && !metadata.scopes.includes(scope));
  if (missing.length > 0) {
    throw new Error(
      `The Slack app lacks ${missing.join(' and ')}: add them under OAuth & Permissions and reinstall it.`,
    );
  }
  return { teamId, botUserId, channel };
}
