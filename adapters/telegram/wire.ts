import type { Inbound, InboundContent } from '../../src/ports/channel.ts';
import type { Instant } from '../../src/domain/time.ts';

/** One update, read. Without `inbound` there is nothing to hear in it, and it is acknowledged all the same. */
export type ReadUpdate = {
  readonly id: number;
  readonly inbound?: Inbound;
  /** The tap to confirm, so that the button stops spinning. */
  readonly queryId?: string;
};

type Fields = Readonly<Record<string, unknown>>;

/** Longest text that is heard, in UTF-16 units; Telegram's own limit for a message. */
export const TEXT_LIMIT = 4096;

/** Read one update (https://core.telegram.org/bots/api#update). Undefined if it is none at all; never throws. */
export function readUpdate(update: unknown, botId: number, now: Instant): ReadUpdate | undefined {
  const fields = record(update);
  const id = fields['update_id'];
  if (typeof id !== 'number' || !Number.isSafeInteger(id)) return undefined;
  if (isRecord(fields['callback_query'])) return { id, ...readTap(id, fields['callback_query'], botId, now) };
  const heard =
    readMessage(id, record(fields['message']), contentOf) ??
    readMessage(id, record(fields['edited_message']), textOf) ??
    readMembership(id, record(fields['my_chat_member']));
  return heard ? { id, inbound: heard } : { id };
}

function readMessage(
  id: number,
  message: Fields,
  read: (message: Fields) => InboundContent | undefined,
): Inbound | undefined {
  // Bots, ourselves among them, anonymous administrators and linked channels.
  if (record(message['from'])['is_bot'] !== false) return undefined;
  const content = read(message);
  return content && inbound(id, record(message['chat']), message['edit_date'] ?? message['date'], content);
}

/** What a message says. A caption counts as words: "I paid yesterday" below a photo of the receipt must be understood. */
function contentOf(message: Fields): InboundContent | undefined {
  const media = MEDIA.find((kind) => message[kind] !== undefined);
  return textOf(message) ?? (media === undefined ? undefined : { kind: 'media', media });
}

/** Of an edit only the words count: a shared live position is "edited" every few seconds. */
function textOf(message: Fields): InboundContent | undefined {
  const text = message['text'] ?? message['caption'];
  if (typeof text !== 'string' || text.trim() === '') return undefined;
  const start = /^\/start(?:@\w+)?(?:\s+(\S.*?))?\s*$/isu.exec(text);
  if (!start) return { kind: 'text', text: text.slice(0, TEXT_LIMIT).toWellFormed() };
  // What a deep link may carry: https://core.telegram.org/bots/features#deep-linking
  const token = start[1] !== undefined && /^[A-Za-z0-9_-]{1,64}$/u.test(start[1]) ? start[1] : undefined;
  return token === undefined ? { kind: 'start' } : { kind: 'start', token };
}

const MEDIA = (
  'photo voice video_note video animation audio sticker document contact venue location poll dice story game ' +
  'paid_media checklist'
).split(' ');

function readTap(id: number, query: Fields, botId: number, now: Instant): Omit<ReadUpdate, 'id'> {
  const message = record(query['message']);
  const action = query['data'];
  if (typeof action !== 'string' || action === '' || record(query['from'])['is_bot'] === true) return {};
  // Without `from` the message is too old for Telegram to show (date 0); the tap on it is real nevertheless.
  const author = message['from'];
  if (author === undefined ? message['date'] !== 0 : record(author)['id'] !== botId) return {};
  // A tap carries no time of its own, only that of the message it was made on.
  const heard = inbound(
    id,
    record(message['chat']),
    undefined,
    { kind: 'tap', action: action.slice(0, 64) },
    now,
  );
  const queryId = query['id'];
  return {
    ...(heard ? { inbound: heard } : {}),
    ...(typeof queryId === 'string' ? { queryId } : {}),
  };
}

/** The customer blocked the bot, or a group threw it out. Coming back is no event: whoever comes back says something. */
function readMembership(id: number, change: Fields): Inbound | undefined {
  const status = record(change['new_chat_member'])['status'];
  if (status !== 'kicked' && status !== 'left') return undefined;
  return inbound(id, record(change['chat']), change['date'], { kind: 'left' });
}

function inbound(
  id: number,
  chat: Fields,
  seconds: unknown,
  content: InboundContent,
  otherwise?: Instant,
): Inbound | undefined {
  const conversation = chat['id'];
  const sentAt = instantOf(seconds) ?? otherwise;
  if (typeof conversation !== 'number' || !Number.isSafeInteger(conversation) || !sentAt) return undefined;
  return {
    id: `telegram:${id}`,
    from: { channel: 'telegram', conversation: String(conversation) },
    sentAt,
    isPrivate: chat['type'] === 'private',
    content,
  };
}

function instantOf(seconds: unknown): Instant | undefined {
  // The upper bound is where Temporal ends.
  if (typeof seconds !== 'number' || !Number.isInteger(seconds) || seconds < 0 || seconds > 8.64e12)
    return undefined;
  return Temporal.Instant.fromEpochMilliseconds(seconds * 1000).toString();
}

function record(value: unknown): Fields {
  return isRecord(value) ? value : {};
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
