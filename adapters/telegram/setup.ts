import type { Instant } from '../../src/domain/time.ts';

export type TelegramConfig = {
  readonly token: string;
  /** `https://api.telegram.org`, or a Bot API server of one's own. */
  readonly apiRoot: string;
  /** With both of these Telegram calls us; without them we poll. */
  readonly webhookSecret?: string | undefined;
  readonly publicUrl?: string | undefined;
};

/** Where the adapter tells an operator what happens. Fields carry codes and counts, never words, addresses or secrets. */
export type Log = {
  info(fields: object, sentence: string): void;
  warn(fields: object, sentence: string): void;
};

/** How long things take. Tests shorten them; nobody else needs to. */
export type Pace = {
  /** How long Telegram holds a poll open when there is nothing to tell. */
  readonly pollSeconds: number;
  /** How long one call may take before its outcome counts as unknown. */
  readonly callMs: number;
  /** The first pause after a failure; it doubles up to `capMs`. */
  readonly pauseMs: number;
  readonly capMs: number;
};

export type Tools = {
  readonly log?: Log;
  readonly now?: () => Instant;
  readonly pace?: Partial<Pace>;
};

export const PACE: Pace = { pollSeconds: 30, callMs: 15_000, pauseMs: 500, capMs: 60_000 };

export const SILENT: Log = { info: () => undefined, warn: () => undefined };

/** The kinds of update that we ask for; whatever else Telegram invents is not sent to us. */
export const ALLOWED_UPDATES = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const;

/** The pause before try number `attempt` (from 1): doubled each time, up to the cap. */
export function backoff(pace: Pace, attempt: number): number {
  return Math.min(pace.pauseMs * 2 ** Math.min(attempt - 1, 20), pace.capMs);
}
