import type { SendResult } from '../../src/ports/channel.ts';
import { NotTaken } from './bot-framework.ts';
import { NoToken } from './credentials.ts';
import type { Exchange } from './exchange.ts';

type Failed = Exclude<SendResult, { readonly ok: true }>;

/** The honest name of what went wrong: a message is called unsent only where it cannot have arrived. */
export function failureOf(error: unknown): { readonly result: Failed; readonly isTokenRefused?: true } {
  if (error instanceof NoToken) {
    const detail = error.isRefused
      ? 'Microsoft does not accept MICROSOFT_APP_ID and MICROSOFT_APP_PASSWORD'
      : `Microsoft gives no token just now (${error.message})`;
    return { result: { ok: false, failure: 'transient', detail } };
  }
  if (error instanceof NotTaken) return answered(error.exchange);
  // botbuilder itself stumbled; nobody can tell where.
  return {
    result: { ok: false, failure: 'unknown', detail: 'the Bot Framework failed while it was sending' },
  };
}

function answered(exchange: Exchange): { readonly result: Failed; readonly isTokenRefused?: true } {
  if (exchange.kind !== 'answered') {
    const { kind, reason } = exchange;
    return {
      result:
        kind === 'unsent'
          ? { ok: false, failure: 'transient', detail: `Teams cannot be reached (${reason})` }
          : { ok: false, failure: 'unknown', detail: `Teams gave no usable answer (${reason})` },
    };
  }
  const { status, retryAfterMs } = exchange;
  if (status === 401) {
    const detail = 'Teams does not accept our token (401)';
    return { isTokenRefused: true, result: { ok: false, failure: 'transient', detail } };
  }
  if (status === 429) {
    const detail = 'Teams asks us to slow down (429)';
    const wait = retryAfterMs === undefined ? {} : { retryAfterMs };
    return { result: { ok: false, failure: 'rate_limited', ...wait, detail } };
  }
  // Two writers met in this conversation; Microsoft asks to send again.
  if (status === 412)
    return { result: { ok: false, failure: 'transient', detail: 'Teams is busy with this chat (412)' } };
  // A gateway's 5xx is seen after the message went out too, and nobody can tell which it was.
  if (status >= 500 || status === 408)
    return { result: { ok: false, failure: 'unknown', detail: `Teams failed on its side (${status})` } };
  return { result: refusedBy(status, codeIn(exchange.body)) };
}

/**
 * 403 and 404 mean that the customer cannot be written to, unless the code says that we ourselves are wrong
 * (https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/conversation-messages#status-codes-from-bot-conversational-apis).
 */
function refusedBy(status: number, code: string | undefined): Failed {
  const named = code === undefined ? String(status) : `${status}: ${code}`;
  const ours = code === 'InvalidBotApiHost' || code === 'NotEnoughPermissions';
  if ((status === 403 && !ours) || status === 404 || (code !== undefined && GONE.has(code))) {
    const detail = `the customer cannot be written to in Teams (${named})`;
    return { ok: false, failure: 'blocked', detail };
  }
  return rejected(`Teams refused the message (${named})`);
}

const GONE = new Set([
  'BotDisabledByAdmin',
  'BotDisabledByUser',
  'BotNotInConversationRoster',
  'ConversationBlockedByUser',
  'ConversationNotFound',
  'MessageWritesBlocked',
]);

/** Codes that are safe to repeat; the message beside them may quote anything. */
const KNOWN = new Set([
  ...GONE,
  'ActivityNotFoundInConversation',
  'BadArgument',
  'BadSyntax',
  'ForbiddenOperationException',
  'InvalidBotApiHost',
  'MessageSizeTooBig',
  'NotEnoughPermissions',
]);

function codeIn(body: string): string | undefined {
  const code = /"code"\s*:\s*"(\w{1,60})"/u.exec(body)?.[1];
  return code !== undefined && KNOWN.has(code) ? code : undefined;
}

export function rejected(detail: string): Failed {
  return { ok: false, failure: 'rejected', detail };
}
