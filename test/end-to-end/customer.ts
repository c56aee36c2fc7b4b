import type { TeamsEmulator } from '../emulators/teams/server.ts';
import type { TelegramEmulator } from '../emulators/telegram/server.ts';

/** One message as it reached a customer. */
export type Heard = {
  readonly text: string;
  /** What its buttons do, in the order in which they stand. */
  readonly actions: readonly string[];
};

/** A customer at their end of a channel. */
export type Customer = {
  readonly says: (text: string) => unknown;
  readonly taps: (action: string) => unknown;
  /** The next message that was not read yet; waits for it. */
  readonly hears: () => Promise<Heard>;
  /** Says something and reads the next message. */
  readonly asks: (text: string) => Promise<Heard>;
  /** Everything that has come and was not read yet, now. */
  readonly unread: () => Promise<readonly Heard[]>;
  /** Everything that ever came. */
  readonly everything: () => Promise<readonly Heard[]>;
};

const PATIENCE_MS = 30_000;

export function inTelegram(
  { control }: TelegramEmulator,
  user: number,
): Customer & { readonly starts: (token: string) => unknown } {
  const customer = customerOf(
    async (atLeast) => {
      const messages = await control.received({ chat: user, atLeast, timeoutMs: PATIENCE_MS });
      return messages.map(({ text = '', reply_markup: markup }) => ({
        text,
        actions: (markup?.inline_keyboard ?? []).flat().map((button) => button.callback_data ?? ''),
      }));
    },
    {
      says: (text) => control.say({ user, text }),
      taps: (action) => control.tap({ user, data: action }),
    },
  );
  return { ...customer, starts: (payload) => control.start({ user, payload }) };
}

export function inTeams({ control }: TeamsEmulator, user: string): Customer {
  return customerOf(
    async (atLeast) => {
      const messages = await control.received({ user, atLeast, timeoutMs: PATIENCE_MS });
      return messages.map(({ text, buttons }) => ({
        text,
        actions: buttons.map(({ action }) => String(action)),
      }));
    },
    { says: (text) => control.say({ user, text }), taps: (action) => control.tap({ user, action }) },
  );
}

function customerOf(
  received: (atLeast: number) => Promise<readonly Heard[]>,
  acts: Pick<Customer, 'says' | 'taps'>,
): Customer {
  let read = 0;
  const hears = async (): Promise<Heard> => {
    const messages = await received(read + 1);
    const next = messages[read];
    if (!next) throw new Error(`nothing more was heard after: ${messages.at(-1)?.text ?? 'nothing'}`);
    read += 1;
    return next;
  };
  return {
    ...acts,
    hears,
    asks: async (text) => {
      await acts.says(text);
      return hears();
    },
    unread: async () => {
      const rest = (await received(0)).slice(read);
      read += rest.length;
      return rest;
    },
    everything: () => received(0),
  };
}
