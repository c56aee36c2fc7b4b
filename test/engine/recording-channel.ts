import { open, type ApprovedMessage } from '../../src/gate/gate.ts';
import type { Channel, SendResult } from '../../src/ports/channel.ts';

/** What a channel did with one message: what it answered, and whether the customer saw it all the same. */
export type Fate = { readonly result: SendResult; readonly arrives: boolean };

export type RecordingChannel = Channel & {
  /** What the customer saw, oldest first. */
  readonly seen: readonly string[];
  /** How often something was put on the wire, in vain too. */
  readonly tries: () => number;
  /** The next messages meet these fates, in this order; after them everything arrives. */
  readonly next: (...fates: readonly Fate[]) => void;
};

export const arrived: Fate = { result: { ok: true, providerId: 'known-later' }, arrives: true };

export function failed(
  failure: Extract<SendResult, { readonly ok: false }>['failure'],
  more: { readonly arrives?: boolean; readonly retryAfterMs?: number } = {},
): Fate {
  const { arrives = false, ...rest } = more;
  return { result: { ok: false, failure, detail: `it was ${failure}`, ...rest }, arrives };
}

/** A channel whose provider does as it is told. */
export function createRecordingChannel(): RecordingChannel {
  const seen: string[] = [];
  const fates: Fate[] = [];
  let tries = 0;
  return {
    name: 'telegram',
    limits: { text: 4096, buttons: 8, action: 64 },
    routes: [],
    seen,
    tries: () => tries,
    next: (...more) => void fates.push(...more),
    start: async () => undefined,
    stop: async () => undefined,
    inviteLink: () => undefined,
    send: async (message: ApprovedMessage): Promise<SendResult> => {
      const { text } = open(message);
      const { result, arrives } = fates.shift() ?? arrived;
      tries += 1;
      if (arrives) seen.push(text);
      return result.ok ? { ok: true, providerId: `m-${tries}` } : result;
    },
  };
}
