import type { Channel, Inbound, SendResult } from '../../src/ports/channel.ts';

export type Failure = Exclude<SendResult, { readonly ok: true }>['failure'];

/** What a customer sees of a message. */
export type Seen = {
  readonly text: string;
  readonly buttons: readonly { readonly action: string; readonly label: string }[];
};

/** A channel, the provider it talks to, and one customer who knows the bot. The suite itself starts the channel. */
export type Bench = {
  readonly channel: Channel;
  /** What the customer does in the private chat. Resolves as soon as the provider knows of it. */
  readonly customer: {
    say(text: string): Promise<void>;
    tap(action: string): Promise<void>;
    start(token?: string): Promise<void>;
    media(): Promise<void>;
  };
  /** The provider delivers the customer's last act once more, under the same id. */
  repeat(): Promise<void>;
  /** The provider tries again what was not acknowledged; nothing to do for one that tries by itself. */
  again(): Promise<void>;
  /** Has the provider been told that the customer's last act arrived? */
  acknowledged(): Promise<boolean>;
  /** Everything that the customer has been sent, once there are at least so many. */
  seen(atLeast: number): Promise<readonly Seen[]>;
  /** How many times the provider was asked to send something, in vain too. */
  tries(): Promise<number>;
  /** Somebody writes where others read along. */
  sayInGroup(text: string): Promise<void>;
  /** The bot's own words, or another bot's, come back as an event. */
  echo(): Promise<void>;
  /** Something that the channel does not know yet. */
  strange(): Promise<void>;
  /** A request to the channel's webhook, rightly signed; answers the status. */
  post(body: string): Promise<number>;
  /** A request that would be heard if its signature were right: missing, or wrong. */
  postUnsigned(signature: 'missing' | 'wrong'): Promise<number>;
  /** Everything that the channel has logged so far. */
  logged(): string;
  /** What must be in no error, no log and no result. */
  readonly secrets: readonly string[];
  close(): Promise<void>;
};

/** A way in which sending goes wrong, and what it has to be called. */
export type Trouble = {
  readonly what: string;
  readonly failure: Failure;
  readonly cause: (bench: Bench) => Promise<void>;
  /** The message arrives in spite of the failure; only an `unknown` may. */
  readonly arrives?: true;
};

/** What cannot happen to a channel, each with the reason. There is no other way to leave a part of the suite out. */
export type Never = Partial<
  Readonly<Record<'group' | 'echo' | 'webhook' | 'invite_link' | 'strange' | Failure, string>>
>;

/** Collects what a channel hears; can refuse to store it, or take its time. */
export function createHearing() {
  const heard: Inbound[] = [];
  const waiting = new Set<() => void>();
  const refused: Inbound[] = [];
  let toRefuse = 0;
  let storing: Promise<void> = Promise.resolve();

  /** Resolves as soon as `enough` is true of what was heard. */
  function until(enough: () => boolean): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const look = (): void => {
      if (!enough()) return;
      waiting.delete(look);
      resolve();
    };
    waiting.add(look);
    look();
    return promise;
  }

  return {
    heard,

    hear: async (inbound: Inbound): Promise<void> => {
      const refuse = toRefuse > 0;
      if (refuse) toRefuse--;
      (refuse ? refused : heard).push(inbound);
      for (const look of waiting) look();
      if (refuse) throw new Error('the disk is full');
      await storing;
    },

    /** The next thing that is heard cannot be stored; resolves with it when that has happened. */
    async refuseNext(): Promise<Inbound | undefined> {
      const before = refused.length;
      toRefuse++;
      await until(() => refused.length > before);
      return refused.at(-1);
    },

    /** From now on storing lasts until `release` is called. */
    hold(): { release(): void } {
      const held = Promise.withResolvers<void>();
      storing = held.promise;
      return { release: held.resolve };
    },

    /** Exactly what was heard first, once there is so much. */
    async first(count: number): Promise<readonly Inbound[]> {
      await until(() => heard.length >= count);
      return heard.slice(0, count);
    },
  };
}

export type Hearing = ReturnType<typeof createHearing>;
