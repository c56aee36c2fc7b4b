import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api';
import type { PostResult } from '../../src/ports/desk.ts';

type Failure = Extract<PostResult, { readonly ok: false }>;
type TokenName = 'SLACK_BOT_TOKEN' | 'SLACK_APP_TOKEN';

/** What an error of the Web API means for the call that met it. The detail never holds a token or anybody's words. */
export function failureOf(error: unknown, token: TokenName = 'SLACK_BOT_TOKEN'): Failure {
  if (error instanceof WebAPIRateLimitedError) {
    const retryAfterMs = error.retryAfter * 1000;
    return { ok: false, failure: 'rate_limited', retryAfterMs, detail: 'Slack asks for fewer messages.' };
  }
  if (error instanceof WebAPIPlatformError) return refusal(error, token);
  if (error instanceof WebAPIHTTPError) {
    // A proxy answers 502 and 503 when it could not pass the request on; any other fault may come after the work was done.
    const failure = error.statusCode === 502 || error.statusCode === 503 ? 'transient' : 'unknown';
    return { ok: false, failure, detail: `Slack answered with HTTP ${error.statusCode}.` };
  }
  if (error instanceof WebAPIRequestError) {
    const code = codeOf(error.original);
    const failure = NEVER_LEFT.has(code) ? 'transient' : 'unknown';
    return { ok: false, failure, detail: `Slack could not be reached (${code}).` };
  }
  return { ok: false, failure: 'unknown', detail: 'The call to Slack failed in an unexpected way.' };
}

/** An edit may be repeated: it ends the same however often it is done. */
export function failureOfUpdate(error: unknown): Failure {
  const failure = failureOf(error);
  return failure.failure === 'unknown' ? { ...failure, failure: 'transient' } : failure;
}

/** The request was certainly never sent. */
const NEVER_LEFT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);

/** Slack's own "try again" (https://docs.slack.dev/reference/methods/chat.postMessage#errors). */
const TRY_AGAIN = new Set(['service_unavailable', 'team_added_to_org', 'org_login_required']);

/** Slack says itself that the call may have had an effect. */
const NOBODY_KNOWS = new Set(['fatal_error', 'internal_error', 'request_timeout']);

const WHAT_TO_DO: Readonly<Record<string, string>> = {
  not_in_channel: 'invite the app to the channel with /invite',
  channel_not_found: 'check SLACK_HANDOFF_CHANNEL, and invite the app if the channel is private',
  is_archived: 'the channel is archived; set SLACK_HANDOFF_CHANNEL to another one',
  invalid_auth: 'check TOKEN',
  not_authed: 'set TOKEN',
  token_revoked: 'the app was removed; install it again and set TOKEN',
  token_expired: 'make a new token and set TOKEN',
  account_inactive: 'the app was removed; install it again and set TOKEN',
  not_allowed_token_type: 'check TOKEN; a bot’s begins with xoxb-, an app’s with xapp-',
  missing_scope: 'add the missing scope to the app and install it again',
};

function refusal(error: WebAPIPlatformError, token: TokenName): Failure {
  const code = error.data.error;
  // A proxy's page in place of JSON arrives here with the page as its "error".
  if (typeof code !== 'string' || !/^[a-z][a-z0-9_]{0,60}$/.test(code)) {
    return { ok: false, failure: 'unknown', detail: 'Slack answered with something that is not JSON.' };
  }
  const detail = `Slack says ${code}${hintFor(code, error).replace('TOKEN', token)}.`;
  if (code === 'ratelimited' || code === 'rate_limited')
    return { ok: false, failure: 'rate_limited', detail };
  if (TRY_AGAIN.has(code)) return { ok: false, failure: 'transient', detail };
  if (NOBODY_KNOWS.has(code)) return { ok: false, failure: 'unknown', detail };
  return { ok: false, failure: 'rejected', detail };
}

function hintFor(code: string, error: WebAPIPlatformError): string {
  const { data } = error;
  const needed = 'needed' in data && typeof data.needed === 'string' ? ` (${data.needed})` : '';
  const faults = data.response_metadata?.messages?.join('; ') ?? '';
  const hint = WHAT_TO_DO[code] ?? faults;
  return hint ? `: ${hint}${needed}` : needed;
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'no reason given';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.cause === undefined ? error.name : codeOf(error.cause);
}
