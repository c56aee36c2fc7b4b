import { createWebChannel } from '../../adapters/web/channel.ts';
import type { Inbound, InboundContent } from '../../src/ports/channel.ts';
import type { Bench, Never, Seen } from '../contract/channel-bench.ts';
import { channelContract } from '../contract/channel.contract.ts';

type FromPage = Omit<Inbound, 'isPrivate'>;

const sameProcess = 'the page reads from the store of the very process that sends';

const never: Never = {
  group: 'one page is one customer',
  echo: 'the page shows what the bot said, and sends nothing of it back',
  strange: 'page and server are of one piece; the server refuses every other body',
  webhook: "nobody calls from outside; the page's own requests are guarded by the server",
  rate_limited: sameProcess,
  transient: sameProcess,
  blocked: sameProcess,
  rejected: sameProcess,
  unknown: sameProcess,
};

/** The channel, and a page that sends what it could not bring once more. */
async function setUp(): Promise<Bench> {
  const seen: Seen[] = [];
  const kept = new Set<string>();
  let acts = 0;
  let last: FromPage | undefined;
  const channel = createWebChannel(
    () => 'http://localhost:3978',
    ({ text, buttons }) =>
      void seen.push({ text, buttons: buttons.map(({ action, label }) => ({ action, label })) }),
  );

  async function bring(inbound: FromPage): Promise<void> {
    last = inbound;
    await channel.receive(inbound).then(
      () => kept.add(inbound.id),
      () => kept.delete(inbound.id),
    );
  }

  async function act(content: InboundContent): Promise<void> {
    acts += 1;
    const from = { channel: 'web', conversation: 'C-1' } as const;
    void bring({ id: `web:${acts}`, from, sentAt: '2026-11-24T15:00:00Z', content });
    await Promise.resolve();
  }

  const again = async (): Promise<void> => {
    if (last) await bring(last);
  };

  return {
    channel,
    customer: {
      say: (text) => act({ kind: 'text', text }),
      tap: (action) => act({ kind: 'tap', action }),
      start: (token) => act(token === undefined ? { kind: 'start' } : { kind: 'start', token }),
      media: () => act({ kind: 'media', media: 'photo' }),
    },
    repeat: again,
    again,
    acknowledged: async () => last !== undefined && kept.has(last.id),
    seen: async () => [...seen],
    tries: async () => seen.length,
    sayInGroup: async () => {},
    echo: async () => {},
    strange: async () => {},
    post: async () => 404,
    postUnsigned: async () => 404,
    logged: () => '',
    secrets: [],
    close: async () => {},
  };
}

channelContract('The page', setUp, { troubles: [], never });
