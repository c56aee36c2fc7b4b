import { setTimeout as delay } from 'node:timers/promises';
import { SocketModeReceiver, type App } from '@slack/bolt';
import type { Logger } from 'pino';
import { quietLogger } from './bolt-logger.ts';
import { messageOf } from './http-receiver.ts';

/** The first pause is short: Slack refreshes a connection now and then, and between two of them nobody is heard. */
const PAUSES_MS = [50, 500, 2000, 5000, 10_000, 30_000] as const;

/** A connection to Slack for an installation that cannot be reached from outside. */
export type Socket = { start(): Promise<void>; stop(): Promise<void> };

/**
 * Socket Mode through Bolt's own receiver, but reconnecting by ourselves: its client waits five seconds before each reconnect,
 * and throws outside of any call, which ends the process, when a reconnect is refused.
 */
export function createSocket(appToken: string, apiUrl: string | undefined, app: App, logger: Logger): Socket {
  const receiver = new SocketModeReceiver({
    appToken,
    logger: quietLogger(logger),
    autoReconnectEnabled: false,
    installerOptions: {
      clientOptions: { ...(apiUrl && { slackApiUrl: apiUrl }), retryConfig: { retries: 0 }, timeout: 10_000 },
    },
    // What could not be kept is not acknowledged, so that Slack sends it again.
    processEventErrorHandler: async ({ error }) => {
      logger.warn(
        { reason: messageOf(error) },
        'What a manager did could not be kept; Slack was not acknowledged.',
      );
      return false;
    },
  });
  receiver.init(app);
  const { client } = receiver;
  const stopping = new AbortController();
  let closed = Promise.withResolvers<void>();
  let running = Promise.resolve();
  client.on('disconnected', () => closed.resolve());

  async function connect(): Promise<void> {
    closed = Promise.withResolvers<void>();
    await client.start();
    if (stopping.signal.aborted) await client.disconnect();
  }

  async function stayConnected(): Promise<void> {
    for (let failures = 0; !stopping.signal.aborted;) {
      await closed.promise;
      const pause = PAUSES_MS[Math.min(failures, PAUSES_MS.length - 1)];
      await delay(pause, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (stopping.signal.aborted) return;
      try {
        await connect();
        failures = 0;
      } catch (error) {
        failures += 1;
        closed.resolve();
        logger.warn({ failures, reason: messageOf(error) }, 'The connection to Slack is down; trying again.');
      }
    }
  }

  return {
    start: async () => {
      await connect();
      running = stayConnected();
    },
    stop: async () => {
      stopping.abort();
      closed.resolve();
      await client.disconnect();
      await running;
    },
  };
}
