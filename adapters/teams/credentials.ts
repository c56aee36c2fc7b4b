import type { Exchange } from './exchange.ts';
import { postOnce } from './exchange.ts';
import type { Identity } from './setup.ts';

/** Our token could not be had. Nothing has left. */
export class NoToken extends Error {
  /** Microsoft answered, and does not accept the id and the password. */
  readonly isRefused: boolean;
  constructor(isRefused: boolean, reason: string) {
    super(reason);
    this.isRefused = isRefused;
  }
}

/** Our token for writing to customers: fetched when it is needed, kept until shortly before it ends. */
export type Tokens = {
  token(): Promise<string>;
  /** It was not accepted: ask for another next time. */
  forget(): void;
};

/** So long before its end a token counts as ended, as in botbuilder. */
const MARGIN_MS = 5 * 60_000;

/**
 * Client credentials (https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication).
 *
 * botbuilder would ask through msal, which takes https:// alone, looks every host that is not Microsoft's up at
 * login.microsoftonline.com, has no bound on its time, and keeps its tokens in one map for the whole process, by app id alone.
 */
export function createTokens(identity: Identity, scope: string, timeoutMs: number): Tokens {
  let held: { readonly token: string; readonly until: number } | undefined;
  let asking: Promise<string> | undefined;

  async function ask(): Promise<string> {
    const answer = await postOnce({
      url: identity.tokenUrl,
      headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: identity.appId,
        client_secret: identity.appPassword,
        scope: `${scope}/.default`,
      }).toString(),
      timeoutMs,
    });
    const { token, seconds } = tokenIn(answer);
    held = { token, until: performance.now() + seconds * 1000 - MARGIN_MS };
    return token;
  }

  return {
    async token() {
      if (held && performance.now() < held.until) return held.token;
      asking ??= ask().finally(() => (asking = undefined));
      return asking;
    },
    forget() {
      held = undefined;
    },
  };
}

function tokenIn(answer: Exchange): { readonly token: string; readonly seconds: number } {
  if (answer.kind !== 'answered') throw new NoToken(false, answer.reason);
  const { status } = answer;
  if (status !== 200) throw new NoToken(status === 400 || status === 401, `answer ${status}`);
  const found = parse(answer.body);
  const token = found['access_token'];
  const seconds = Number(found['expires_in']);
  if (typeof token !== 'string' || !/^[\w.~+/=-]+$/u.test(token))
    throw new NoToken(false, 'no token in the answer');
  return { token, seconds: Number.isFinite(seconds) ? seconds : 0 };
}

function parse(body: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
