import type { Hear } from '../../src/ports/channel.ts';
import type { AlertBlock, Desk, DeskAct, DeskRef } from '../../src/ports/desk.ts';

/** The desk of the playground: the page reads alerts and notes from the store, and brings what a manager does. */
export type WebDesk = Desk & { readonly receive: (act: DeskAct) => Promise<void> };

/** What has just come to stand on the desk. A case has one place there, named by its handoff, however often it is posted. */
export type OnDesk = {
  readonly kind: 'alert' | 'note';
  readonly ref: DeskRef;
  readonly text: string;
  readonly blocks: readonly AlertBlock[];
};

export function createWebDesk(shown: (what: OnDesk) => void): WebDesk {
  let hear: Hear<DeskAct> | undefined;
  const show = (what: OnDesk): { ok: true; ref: DeskRef } => {
    shown(what);
    return { ok: true, ref: what.ref };
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
    post: async ({ handoffId, text, blocks }) =>
      show({ kind: 'alert', ref: { channel: 'web', message: handoffId }, text, blocks }),
    update: async (ref, { text, blocks }) => show({ kind: 'alert', ref, text, blocks }),
    note: async (ref, text, blocks) => show({ kind: 'note', ref, text, blocks }),
    receive: async (act) => {
      if (!hear) throw new Error('the web desk has not been started');
      await hear(act);
    },
  };
}
