import type { IncomingMessage } from 'node:http';
import { ApiRefusal } from './objects.ts';

export type Parameters = Readonly<Record<string, unknown>>;

/** The parameters of a call, from the query and the body, in every form but multipart that the Bot API accepts. */
export async function readParameters(request: IncomingMessage, url: URL): Promise<Parameters> {
  const body = await readBody(request);
  const query = Object.fromEntries(url.searchParams);
  if (body === '') return query;
  const type = request.headers['content-type'] ?? '';
  if (type.includes('application/json')) return { ...query, ...parseObject(body) };
  if (type.includes('application/x-www-form-urlencoded')) {
    return { ...query, ...Object.fromEntries(new URLSearchParams(body)) };
  }
  throw new ApiRefusal(400, 'Bad Request: unsupported content type');
}

export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

function parseObject(text: string): Parameters {
  try {
    const parsed: unknown = JSON.parse(text);
    if (isRecord(parsed)) return parsed;
  } catch {
    // falls through to the one answer for all of these
  }
  throw new ApiRefusal(400, "Bad Request: can't parse JSON object");
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A whole number, written as a number or as text; anything else is `otherwise`. */
export function integer(value: unknown, otherwise: number): number {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) ? number : otherwise;
}

/** A parameter that is JSON: as such in a JSON body, as text in a form. */
export function structured(value: unknown, what: string): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    throw new ApiRefusal(400, `Bad Request: can't parse ${what} JSON object`);
  }
}

const KNOWN: Readonly<Record<string, string>> = {
  getMe: '',
  getUpdates: 'offset limit timeout allowed_updates',
  sendMessage:
    'business_connection_id chat_id message_thread_id direct_messages_topic_id text parse_mode entities link_preview_options disable_notification protect_content allow_paid_broadcast message_effect_id suggested_post_parameters reply_parameters reply_markup',
  editMessageText:
    'business_connection_id chat_id message_id inline_message_id text parse_mode entities link_preview_options reply_markup',
  editMessageReplyMarkup: 'business_connection_id chat_id message_id inline_message_id reply_markup',
  answerCallbackQuery: 'callback_query_id text show_alert url cache_time',
  sendChatAction: 'business_connection_id chat_id message_thread_id action',
  setMyCommands: 'commands scope language_code',
  setWebhook: 'url certificate ip_address max_connections allowed_updates drop_pending_updates secret_token',
  deleteWebhook: 'drop_pending_updates',
  getWebhookInfo: '',
};

/** Names that the method does not know. The real server ignores them in silence; here they are noted. */
export function unknownParameters(method: string, parameters: Parameters): readonly string[] {
  const known = new Set((KNOWN[method] ?? '').split(' '));
  return Object.keys(parameters).filter((name) => !known.has(name));
}
