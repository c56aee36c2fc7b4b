import {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  APIUserAbortError,
  ContentFilterFinishReasonError,
  LengthFinishReasonError,
} from 'openai/error';

/** Why a model's answer was not used. A provider's own words are never passed on: they may quote the key or the text. */
export type Failure =
  | 'timeout'
  | 'unreachable'
  | 'rate_limited'
  | 'key_refused'
  | 'request_refused'
  | 'provider_error'
  | 'declined'
  | 'cut_short'
  | 'unreadable';

/** One of our names for whatever the library threw: broken JSON and HTML arrive as errors of many kinds. */
export function failureOf(error: unknown): Failure {
  if (error instanceof APIConnectionTimeoutError || error instanceof APIUserAbortError) return 'timeout';
  if (error instanceof DOMException && /^(?:Abort|Timeout)Error$/.test(error.name)) return 'timeout';
  if (error instanceof APIConnectionError) return 'unreachable';
  if (error instanceof LengthFinishReasonError) return 'cut_short';
  if (error instanceof ContentFilterFinishReasonError) return 'declined';
  // The library types a status as always there; without one it is some error of its own.
  const status = error instanceof APIError ? (error.status as number | undefined) : undefined;
  if (status === undefined) return 'unreadable';
  if (status === 429) return 'rate_limited';
  if (status === 401 || status === 403) return 'key_refused';
  return status < 500 ? 'request_refused' : 'provider_error';
}
