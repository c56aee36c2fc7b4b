import type { App, Receiver } from '@slack/bolt';
import type { Request, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { z } from 'zod';
import { isSigned } from './signature.ts';

/** Larger than anything Slack sends to an app. */
const LARGEST_BODY = 1024 * 1024;

/**
 * Bolt's receiver for our own HTTP server. The signature covers the raw body, so the handler reads it itself; the answer is
 * written only after everything that listens has finished, and a failure is 503, so that Slack sends an event again.
 */
export type HttpReceiver = Receiver & { readonly handle: RequestHandler };

export function createHttpReceiver(signingSecret: string, logger: Logger): HttpReceiver {
  let app: App | undefined;
  let isOpen = false;

  async function receive(request: Request, response: Response): Promise<void> {
    const raw = await rawBodyOf(request);
    if (!raw) return end(response, 413);
    const nowS = Math.floor(Temporal.Now.instant().epochMilliseconds / 1000);
    const timestamp = request.get('x-slack-request-timestamp');
    if (!isSigned(raw, timestamp, request.get('x-slack-signature'), signingSecret, nowS))
      return end(response, 401);
    const body = payloadOf(raw.toString('utf8'), request.get('content-type') ?? '');
    if (!body) return end(response, 400);
    if (body['type'] === 'url_verification') {
      response.json({ challenge: typeof body['challenge'] === 'string' ? body['challenge'] : '' });
      return;
    }
    // Slack looks whether the certificate is good, now and then.
    if (body['ssl_check'] !== undefined) return end(response, 200);
    if (!app || !isOpen) return end(response, 503);
    await app.processEvent({
      body,
      ...retryOf(request),
      ack: async (answer?: unknown) => {
        if (answer === undefined || answer === '') end(response, 200);
        else response.json(answer);
      },
    });
  }

  return {
    init: (bolt) => {
      app = bolt;
    },
    start: async () => {
      isOpen = true;
    },
    stop: async () => {
      isOpen = false;
    },
    handle: (request, response) => {
      receive(request, response).catch((error: unknown) => {
        logger.warn({ reason: messageOf(error) }, 'What a manager did could not be kept; Slack was told so.');
        if (!response.headersSent) end(response, 503);
      });
    },
  };
}

function end(response: Response, status: number): void {
  response.status(status).end();
}

async function rawBodyOf(request: Request): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk as Uint8Array); // no encoding is set, so a chunk is bytes
    length += bytes.length;
    if (length > LARGEST_BODY) return undefined;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

/** Events come as JSON, everything interactive as a form whose `payload` is JSON. */
function payloadOf(raw: string, contentType: string): Record<string, unknown> | undefined {
  try {
    if (contentType.includes('json')) return z.record(z.string(), z.unknown()).parse(JSON.parse(raw));
    const form = new URLSearchParams(raw);
    const payload = form.get('payload');
    return payload === null
      ? Object.fromEntries(form)
      : z.record(z.string(), z.unknown()).parse(JSON.parse(payload));
  } catch {
    return undefined;
  }
}

function retryOf(request: Request): { retryNum?: number; retryReason?: string } {
  const retryNum = Number(request.get('x-slack-retry-num'));
  const retryReason = request.get('x-slack-retry-reason');
  return { ...(retryNum > 0 && { retryNum }), ...(retryReason && { retryReason }) };
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : 'no reason given';
}
