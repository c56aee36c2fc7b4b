import { vi } from 'vitest';
import type { Acknowledgement } from '../emulators/slack/delivery.ts';
import type { SlackEmulator } from '../emulators/slack/emulator.ts';
import type { Where } from '../emulators/slack/payloads.ts';
import type { SlackMessage } from '../emulators/slack/workspace.ts';

export const CHANNEL = 'C0DESK';

const WAIT = { timeout: 30_000, interval: 20 } as const;

/** The managers at their end: what stands in their channel, and what they do there. */
export type ManagersDesk = {
  /** Waits for an alert about a case of which no other alert was read, and reads it. */
  readonly alert: () => Promise<Where>;
  /** Waits until the alert shows this. */
  readonly shows: (alert: Where, what: RegExp) => Promise<void>;
  /** Waits for the next line in the thread that was not read yet. */
  readonly note: (alert: Where) => Promise<Where & { readonly text: string }>;
  /** Waits until the button is there, and presses it. */
  readonly presses: (where: Where, action: string, by?: string) => Promise<Acknowledgement>;
  readonly writes: (alert: Where, text: string, by?: string) => Promise<Acknowledgement>;
  readonly submits: (text: string, by?: string) => Promise<Acknowledgement>;
};

export function deskOf(slack: SlackEmulator): ManagersDesk {
  const read = new Set<SlackMessage>();
  const next = (messages: () => readonly SlackMessage[], what: string): Promise<SlackMessage> =>
    vi.waitFor(() => {
      const found = messages().find((message) => !read.has(message));
      if (!found) throw new Error(`there is no ${what} that was not read yet`);
      read.add(found);
      return found;
    }, WAIT);
  const shows: ManagersDesk['shows'] = (where, what) =>
    vi.waitFor(() => {
      const shown = contentOf(slack.message(where));
      if (!what.test(shown)) throw new Error(`${what} does not stand in ${shown}`);
    }, WAIT);

  return {
    alert: async () => {
      const alerts = (): readonly SlackMessage[] =>
        (slack.workspace.channels.get(CHANNEL) ?? []).filter((message) => !message.thread_ts);
      return { channel: CHANNEL, ts: (await next(alerts, 'alert')).ts };
    },
    shows,
    note: async (alert) => {
      const line = await next(() => slack.thread(alert), 'line in the thread');
      return { channel: CHANNEL, ts: line.ts, text: contentOf(line) };
    },
    presses: async (where, action, by) => {
      await shows(where, new RegExp(`"action_id":"${action}"`));
      return slack.press(where, action, by);
    },
    writes: (alert, text, by) => slack.write({ channel: CHANNEL, thread_ts: alert.ts, text }, by),
    submits: async (text, by) => {
      const view = await vi.waitFor(() => {
        const last = slack.lastView();
        if (!last) throw new Error('no form was opened');
        return last;
      }, WAIT);
      return slack.submit(view.id, { text }, by);
    },
  };
}

function contentOf(message: SlackMessage | undefined): string {
  return message ? `${message.text}\n${JSON.stringify(message.blocks)}` : '';
}
