import { Agent as PlainAgent } from 'node:http';
import { Agent as SecureAgent } from 'node:https';
import { Telegram, TelegramError } from 'telegraf';

type Method = 'getMe' | 'getUpdates' | 'sendMessage' | 'answerCallbackQuery' | 'setWebhook' | 'deleteWebhook';

type Signal = NonNullable<NonNullable<Parameters<Telegram['callApi']>[2]>['signal']>;

/**
 * What became of a call.
 *
 * - `refused`: Telegram answered with an error code. From 500 on it may have acted all the same.
 * - `unsent`: no connection ever stood, so nothing can have left.
 * - `unanswered`: the request may have left; no answer that makes sense came back.
 * - `stopped`: we gave it up ourselves, because the channel stops.
 */
export type Outcome =
  | { readonly kind: 'answered'; readonly result: unknown }
  | {
      readonly kind: 'refused';
      readonly code: number;
      readonly description: string;
      readonly retryAfterMs?: number;
    }
  | { readonly kind: 'unsent' | 'unanswered'; readonly reason: string }
  | { readonly kind: 'stopped' };

export type Failure = Exclude<Outcome, { readonly kind: 'answered' }>;

export type Api = {
  call<M extends Method>(
    method: M,
    payload: Parameters<typeof Telegram.prototype.callApi<M>>[1],
    limits: { readonly timeoutMs: number; readonly stop?: AbortSignal },
  ): Promise<Outcome>;
};

/** Telegram's Bot API through telegraf's client. Never throws, and lets no error of the client out: they carry texts and the token. */
export function createApi(token: string, apiRoot: string): Api {
  const root = apiRoot.endsWith('/') ? apiRoot : `${apiRoot}/`;
  return {
    async call(method, payload, { timeoutMs, stop }) {
      const line = openLine(root.startsWith('https:'));
      const client = new Telegram(token, { apiRoot: root });
      // telegraf drops the agent of an http:// root in its constructor.
      client.options.agent = line.agent;
      const timeout = AbortSignal.timeout(timeoutMs);
      const signal = stop ? AbortSignal.any([timeout, stop]) : timeout;
      try {
        // telegraf's type is that of a shim with other event types; what reads it (node-fetch) takes the real one.
        const options = { signal: signal as Signal };
        return { kind: 'answered', result: await client.callApi(method, payload, options) };
      } catch (error) {
        if (stop?.aborted) return { kind: 'stopped' };
        if (error instanceof TelegramError && Number.isInteger(error.code)) return refusal(error);
        const reason = timeout.aborted ? `no answer in ${timeoutMs} ms` : codeOf(error);
        return { kind: line.stood() ? 'unanswered' : 'unsent', reason };
      } finally {
        // telegraf leaves the body of a 5xx unread, which would keep the socket for good.
        line.agent.destroy();
      }
    },
  };
}

/**
 * A connection for one call alone, which knows whether it ever stood.
 *
 * A kept-alive connection that the server closes just now is reset with the request on it, and nobody knows whether that
 * arrived. On a fresh connection that cannot happen, and before it stands nothing can have left.
 */
function openLine(secure: boolean): { readonly agent: PlainAgent; stood(): boolean } {
  const agent = secure ? new SecureAgent({ keepAlive: false }) : new PlainAgent({ keepAlive: false });
  const connect = agent.createConnection.bind(agent);
  let stood = false;
  agent.createConnection = (options, callback) => {
    const socket = connect(options, callback);
    if (socket) socket.once(secure ? 'secureConnect' : 'connect', () => (stood = true));
    else stood = true;
    return socket;
  };
  return { agent, stood: () => stood };
}

function refusal(error: TelegramError): Outcome {
  const seconds = error.parameters?.retry_after;
  return {
    kind: 'refused',
    code: error.code,
    description: error.description,
    ...(seconds === undefined ? {} : { retryAfterMs: Math.max(0, seconds) * 1000 }),
  };
}

/** `ECONNRESET` and its like; never the message of an error, which holds the URL and with it the token. */
function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^[A-Z_0-9]{3,50}$/u.test(code) ? code : 'an answer that makes no sense';
}
