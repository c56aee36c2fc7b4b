import type { Hear } from '../../src/ports/channel.ts';
import type { Desk, DeskAct } from '../../src/ports/desk.ts';

/** The desk of the playground: the page reads alerts and notes from the store, and brings what a manager does. */
export type WebDesk = Desk & { readonly receive: (act: DeskAct) => Promise<void> };

export function createWebDesk(shown: () => void): WebDesk {
  let hear: Hear<DeskAct> | undefined;
  const ref = (message: string): { ok: true; ref: { channel: string; message: string } } => {
    shown();
    return { ok: true, ref: { channel: 'web', message } };
  };
  return {
    name: 'web',
    routes: [],
    start: async (hearing) => {
      hear = hearing;
    },
    stop: async () => {
      hear = undefined;
    },
    post: async (alert) => ref(alert.handoffId),
    update: async (at) => ref(at.message),
    note: async (at) => ref(at.message),
    receive: async (act) => {
      if (!hear) throw new Error('the web desk has not been started');
      await hear(act);
    },
  };
}
