import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Route } from '../../src/ports/channel.ts';
import type { Log } from './setup.ts';

export const WEBHOOK_PATH = '/telegram/webhook';

/** Far above any update (4,096 characters of text and what is quoted), far below what hurts. */
const BODY_LIMIT = 256 * 1024;

type Webhook = {
  readonly secret: string;
  readonly log: Log;
  /** Stores one update; answers its id, or undefined if it is none. Rejects if it could not be stored. */
  readonly take: (update: unknown) => Promise<number | undefined>;
  /** False before `start` and after `stop`: nobody hears then, and Telegram has to come again. */
  readonly isOpen: () => boolean;
};

/** The endpoint that Telegram calls. It answers with a status and nothing else: an answer can carry a message, and none leaves here. */
export function webhookRoute(webhook: Webhook): Route {
  return {
    method: 'post',
    path: WEBHOOK_PATH,
    handle: async (request, response) => {
      answer(response, await receive(webhook, request));
    },
  };
}

async function receive(
  webhook: Webhook,
  request: IncomingMessage,
): Promise<200 | 400 | 401 | 413 | 500 | 503> {
  if (!sameSecret(request.headers['x-telegram-bot-api-secret-token'], webhook.secret)) return 401;
  if (!webhook.isOpen()) return 503;
  // A sender that hangs up in the middle has sent no update.
  const body = await readBody(request).catch(() => '');
  if (body === undefined) return 413;
  const update = parse(body);
  if (update === undefined) return 400;
  try {
    return (await webhook.take(update)) === undefined ? 400 : 200;
  } catch {
    webhook.log.warn(
      {},
      'What a customer did in Telegram could not be stored; Telegram was asked to send it again.',
    );
    return 500;
  }
}

/** Compares digests, so that neither the content nor the length of the secret shows in the time it takes. */
function sameSecret(given: string | string[] | undefined, secret: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return typeof given === 'string' && timingSafeEqual(digest(given), digest(secret));
}

/** The body, or undefined if it is too long. An overlong one is read and thrown away up to a point, so that the answer is heard. */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk as Uint8Array); // no encoding is set, so a chunk is bytes
    size += bytes.length;
    if (size <= BODY_LIMIT) chunks.push(bytes);
    else if (size > 8 * BODY_LIMIT) return undefined;
  }
  return size > BODY_LIMIT ? undefined : Buffer.concat(chunks).toString('utf8');
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

const WORDS = {
  200: {},
  400: { error: 'This is not an update of the Telegram Bot API.' },
  401: { error: 'The header X-Telegram-Bot-Api-Secret-Token is missing or wrong.' },
  413: { error: 'The body is larger than any update.' },
  500: { error: 'The update could not be stored; send it again.' },
  503: { error: 'The channel is not open; send it again.' },
} as const;

function answer(response: ServerResponse, status: keyof typeof WORDS): void {
  if (response.destroyed) return;
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(WORDS[status]));
}
