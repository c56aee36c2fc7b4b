import { EventEmitter, once } from 'node:events';
import type { Outgoing } from './schema.ts';

/** A chat, and everything that the bot has said in it. */
export type Room = {
  readonly id: string;
  readonly type: 'personal' | 'groupChat' | 'channel';
  readonly user: Person;
  /** The bot is installed and may write. */
  open: boolean;
  blocked: boolean;
  readonly messages: Said[];
};

export type Person = { readonly id: string; readonly name: string; readonly aadObjectId: string };

export type Said = { readonly id: string; readonly at: string; message: Outgoing };

/** An activity for the bot, and whether the bot has answered it with 2xx. */
export type Posted = {
  readonly activity: Readonly<Record<string, unknown>>;
  isAcknowledged: boolean;
  status?: number;
  answer?: string;
};

/** Everything that Teams knows about one bot. Plain state; the rules are where requests are answered. */
export type Tenant = ReturnType<typeof createTenant>;

export function createTenant(bot: { readonly appId: string; readonly tenantId: string }, now: () => number) {
  const events = new EventEmitter();
  events.setMaxListeners(0);
  const rooms = new Map<string, Room>();
  let lastId = 1_700_000_000_000;

  const tenant = {
    ...bot,
    botId: `28:${bot.appId}`,
    rooms,
    events,
    now,
    posted: [] as Posted[],
    /** Tokens that were given out, and when they end. */
    tokens: new Map<string, number>(),

    nextId: (): string => String(++lastId),
    instant: (): string => new Date(now()).toISOString(),

    roomOf(user: string, group?: { readonly id: string; readonly type: 'groupChat' | 'channel' }): Room {
      const id = group ? group.id : `a:chat-with-${user}`;
      const known = rooms.get(id);
      if (known) return known;
      const person = { id: `29:${user}`, name: `User ${user}`, aadObjectId: `aad-${user}` };
      const room: Room = {
        id,
        type: group ? group.type : 'personal',
        user: person,
        open: false,
        blocked: false,
        messages: [],
      };
      rooms.set(id, room);
      return room;
    },

    /** Wait until `enough`, looking again whenever something happens; false when the time is over. */
    async until(enough: () => boolean, timeoutMs: number): Promise<boolean> {
      const signal = AbortSignal.timeout(timeoutMs);
      while (!enough()) {
        if (signal.aborted) return false;
        // an abort ends the wait, it is not a failure
        await once(events, 'happened', { signal }).catch(() => undefined);
      }
      return true;
    },
    happened: (): boolean => events.emit('happened'),
  };
  return tenant;
}
