import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Route } from '../../src/ports/channel.ts';
import type { Log } from './setup.ts';
import type { Refusal } from './verify.ts';
import type { Activity } from './wire.ts';
import { isRecord } from './wire.ts';

export const WEBHOOK_PATH = '/api/messages';

/** Far above any activity (28 KB of message and its HTML), far below what hurts. */
const BODY_LIMIT = 256 * 1024;

type Webhook = {
  readonly log: Log;
  /** True if nothing has to be signed; otherwise a request without a token is not even read. */
  readonly isUnsigned: boolean;
  readonly verify: (request: IncomingMessage, activity: Activity) => Promise<Refusal | undefined>;
  /** Stores what is in a verified activity. Rejects if it could not be stored. */
  readonly take: (activity: Activity) => Promise<void>;
  /** False before `start` and after `stop`: nobody hears then, and Teams has to come again. */
  readonly isOpen: () => boolean;
};

/** The endpoint that Teams calls. It answers with a status and no words: an answer can carry a message, and none leaves here. */
export function webhookRoute(webhook: Webhook): Route {
  return {
    method: 'post',
    path: WEBHOOK_PATH,
    handle: async (request, response) => {
      const { status, body } = await receive(webhook, request);
      if (response.destroyed) return;
      answer(response, status, body);
    },
  };
}

type Answer = { readonly status: keyof typeof WORDS; readonly body?: object };

async function receive(webhook: Webhook, request: IncomingMessage): Promise<Answer> {
  if (!webhook.isUnsigned && !request.headers.authorization) return { status: 401 };
  if (!webhook.isOpen()) return { status: 503 };
  // A sender that hangs up in the middle has sent no activity.
  const text = await readBody(request).catch(() => '');
  if (text === undefined) return { status: 413 };
  const activity = parse(text);
  if (!isRecord(activity) || typeof activity['type'] !== 'string') return { status: 400 };
  const refusal = await webhook.verify(request, activity);
  if (refusal !== undefined) return { status: refusal };
  if (!webhook.isOpen()) return { status: 503 };
  try {
    await webhook.take(activity);
  } catch {
    webhook.log.warn(
      {},
      'What a customer did in Teams could not be stored; Teams was asked to send it again.',
    );
    return { status: 500 };
  }
  return { status: 200, body: isCardAction(activity) ? CARD_ACTION_DONE : {} };
}

function isCardAction(activity: Activity): boolean {
  return activity['type'] === 'invoke' && activity['name'] === 'adaptiveCard/action';
}

/** What a client wants to hear after an Action.Execute: done, and nothing to show. */
const CARD_ACTION_DONE = { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: '' };

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
  400: { error: 'This is not an activity of the Bot Framework.' },
  401: { error: 'The sender could not be verified.' },
  403: { error: 'The sender is in a tenant that this bot does not serve.' },
  413: { error: 'The body is larger than any activity.' },
  500: { error: 'The activity could not be stored; send it again.' },
  503: { error: 'Nothing can be heard just now; send it again.' },
} as const;

function answer(response: ServerResponse, status: keyof typeof WORDS, body: object = WORDS[status]): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
