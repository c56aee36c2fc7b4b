import type { ClientRequest, IncomingMessage } from 'node:http';
import { request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';

/**
 * What became of one request.
 *
 * - `answered`: with a status, whatever it is.
 * - `unsent`: no connection ever stood, so nothing can have left.
 * - `unanswered`: the request may have left; no whole answer came back.
 */
export type Exchange =
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly body: string;
      readonly retryAfterMs?: number;
    }
  | { readonly kind: 'unsent' | 'unanswered'; readonly reason: string };

type Question = {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly timeoutMs: number;
};

/** No answer that we read is longer; one that is has lost its way. */
const ANSWER_LIMIT = 256 * 1024;

/**
 * Post once, on a connection of its own: no retry, no redirect, never an exception.
 *
 * A kept-alive connection that the server closes just now is reset with the request on it, and nobody knows whether that
 * arrived. On a fresh connection that cannot happen, and before it stands nothing can have left.
 */
export async function postOnce({ url, headers, body, timeoutMs }: Question): Promise<Exchange> {
  const secure = url.startsWith('https:');
  const timeout = AbortSignal.timeout(timeoutMs);
  let stood = false;
  try {
    const request = (secure ? secureRequest : plainRequest)(url, {
      method: 'POST',
      agent: false,
      headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
      signal: timeout,
    });
    request.once('socket', (socket) =>
      socket.once(secure ? 'secureConnect' : 'connect', () => (stood = true)),
    );
    const response = await answerTo(request, body);
    const retryAfterMs = delayIn(response.headers['retry-after']);
    return {
      kind: 'answered',
      status: response.statusCode ?? 0,
      body: await textOf(response),
      ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    };
  } catch (error) {
    const reason = timeout.aborted ? `no answer in ${timeoutMs} ms` : codeOf(error);
    return { kind: stood ? 'unanswered' : 'unsent', reason };
  }
}

function answerTo(request: ClientRequest, body: string): Promise<IncomingMessage> {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  request.once('response', resolve);
  // Stays on: a reset while the body of the answer is read is an event of the request too.
  request.on('error', reject);
  request.end(body);
  return promise;
}

async function textOf(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response) {
    const bytes = Buffer.from(chunk as Uint8Array); // no encoding is set, so a chunk is bytes
    size += bytes.length;
    if (size > ANSWER_LIMIT) break;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** `Retry-After` as Teams says it, in seconds. */
function delayIn(value: string | undefined): number | undefined {
  return value !== undefined && /^\d{1,6}$/u.test(value.trim()) ? Number(value) * 1000 : undefined;
}

/** `ECONNRESET` and its like; never the message of an error, which may hold an address. */
function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^[A-Z_0-9]{3,50}$/u.test(code) ? code : 'the connection failed';
}
