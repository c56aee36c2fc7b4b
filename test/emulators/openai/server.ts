import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { completion, goWrong, type Fault } from './faults.ts';
import { readRequest, Refusal, type Body } from './request.ts';

/** One request that reached the emulator, whole: nothing else left the program. */
export type Call = {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly raw: string;
  /** Missing when it was refused; `refused` says why. */
  readonly body?: Body;
  readonly refused?: string;
};

export type OpenAiEmulator = {
  /** The base URL to give to a client. */
  readonly url: string;
  readonly key: string;
  readonly model: string;
  readonly calls: readonly Call[];
  /** What the model says from now on: to the user's message, as it arrived. */
  readonly says: (answer: unknown) => void;
  /** The next calls go wrong, in this order. */
  readonly fails: (...faults: readonly Fault[]) => void;
  readonly close: () => Promise<void>;
};

/** Chat completions with structured output on 127.0.0.1, strict where the real API is. The model is whatever it is told to be. */
export async function startOpenAiEmulator(
  options: { readonly port?: number; readonly key?: string; readonly model?: string } = {},
): Promise<OpenAiEmulator> {
  const { port = 0, key = 'sk-emulator-key-that-is-no-secret-0042', model = 'emulated-model' } = options;
  const calls: Call[] = [];
  const faults: Fault[] = [];
  let answer = JSON.stringify({ intents: ['unclear'], safety: [], reason: null });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '/';
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const raw = Buffer.concat(chunks).toString('utf8');
    const call = { path, headers: request.headers, raw };
    try {
      if (request.method !== 'POST' || path !== '/v1/chat/completions')
        throw new Refusal(404, 'unknown_url', `Unknown request URL: ${request.method} ${path}.`);
      const body = readRequest(request.headers, raw, { key, model });
      calls.push({ ...call, body });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      calls.push({ ...call, refused: error.message });
      const { status, code, message } = error;
      response
        .writeHead(status, { 'content-type': 'application/json' })
        .end(JSON.stringify({ error: { message, type: 'invalid_request_error', param: null, code } }));
      return;
    }
    const fault = faults.shift();
    if (fault) return goWrong(fault, answer, model, request, response);
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(completion(model, { content: answer }));
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) =>
      response.destroy(error instanceof Error ? error : undefined),
    );
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the emulator is not listening');

  return {
    url: `http://127.0.0.1:${address.port}/v1`,
    key,
    model,
    calls,
    says: (said) => void (answer = JSON.stringify(said)),
    fails: (...next) => void faults.push(...next),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
