import type { Account, Room } from './account.ts';
import type { Message } from './objects.ts';

/** What people do in Telegram, as the bot gets to hear of it. Each act answers the id of the update that it made. */
export type Customers = ReturnType<typeof createCustomers>;

const MEDIA: Readonly<Record<string, unknown>> = {
  photo: [{ file_id: 'p', file_unique_id: 'p', width: 90, height: 90 }],
  voice: { file_id: 'v', file_unique_id: 'v', duration: 3 },
  sticker: {
    file_id: 's',
    file_unique_id: 's',
    type: 'regular',
    width: 512,
    height: 512,
    is_animated: false,
    is_video: false,
  },
  document: { file_id: 'd', file_unique_id: 'd', file_name: 'receipt.pdf' },
  location: { latitude: 41.4, longitude: 2.2, live_period: 900 },
};

export function createCustomers(account: Account) {
  /** The room in which a user writes: a group if one is named, otherwise the private chat. */
  function roomFor(user: number, chat: number | undefined): Room {
    const room = chat === undefined ? account.privateRoom(user) : account.rooms.get(chat);
    if (!room) throw new Error(`no chat ${chat}: make it with "group" first`);
    return room;
  }

  function write(user: number, chat: number | undefined, content: Readonly<Record<string, unknown>>) {
    const room = roomFor(user, chat);
    if (room.chat.type === 'private') {
      // Telegram unblocks a bot before the user can write to it again.
      if (room.blocked) customers.unblock({ user });
      room.open = true;
    }
    // Telegram knows a user whom the bot has met in a group, but the bot may not write to them first.
    account.privateRoom(user);
    const message = account.store(room, account.userOf(user), content);
    return { update: account.queue({ message }), message: message.message_id };
  }

  function membership(user: number, from: string, to: string): number {
    const room = account.privateRoom(user);
    return account.queue({
      my_chat_member: {
        chat: room.chat,
        from: account.userOf(user),
        date: account.seconds(),
        old_chat_member: { user: account.me, status: from },
        new_chat_member: { user: account.me, status: to },
      },
    });
  }

  const customers = {
    say: (act: { user: number; text: string; chat?: number | undefined }) =>
      write(act.user, act.chat, { text: act.text }),

    start: (act: { user: number; payload?: string | undefined }) => {
      const text = act.payload === undefined ? '/start' : `/start ${act.payload}`;
      return write(act.user, undefined, { text, entities: [{ type: 'bot_command', offset: 0, length: 6 }] });
    },

    media: (act: { user: number; kind: string; caption?: string | undefined }) =>
      write(act.user, undefined, {
        [act.kind]: MEDIA[act.kind] ?? {},
        ...(act.caption === undefined ? {} : { caption: act.caption }),
      }),

    /** Tap a button that is really there: by its data, below the newest message that has it or the one named. */
    tap: (act: { user: number; data: string; message?: number | undefined; chat?: number | undefined }) => {
      const room = roomFor(act.user, act.chat);
      const message = room.messages
        .map((stored) => stored.message)
        .findLast(
          (one) => (act.message === undefined || one.message_id === act.message) && hasButton(one, act.data),
        );
      if (!message) throw new Error(`no message in this chat has a button "${act.data}"`);
      return {
        update: account.queue({
          callback_query: {
            id: account.newQuery(),
            from: account.userOf(act.user),
            chat_instance: String(room.chat.id),
            message,
            data: act.data,
          },
        }),
      };
    },

    edit: (act: { user: number; message: number; text: string }) => {
      const stored = account
        .privateRoom(act.user)
        .messages.find((one) => one.message.message_id === act.message);
      if (!stored) throw new Error(`no message ${act.message} in this chat`);
      const edited = { ...account.replace(stored, { text: act.text }), edit_date: account.seconds() };
      return { update: account.queue({ edited_message: edited }) };
    },

    block: (act: { user: number }) => {
      account.privateRoom(act.user).blocked = true;
      return { update: membership(act.user, 'member', 'kicked') };
    },

    unblock: (act: { user: number }) => {
      account.privateRoom(act.user).blocked = false;
      return { update: membership(act.user, 'kicked', 'member') };
    },

    /** A group in which the bot is a member; ids of groups are negative. */
    group: (act: { chat: number; title: string; type?: 'group' | 'supergroup' | undefined }) => {
      const room = account.roomOf({ id: act.chat, type: act.type ?? 'supergroup', title: act.title });
      room.open = true;
      return { chat: room.chat.id };
    },

    /** Another bot writes in a group. */
    bot: (act: { chat: number; text: string }) => {
      const robot = { id: 777_000_777, is_bot: true, first_name: 'Other bot' };
      const message = account.store(roomFor(0, act.chat), robot, { text: act.text });
      return { update: account.queue({ message }) };
    },

    /** Anything at all, as an update with a fresh id: for what Telegram may send next year. */
    raw: (act: { update: Readonly<Record<string, unknown>> }) => ({ update: account.queue(act.update) }),
  };
  return customers;
}

function hasButton(message: Message, data: string): boolean {
  return (
    message.reply_markup?.inline_keyboard.flat().some((button) => button.callback_data === data) ?? false
  );
}
