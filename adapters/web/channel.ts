import type { Channel, Hear, Inbound } from '../../src/ports/channel.ts';
import { open, type Opened } from '../../src/gate/gate.ts';

/** The channel of the playground: what is sent is shown on the page, which reads it from the store. */
export type WebChannel = Channel & {
  /** What the page brings; stored before it is answered. */
  readonly receive: (inbound: Omit<Inbound, 'isPrivate'>) => Promise<void>;
};

export function createWebChannel(origin: () => string, shown: (message: Opened) => void): WebChannel {
  let hear: Hear<Inbound> | undefined;
  let sent = 0;
  return {
    name: 'web',
    limits: { text: 8000, buttons: 8, action: 64 },
    routes: [],
    start: async (hearing) => {
      hear = hearing;
    },
    stop: async () => {
      hear = undefined;
    },
    send: async (message) => {
      const opened = open(message);
      sent += 1;
      shown(opened);
      return { ok: true, providerId: `web:${opened.draftId}:${sent}` };
    },
    inviteLink: (token) => `${origin()}/?start=${token}`,
    receive: async (inbound) => {
      if (!hear) throw new Error('the web channel has not been started');
      await hear({ ...inbound, isPrivate: true });
    },
  };
}
