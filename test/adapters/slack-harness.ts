import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { pino, type Logger } from 'pino';
import { createSlackDesk, type SlackConfig } from '../../adapters/slack/index.ts';
import { alertBlocks } from '../../src/managers/blocks.ts';
import type { Hear } from '../../src/ports/channel.ts';
import type { Desk, DeskAct, DeskRef } from '../../src/ports/desk.ts';
import { startSlackEmulator, type EmulatorOptions, type SlackEmulator } from '../emulators/slack/emulator.ts';
import { aBrief, CLAIMED } from '../managers/briefs.ts';

/** The adapter, on a real server, with the emulated Slack on the other side. */
export type SlackBench = {
  readonly slack: SlackEmulator;
  readonly desk: Desk;
  /** What the adapter logged, line by line. */
  readonly log: readonly string[];
  /** Where Slack's requests arrive. */
  readonly url: string;
  close(): Promise<void>;
};

export type BenchOptions = {
  readonly mode?: 'http' | 'socket';
  readonly config?: Partial<SlackConfig>;
  readonly emulator?: EmulatorOptions;
};

/** The channel that the desk listens to. */
export const CHANNEL = 'C0DESK';

export async function setUpSlack(options: BenchOptions = {}): Promise<SlackBench> {
  const slack = await startSlackEmulator({ patienceMs: 10_000, ...options.emulator });
  const log: string[] = [];
  const mode = options.mode ?? 'http';
  const desk = createSlackDesk(
    {
      botToken: slack.workspace.botToken,
      ...(mode === 'http' ? { signingSecret: slack.signingSecret } : { appToken: slack.workspace.appToken }),
      apiUrl: slack.apiUrl,
      channel: CHANNEL,
      ...options.config,
    },
    loggerInto(log),
  );
  const app = express();
  for (const route of desk.routes) app[route.method](route.path, route.handle);
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // a TCP server that listens has this kind of address
  const url = `http://127.0.0.1:${port}/slack/events`;
  slack.deliverTo(url);
  return {
    slack,
    desk,
    log,
    url,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await slack.close();
    },
  };
}

/** A bench that remembers what it heard, for one test; `closeOpened` ends it. */
export type HeardBench = SlackBench & {
  readonly heard: DeskAct[];
  /** What is done with an act besides; a test replaces it to fail or to wait. */
  keep: Hear<DeskAct>;
};

const opened: SlackBench[] = [];

export async function setUp(options: BenchOptions = {}): Promise<SlackBench> {
  const bench = await setUpSlack(options);
  opened.push(bench);
  return bench;
}

export async function open(options: BenchOptions = {}): Promise<HeardBench> {
  const heard: DeskAct[] = [];
  const bench: HeardBench = Object.assign(await setUp(options), { heard, keep: async () => undefined });
  await bench.desk.start(
    impatiently(bench.slack, async (act) => {
      await bench.keep(act);
      heard.push(act);
    }),
  );
  return bench;
}

/** What could not be kept is not acknowledged: the emulated Slack need not wait for it as long as for a slow answer. */
export function impatiently(slack: SlackEmulator, hear: Hear<DeskAct>): Hear<DeskAct> {
  return async (act) => {
    try {
      await hear(act);
    } catch (error) {
      slack.giveUp();
      throw error;
    }
  };
}

export async function closeOpened(): Promise<void> {
  for (const bench of opened.splice(0)) {
    await bench.desk.stop();
    await bench.close();
  }
}

/** A claimed case on the desk. */
export async function posted(bench: SlackBench): Promise<DeskRef & { readonly ts: string }> {
  const result = await bench.desk.post(alertBlocks(aBrief(CLAIMED)));
  if (!result.ok) throw new Error(result.detail);
  return { ...result.ref, ts: result.ref.message };
}

function loggerInto(log: string[]): Logger {
  return pino({ level: 'trace' }, { write: (line: string) => void log.push(line) });
}
