import type { RequestHandler } from 'express';
import type { Address, ChannelName } from '../domain/message.ts';
import type { Instant } from '../domain/time.ts';
import type { ApprovedMessage } from '../gate/gate.ts';

/** Something a customer did in a chat, already verified and normalised by the channel's adapter. */
export type Inbound = {
  /** The channel's own event id with the channel's name before it (`telegram:8812`); a repeat carries the same. */
  readonly id: string;
  readonly from: Address;
  readonly sentAt: Instant;
  /** False in a group, a channel or a team: there nothing is ever said. */
  readonly isPrivate: boolean;
  readonly content: InboundContent;
  /** What the channel needs to write to this chat later (a Teams conversation reference); plain JSON. */
  readonly reference?: unknown;
};

export type InboundContent =
  | { readonly kind: 'text'; readonly text: string }
  /** A tapped button: the `action` of a `Button`. */
  | { readonly kind: 'tap'; readonly action: string }
  /** The chat was opened, with the token of an invitation or without one. */
  | { readonly kind: 'start'; readonly token?: string }
  /** A photo, a voice note, a sticker: something that is not text. */
  | { readonly kind: 'media'; readonly media: string }
  /** The customer blocked the bot or removed it. */
  | { readonly kind: 'left' };

/**
 * What became of one try to send.
 *
 * - `rate_limited`: refused for now, never left; `retryAfterMs` as the provider said.
 * - `transient`: it certainly never left (connection refused, name not found, 502 before a body); try again.
 * - `blocked`: the customer blocked the bot, or the chat is gone for good.
 * - `rejected`: the provider refused this message itself; a repeat cannot help.
 * - `unknown`: it may have arrived (reset or timeout after the request left); never repeated blindly.
 */
export type SendResult =
  | { readonly ok: true; readonly providerId: string }
  | {
      readonly ok: false;
      readonly failure: 'rate_limited' | 'transient' | 'blocked' | 'rejected' | 'unknown';
      readonly retryAfterMs?: number;
      /** A plain reason for the operator; never the text, an address or a secret. */
      readonly detail: string;
    };

/** An HTTP endpoint that a channel or a desk brings along; the handler reads its own body. */
export type Route = {
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly handle: RequestHandler;
};

/** Stores what was heard. Resolves only once it is on disk; an adapter acknowledges after that, never before. */
export type Hear<T> = (heard: T) => Promise<void>;

/** A way to a customer. Every member is required; differences are data in `limits`. */
export interface Channel {
  readonly name: ChannelName;
  readonly limits: {
    /** Longest text of one message, in UTF-16 units. */
    readonly text: number;
    readonly buttons: number;
    /** Longest `action` of a button, in bytes. */
    readonly action: number;
  };
  /** Webhooks; empty for a channel that polls. */
  readonly routes: readonly Route[];
  /** Begin to hear (poll, register). Resolves when the channel is ready; throws one plain sentence when it cannot be. */
  start(hear: Hear<Inbound>): Promise<void>;
  stop(): Promise<void>;
  /** Open the seal and put the message on the wire once. Failure is an answer, never an exception. */
  send(message: ApprovedMessage, reference: unknown): Promise<SendResult>;
  /** The link by which a customer comes in with `token`; undefined where the token itself is the first message. */
  inviteLink(token: string): string | undefined;
}
