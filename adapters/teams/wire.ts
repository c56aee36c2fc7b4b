import { createHash } from 'node:crypto';
import type { Instant } from '../../src/domain/time.ts';
import type { Inbound, InboundContent } from '../../src/ports/channel.ts';
import { referenceIn } from './reference.ts';
import { plainText, withoutMentions } from './words.ts';

/** One activity of the Bot Framework, as it was posted. */
export type Activity = Readonly<Record<string, unknown>>;

/** Longest text that is heard, in UTF-16 units. */
export const TEXT_LIMIT = 4096;

const ACTION_LIMIT = 64;

/**
 * Read one verified activity (https://github.com/microsoft/botframework-sdk/blob/main/specs/botframework-activity/botframework-activity.md).
 * Undefined if there is nothing to hear in it; never throws.
 */
export function readActivity(activity: Activity, now: Instant): Inbound | undefined {
  const conversation = record(activity['conversation']);
  const { id } = conversation;
  if (typeof id !== 'string' || id === '' || isOfABot(activity)) return undefined;
  const content = contentOf(activity);
  const event = content && eventId(activity, id);
  if (!content || event === undefined) return undefined;
  const isPrivate = conversation['conversationType'] === 'personal' && conversation['isGroup'] !== true;
  const reference = isPrivate ? referenceIn(activity) : undefined;
  return {
    id: event,
    from: { channel: 'teams', conversation: id },
    sentAt: instantOf(activity['timestamp']) ?? now,
    isPrivate,
    content,
    ...(reference ? { reference } : {}),
  };
}

/** Ourselves, or another bot: Teams names bots `28:` and an app id, people `29:`. */
function isOfABot(activity: Activity): boolean {
  const from = record(activity['from']);
  const { id, role } = from;
  if (activity['type'] === 'conversationUpdate' || activity['type'] === 'installationUpdate') return false;
  if (typeof id !== 'string' || id === '' || role === 'bot' || role === 'skill') return true;
  return id.startsWith('28:') || id === record(activity['recipient'])['id'];
}

function contentOf(activity: Activity): InboundContent | undefined {
  switch (activity['type']) {
    case 'message':
      return wordsOf(activity) ?? tapOf(activity['value']) ?? mediaOf(activity);
    case 'messageUpdate':
      // The other kind is an undeleted message, whose words were heard when they were written.
      return record(activity['channelData'])['eventType'] === 'editMessage' ? wordsOf(activity) : undefined;
    case 'invoke':
      return activity['name'] === 'adaptiveCard/action'
        ? tapOf(record(record(activity['value'])['action'])['data'])
        : undefined;
    case 'installationUpdate':
      return installationOf(activity);
    case 'conversationUpdate':
      return removes(activity) ? { kind: 'left' } : undefined;
    default:
      return undefined;
  }
}

/**
 * Coming is told twice, as `conversationUpdate` with the bot among `membersAdded` and as `installationUpdate`, under two ids: only the
 * second is heard. An upgrade of the app (`add-upgrade`) is nobody's coming.
 */
function installationOf(activity: Activity): InboundContent | undefined {
  if (activity['action'] === 'add') return { kind: 'start' };
  return activity['action'] === 'remove' ? { kind: 'left' } : undefined;
}

function removes(activity: Activity): boolean {
  const bot = record(activity['recipient'])['id'];
  return (
    typeof bot === 'string' && list(activity['membersRemoved']).some((member) => record(member)['id'] === bot)
  );
}

function wordsOf(activity: Activity): InboundContent | undefined {
  const { text, textFormat } = activity;
  const given = typeof text === 'string' ? withoutMentions(text, list(activity['entities'])) : '';
  // "Plain" text is as it was typed; it loses what looks like a tag, which only the HTML beside it still has
  // (https://github.com/MicrosoftDocs/OfficeDocs-SkypeForBusiness/issues/4723).
  const words =
    (textFormat === 'xml' ? plainText(given) : given).trim() || plainText(htmlOf(activity)).trim();
  if (words === '') return undefined;
  const start = /^\/start(?:\s+([A-Za-z0-9_-]{1,64}))?$/iu.exec(words);
  if (start) return { kind: 'start', ...(start[1] === undefined ? {} : { token: start[1] }) };
  return { kind: 'text', text: words.slice(0, TEXT_LIMIT).toWellFormed() };
}

/** The data of a button that we made. */
function tapOf(value: unknown): InboundContent | undefined {
  const { action } = record(value);
  return typeof action === 'string' && action !== ''
    ? { kind: 'tap', action: action.slice(0, ACTION_LIMIT) }
    : undefined;
}

function mediaOf(activity: Activity): InboundContent | undefined {
  const kinds = list(activity['attachments']).map((attachment) => record(attachment)['contentType']);
  const kind = kinds.find((found) => typeof found === 'string' && found !== 'text/html');
  if (typeof kind !== 'string') return undefined;
  const media = /^(?:image|audio|video)(?=\/)/u.exec(kind)?.[0];
  return { kind: 'media', media: media ?? (kind.includes('file') ? 'file' : 'attachment') };
}

function htmlOf(activity: Activity): string {
  const html = list(activity['attachments'])
    .map(record)
    .find(({ contentType }) => contentType === 'text/html');
  return typeof html?.['content'] === 'string' ? html['content'] : '';
}

/** Ids of messages are unique within a conversation only, and an edit has the id of what it edits. */
function eventId(activity: Activity, conversation: string): string | undefined {
  const { type, id, timestamp } = activity;
  const own = typeof id === 'string' && id !== '' ? id : undefined;
  const when = typeof timestamp === 'string' ? timestamp : undefined;
  if (own === undefined && when === undefined) return undefined;
  const stamp = type === 'messageUpdate' || own === undefined ? when : undefined;
  const parts = JSON.stringify([conversation, type, own ?? null, stamp ?? null]);
  return `teams:${createHash('sha256').update(parts).digest('base64url').slice(0, 32)}`;
}

function instantOf(value: unknown): Instant | undefined {
  if (typeof value !== 'string') return undefined;
  try {
    return Temporal.Instant.from(value).round('millisecond').toString();
  } catch {
    return undefined;
  }
}

export function record(value: unknown): Activity {
  return isRecord(value) ? value : {};
}

export function isRecord(value: unknown): value is Activity {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
