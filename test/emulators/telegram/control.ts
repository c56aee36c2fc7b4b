import { z } from 'zod';
import type { Account, Stored } from './account.ts';
import { createCustomers } from './customers.ts';
import type { Faults } from './faults.ts';
import { faultSchema } from './faults.ts';

/** One call that reached the emulator. `status` is missing while it is not answered, and 0 if it never will be. */
export type Call = {
  readonly method: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly at: string;
  status?: number;
};

export type Control = ReturnType<typeof createControl>;

const user = z.int().positive();
const chat = z.int();
const message = z.int().positive();

/** What each command of `/control/…` takes; the names are those of the functions below. */
export const commandSchemas = {
  say: z.strictObject({ user, text: z.string(), chat: chat.optional() }),
  start: z.strictObject({ user, payload: z.string().optional() }),
  media: z.strictObject({ user, kind: z.string(), caption: z.string().optional() }),
  tap: z.strictObject({ user, data: z.string(), message: message.optional(), chat: chat.optional() }),
  edit: z.strictObject({ user, message, text: z.string() }),
  block: z.strictObject({ user }),
  unblock: z.strictObject({ user }),
  group: z.strictObject({ chat, title: z.string(), type: z.enum(['group', 'supergroup']).optional() }),
  bot: z.strictObject({ chat, text: z.string() }),
  raw: z.strictObject({ update: z.record(z.string(), z.unknown()) }),
  repeat: z.strictObject({ update: z.int() }),
  fail: z.strictObject({ method: z.string(), fault: faultSchema, times: z.int().positive().optional() }),
  mend: z.strictObject({}),
  received: z.strictObject({
    chat,
    atLeast: z.coerce.number().int().optional(),
    timeoutMs: z.coerce.number().optional(),
  }),
  calls: z.strictObject({
    method: z.string().optional(),
    atLeast: z.coerce.number().int().optional(),
    timeoutMs: z.coerce.number().optional(),
  }),
  pending: z.strictObject({}),
  notices: z.strictObject({}),
} as const;

/** The control side: what users do, what goes wrong, and what was seen. The same in process and over HTTP. */
export function createControl(account: Account, faults: Faults, calls: readonly Call[]) {
  return {
    ...createCustomers(account),

    /** Telegram delivers an update again, because it is not sure that the first time counted. */
    repeat: (act: { update: number }) => {
      const update = account.made.get(act.update);
      if (!update) throw new Error(`no update ${act.update} was ever made`);
      account.push(update);
      return { update: act.update };
    },

    /** The next calls of a method go wrong. */
    fail: (act: { method: string; fault: z.infer<typeof faultSchema>; times?: number | undefined }) =>
      faults.add(act.method, act.fault, act.times ?? 1),

    /** Forget every fault that is still waiting. */
    mend: () => faults.clear(),

    /** What the bot has said in a chat; waits until there are `atLeast` messages. */
    received: async (ask: { chat: number; atLeast?: number | undefined; timeoutMs?: number | undefined }) => {
      const said = (): readonly Stored[] =>
        (account.rooms.get(ask.chat)?.messages ?? []).filter((one) => one.message.from?.id === account.me.id);
      const over = AbortSignal.timeout(ask.timeoutMs ?? 5000);
      await account.until('message', () => said().length >= (ask.atLeast ?? 0), over);
      return said().map(({ message: one, at }) => ({ at, ...one }));
    },

    /** Every call so far, of one method or of all; waits until there are `atLeast`. */
    calls: async (ask: {
      method?: string | undefined;
      atLeast?: number | undefined;
      timeoutMs?: number | undefined;
    }) => {
      const seen = (): readonly Call[] => calls.filter((call) => !ask.method || call.method === ask.method);
      const over = AbortSignal.timeout(ask.timeoutMs ?? 5000);
      await account.until('call', () => seen().length >= (ask.atLeast ?? 0), over);
      return seen();
    },

    /** Updates that the bot has not confirmed. */
    pending: () => account.pending.map((update) => update.update_id),

    /** What a strict reader would complain about: unknown parameters, a method in the answer to a webhook. */
    notices: () => [...account.notices],
  };
}
