import type { Prompts } from '../content/load.ts';
import type { ChannelName } from '../domain/message.ts';
import type { Day } from '../domain/time.ts';
import type { Understanding } from '../domain/understanding.ts';
import type { Channel } from '../ports/channel.ts';
import type { Clock } from '../ports/clock.ts';
import type { Desk } from '../ports/desk.ts';
import type { Rewording } from '../ports/rewording.ts';
import type { Store } from '../ports/store.ts';
import type { UnderstandInput } from '../understanding/understand.ts';
import type { GatePolicy } from '../gate/policy.ts';

/** Everything the engine works with, built once in `main.ts`. A plain record, not a container. */
export type World = {
  readonly store: Store;
  readonly clock: Clock;
  readonly prompts: Prompts;
  readonly gatePolicy: GatePolicy;
  readonly channels: ReadonlyMap<ChannelName, Channel>;
  readonly desk: Desk;
  /** Text to meaning: offline, or with a model beside it. `mask`: words that must not leave this machine; `confidential`: none may. */
  readonly understand: (
    input: UnderstandInput & { readonly mask?: readonly string[]; readonly confidential?: boolean },
  ) => Promise<Understanding>;
  /** A template's words to fit what the customer wrote; absent where no model is configured. */
  readonly reword?: Rewording;
  readonly holidays: (country: string, region: string, day: Day) => readonly Day[];
  readonly newId: (prefix: string) => string;
  readonly log: Log;
  /** Told after anything changed that somebody may be looking at. */
  readonly changed: () => void;
};

/** Ids and plain sentences only; never words of a conversation, names or secrets. */
export type Log = {
  readonly info: (fields: Readonly<Record<string, unknown>>, sentence: string) => void;
  readonly warn: (fields: Readonly<Record<string, unknown>>, sentence: string) => void;
  readonly error: (fields: Readonly<Record<string, unknown>>, sentence: string) => void;
};
