import { z } from 'zod';
import { createCustomers } from './customers.ts';
import type { Delivery } from './delivery.ts';
import type { Faults } from './faults.ts';
import { faultSchema, PLACES } from './faults.ts';
import type { BadToken, Claims } from './keys.ts';
import { BAD_TOKENS } from './keys.ts';
import { buttonsOf, shown } from './schema.ts';
import type { Tenant } from './tenant.ts';

/** One request of the bot. `status` is missing while it is not answered, and 0 if it never will be. */
export type Call = { readonly place: 'send' | 'token' | 'keys'; readonly path: string; status?: number };

export type Control = ReturnType<typeof createControl>;

const user = z.string().min(1);

/** What each command of `/control/…` takes; the names are those of the functions below. */
export const commandSchemas = {
  activity: z.strictObject({ user, text: z.string() }),
  say: z.strictObject({ user, text: z.string() }),
  edit: z.strictObject({ user, id: z.string(), text: z.string() }),
  sayInGroup: z.strictObject({ user, group: z.string(), text: z.string(), bot: z.string().optional() }),
  install: z.strictObject({ user }),
  remove: z.strictObject({ user }),
  block: z.strictObject({ user }),
  media: z.strictObject({ user, contentType: z.string() }),
  tap: z.strictObject({ user, action: z.string() }),
  event: z.strictObject({ user, fields: z.record(z.string(), z.unknown()) }),
  bot: z.strictObject({ endpoint: z.url() }),
  endpoint: z.strictObject({}),
  repeat: z.strictObject({}),
  again: z.strictObject({}),
  raw: z.strictObject({
    body: z.string(),
    wrong: z.enum(BAD_TOKENS).optional(),
    claims: z.record(z.string(), z.unknown()).optional(),
  }),
  revoke: z.strictObject({}),
  fail: z.strictObject({ place: z.enum(PLACES), fault: faultSchema, times: z.int().positive().optional() }),
  mend: z.strictObject({}),
  received: z.strictObject({
    user,
    atLeast: z.coerce.number().int().optional(),
    timeoutMs: z.coerce.number().optional(),
  }),
  calls: z.strictObject({ place: z.enum(PLACES).optional() }),
  delivered: z.strictObject({}),
  isAcknowledged: z.strictObject({ id: z.string() }),
} as const;

/** The control side: what users do, what goes wrong, and what was seen. The same in process and over HTTP. */
export function createControl(
  tenant: Tenant,
  delivery: Delivery,
  faults: Faults,
  calls: readonly Call[],
  addresses: {
    readonly serviceUrl: () => string;
    readonly bot: () => string | undefined;
    readonly moveBot: (endpoint: string) => void;
  },
) {
  return {
    ...createCustomers(tenant, delivery, addresses.serviceUrl),

    /** Where the bot listens. */
    bot: (act: { endpoint: string }) => addresses.moveBot(act.endpoint),

    endpoint: (): string => addresses.bot() ?? '',

    repeat: () => delivery.repeat(),
    again: () => delivery.again(),
    /** Post any body with a token that is right, wrong in one way, or has other claims. */
    raw: (act: { body: string; wrong?: BadToken | undefined; claims?: Claims | undefined }) =>
      delivery.raw(act.body, act.wrong, act.claims),

    /** No token that was given out counts any more. */
    revoke: () => tenant.tokens.clear(),

    fail: (act: {
      place: (typeof PLACES)[number];
      fault: z.infer<typeof faultSchema>;
      times?: number | undefined;
    }) => faults.add(act.place, act.fault, act.times ?? 1),

    /** Forget every fault that is still waiting. */
    mend: () => faults.clear(),

    /** What the bot has said to a customer, as it looks to them; waits until there are `atLeast` messages. */
    received: async (ask: { user: string; atLeast?: number | undefined; timeoutMs?: number | undefined }) => {
      const said = () => tenant.roomOf(ask.user).messages;
      await tenant.until(() => said().length >= (ask.atLeast ?? 0), ask.timeoutMs ?? 5000);
      return said().map(({ id, at, message }) => ({
        id,
        at,
        text: shown(message),
        buttons: buttonsOf(message).map(({ title, data }) => ({ label: title, action: data['action'] })),
        message,
      }));
    },

    /** Every request of the bot so far. */
    calls: (ask: { place?: (typeof PLACES)[number] | undefined } = {}) =>
      calls.filter(({ place }) => ask.place === undefined || place === ask.place),

    /** Has the bot answered with 2xx? */
    isAcknowledged: (ask: { id: string }) =>
      tenant.posted.some(({ activity, isAcknowledged }) => isAcknowledged && activity['id'] === ask.id),

    /** What was posted to the bot, and how it answered. */
    delivered: () => tenant.posted.map(({ activity, ...rest }) => ({ type: activity['type'], ...rest })),
  };
}
