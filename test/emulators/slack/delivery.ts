import { createHmac, randomUUID } from 'node:crypto';
import type { WebSocket } from 'ws';
import type { Payload } from './payloads.ts';

/** What came back: over HTTP a status and a body, over a socket an acknowledgement or none in time. */
export type Acknowledgement = {
  readonly acknowledged: boolean;
  readonly status?: number;
  readonly body?: unknown;
};

/** How a request differs from what Slack would send. */
export type Forgery = {
  readonly signature?: 'none' | 'wrong' | 'old' | 'future' | 'other_body';
  /** The number of the retry, for what was not acknowledged in time. */
  readonly retry?: number;
};

export async function post(
  url: string,
  payload: Payload,
  signingSecret: string,
  forgery: Forgery,
): Promise<Acknowledgement> {
  const isEvent = payload.kind === 'events_api';
  const json = JSON.stringify(payload.body);
  const body = isEvent ? json : new URLSearchParams({ payload: json }).toString();
  const contentType = isEvent ? 'application/json' : 'application/x-www-form-urlencoded';
  return postRaw(url, body, contentType, signingSecret, forgery);
}

export async function postRaw(
  url: string,
  body: string,
  contentType: string,
  signingSecret: string,
  forgery: Forgery,
): Promise<Acknowledgement> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': contentType,
      ...signatureOf(body, signingSecret, forgery.signature),
      ...(forgery.retry && {
        'x-slack-retry-num': String(forgery.retry),
        'x-slack-retry-reason': 'http_timeout',
      }),
    },
    body,
  });
  return { acknowledged: response.ok, status: response.status, body: await response.text() };
}

/** https://docs.slack.dev/authentication/verifying-requests-from-slack */
function signatureOf(
  body: string,
  secret: string,
  forgery: Forgery['signature'],
): Readonly<Record<string, string>> {
  if (forgery === 'none') return {};
  const away = forgery === 'old' ? -301 : forgery === 'future' ? 600 : 0;
  const at = Math.floor(Date.now() / 1000) + away;
  const signed = `v0:${at}:${forgery === 'other_body' ? `${body} ` : body}`;
  const key = forgery === 'wrong' ? `${secret}x` : secret;
  return {
    'x-slack-request-timestamp': String(at),
    'x-slack-signature': `v0=${createHmac('sha256', key).update(signed).digest('hex')}`,
  };
}

/** Send an envelope and wait for its acknowledgement, no longer than `patienceMs`, and not after `givenUp`. */
export async function push(
  socket: WebSocket,
  payload: Payload,
  patienceMs: number,
  retry: number | undefined,
  givenUp: AbortSignal,
): Promise<Acknowledgement> {
  const envelope_id = randomUUID();
  const { promise, resolve } = Promise.withResolvers<Acknowledgement>();
  const timer = setTimeout(() => resolve({ acknowledged: false }), patienceMs);
  givenUp.addEventListener('abort', () => resolve({ acknowledged: false }), { once: true });
  const onMessage = (data: Buffer): void => {
    const said: unknown = JSON.parse(data.toString());
    if (typeof said !== 'object' || said === null || !('envelope_id' in said)) return;
    if (said.envelope_id !== envelope_id) return;
    resolve({ acknowledged: true, body: 'payload' in said ? said.payload : undefined });
  };
  socket.on('message', onMessage);
  socket.send(
    JSON.stringify({
      type: payload.kind,
      envelope_id,
      payload: payload.body,
      accepts_response_payload: payload.kind !== 'events_api',
      ...(retry && { retry_attempt: retry, retry_reason: 'timeout' }),
    }),
  );
  const answer = await promise;
  clearTimeout(timer);
  socket.off('message', onMessage);
  return answer;
}
