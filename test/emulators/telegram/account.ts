import { EventEmitter, once } from 'node:events';
import type { Chat, InlineKeyboard, Message, Update, UpdateBody, User } from './objects.ts';

/** What Telegram keeps of one chat: who may be written to, and everything that was said. */
export type Room = {
  readonly chat: Chat;
  /** The bot may write: the user has started it, or it is a member. */
  open: boolean;
  /** The user has blocked the bot. */
  blocked: boolean;
  readonly messages: Stored[];
};

/** A message with the moment, to the millisecond, at which the emulator took it. */
export type Stored = { message: Message; readonly at: string };

export type Webhook = { readonly url: string; readonly secret: string | undefined; readonly max: number };

/** Everything Telegram knows about one bot. Plain state; the rules are in the methods. */
export type Account = ReturnType<typeof createAccount>;

/** Kinds that are left out unless they are asked for (https://core.telegram.org/bots/api#getupdates). */
const ONLY_ON_REQUEST = new Set(['chat_member', 'message_reaction', 'message_reaction_count']);

export function createAccount(token: string, username: string, now: () => number) {
  const events = new EventEmitter();
  events.setMaxListeners(0);
  const rooms = new Map<number, Room>();
  const users = new Map<number, User>();
  let lastUpdate = 880_000;
  let lastMessage = 0;
  let lastQuery = 4_000_000_000;

  const account = {
    token,
    me: { id: Number(token.split(':')[0]), is_bot: true, first_name: 'Fairdue', username },
    rooms,
    users,
    events,
    now,
    /** Every update that was ever queued, for a repeat. */
    made: new Map<number, Update>(),
    pending: [] as Update[],
    queries: new Set<string>(),
    commands: [] as unknown[],
    notices: [] as string[],
    allowed: undefined as readonly string[] | undefined,
    webhook: undefined as Webhook | undefined,
    lastError: undefined as { readonly at: number; readonly message: string } | undefined,

    seconds: (): number => Math.floor(now() / 1000),

    userOf(id: number): User {
      const known = users.get(id);
      if (known) return known;
      const user = { id, is_bot: false, first_name: `User ${id}`, language_code: 'en' };
      users.set(id, user);
      return user;
    },

    /** The private chat with a user; its id is the user's. */
    privateRoom(id: number): Room {
      return account.roomOf({ id, type: 'private', first_name: account.userOf(id).first_name });
    },

    roomOf(chat: Chat): Room {
      const known = rooms.get(chat.id);
      if (known) return known;
      const room = { chat, open: false, blocked: false, messages: [] };
      rooms.set(chat.id, room);
      return room;
    },

    /** Put a message into a chat and give it its id. */
    store(room: Room, from: User, content: Readonly<Record<string, unknown>>): Message {
      const message: Message = {
        message_id: ++lastMessage,
        from,
        chat: room.chat,
        date: account.seconds(),
        ...content,
      };
      room.messages.push({ message, at: new Date(now()).toISOString() });
      events.emit('message');
      return message;
    },

    replace(stored: Stored, changes: { text?: string; reply_markup?: InlineKeyboard | undefined }): Message {
      const { reply_markup, ...rest } = { ...stored.message, ...changes };
      stored.message = { ...rest, ...(reply_markup ? { reply_markup } : {}) };
      events.emit('message');
      return stored.message;
    },

    newQuery(): string {
      const id = String(++lastQuery);
      account.queries.add(id);
      return id;
    },

    /** Queue an update for the bot, unless it has asked not to get this kind. Answers the update's id. */
    queue(body: UpdateBody): number {
      const id = ++lastUpdate;
      const kind = Object.keys(body)[0] ?? '';
      const wanted = account.allowed?.length ? account.allowed.includes(kind) : !ONLY_ON_REQUEST.has(kind);
      if (wanted) account.push({ update_id: id, ...body });
      return id;
    },

    push(update: Update): void {
      account.made.set(update.update_id, update);
      account.pending.push(update);
      events.emit('update');
    },

    /** Wait until `enough`, looking again whenever `event` happens; false when the time is over or `signal` aborts. */
    async until(
      event: 'message' | 'update' | 'call',
      enough: () => boolean,
      signal: AbortSignal,
    ): Promise<boolean> {
      while (!enough()) {
        if (signal.aborted) return false;
        // an abort ends the wait, it is not a failure
        await once(events, event, { signal }).catch(() => undefined);
      }
      return true;
    },
  };
  return account;
}
