import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { createAccount } from './account.ts';
import type { Call, Control } from './control.ts';
import { createControl } from './control.ts';
import { answerControl } from './control-http.ts';
import type { Fault } from './faults.ts';
import { createFaults, takesEffect } from './faults.ts';
import { METHODS, methodNamed } from './methods.ts';
import { ApiRefusal } from './objects.ts';
import { readParameters, unknownParameters } from './parameters.ts';
import { deliver } from './webhook.ts';

export type TelegramEmulator = {
  /** The API root to give to a client. */
  readonly url: string;
  readonly token: string;
  readonly username: string;
  readonly control: Control;
  close(): Promise<void>;
};

export type TelegramEmulatorOptions = {
  readonly port?: number;
  readonly token?: string;
  readonly username?: string;
  /** Milliseconds since the epoch; dates of messages follow it. */
  readonly now?: () => number;
  /** First pause before a webhook is tried again; doubles. */
  readonly webhookRetryMs?: number;
};

const TOKEN = '7000000001:AAEmulatorTokenThatIsNoSecret_000000';

/** A Bot API of one bot on 127.0.0.1, strict where the real one is. */
export async function startTelegramEmulator(
  options: TelegramEmulatorOptions = {},
): Promise<TelegramEmulator> {
  const { port = 0, token = TOKEN, username = 'fairdue_test_bot', now = Date.now } = options;
  const account = createAccount(token, username, now);
  const faults = createFaults();
  const calls: Call[] = [];
  const control = createControl(account, faults, calls);
  const stop = new AbortController();

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://emulator');
    if (url.pathname.startsWith('/control/')) return answerControl(control, request, response, url);
    const [, given, name = ''] = /^\/bot([^/]+)\/(\w+)$/u.exec(url.pathname) ?? [];
    const method = methodNamed(name);
    if (given === undefined || !/^\d+:[\w-]+$/u.test(given)) return refuse(response, 404, 'Not Found');
    if (given !== token) return refuse(response, 401, 'Unauthorized');
    if (method === undefined) return refuse(response, 404, 'Not Found: method not found');

    const gone = new AbortController();
    response.once('close', () => gone.abort());
    const parameters = await readParameters(request, url);
    const call: Call = { method, parameters, at: new Date(now()).toISOString() };
    calls.push(call);
    account.events.emit('call');
    for (const unknown of unknownParameters(method, parameters)) {
      account.notices.push(`${method} was called with an unknown parameter: ${unknown}`);
    }
    const fault = faults.take(method);
    if (fault && !takesEffect(fault)) return goWrong(call, fault, request, response);
    try {
      const over = AbortSignal.any([gone.signal, stop.signal]);
      const result = await METHODS[method]?.(account, parameters, over);
      if (fault) return goWrong(call, fault, request, response);
      call.status = 200;
      answer(response, 200, { ok: true, result });
    } catch (error) {
      call.status = error instanceof ApiRefusal ? error.code : 500;
      throw error;
    }
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      const refusal =
        error instanceof ApiRefusal ? error : new ApiRefusal(500, `the emulator failed: ${String(error)}`);
      refuse(response, refusal.code, refusal.message, refusal.parameters);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const delivering = deliver(account, options.webhookRetryMs ?? 1000, stop.signal);

  return {
    url: `http://127.0.0.1:${portOf(server)}`,
    token,
    username,
    control,
    async close() {
      stop.abort();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await delivering;
    },
  };
}

function goWrong(call: Call, fault: Fault, request: IncomingMessage, response: ServerResponse): void {
  switch (fault.how) {
    case 'status':
    case 'status_after': {
      call.status = fault.code;
      const parameters = fault.retry_after === undefined ? undefined : { retry_after: fault.retry_after };
      const usual =
        fault.code === 429 ? `Too Many Requests: retry after ${fault.retry_after}` : 'Internal Server Error';
      return refuse(response, fault.code, fault.description ?? usual, parameters);
    }
    case 'reset_before':
    case 'reset_after':
      call.status = 0;
      request.socket.resetAndDestroy();
      return;
    case 'hang':
    case 'hang_after':
      call.status = 0;
      return;
    case 'garbage':
      call.status = 200;
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end('<html><body>Welcome to the hotel</body></html>');
      return;
    default:
      fault satisfies never;
  }
}

function refuse(
  response: ServerResponse,
  code: number,
  description: string,
  parameters?: Readonly<Record<string, number>>,
): void {
  answer(response, code, {
    ok: false,
    error_code: code,
    description,
    ...(parameters ? { parameters } : {}),
  });
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  if (response.headersSent || response.destroyed) return;
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the emulator is not listening');
  return address.port;
}
