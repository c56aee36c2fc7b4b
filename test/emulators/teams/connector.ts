import type { Reply } from './login.ts';
import type { Outgoing } from './schema.ts';
import { outgoing } from './schema.ts';
import type { Room, Said, Tenant } from './tenant.ts';

/** The whole message, with its text as UTF-16 (https://learn.microsoft.com/microsoftteams/platform/bots/how-to/format-your-bot-messages). */
const MESSAGE_LIMIT = 28 * 1024;

export type Request = {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly contentType: string;
  readonly body: string;
};

/** The connector: what a bot may do in the chats it is in. Undefined if there is no such address. */
export function connector(tenant: Tenant, request: Request): Reply | undefined {
  const match = /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/u.exec(request.path);
  if (!match) return undefined;
  const token = /^Bearer (\S+)$/u.exec(request.authorization ?? '')?.[1];
  if (token === undefined || (tenant.tokens.get(token) ?? 0) <= tenant.now())
    return refused(401, 'Unauthorized', 'Authorization has been denied for this request.');
  if (request.method === 'DELETE') return refused(501, 'NotImplemented', 'Deleting is not implemented.');
  if (request.method !== 'POST' && request.method !== 'PUT')
    return refused(405, 'MethodNotAllowed', 'The method is not allowed.');
  const room = tenant.rooms.get(decodeURIComponent(match[1] ?? ''));
  if (!room) return refused(404, 'ConversationNotFound', 'Conversation not found.');
  if (room.blocked) return refused(403, 'MessageWritesBlocked', 'Message writes are blocked.');
  if (!room.open)
    return refused(403, 'BotNotInConversationRoster', 'The bot is not part of the conversation roster.');
  const replyTo = match[2] === undefined ? undefined : decodeURIComponent(match[2]);
  return put(tenant, room, replyTo, request);
}

function put(tenant: Tenant, room: Room, replyTo: string | undefined, request: Request): Reply {
  const message = checked(tenant, room, request);
  if ('status' in message) return message;
  if (request.method === 'PUT') {
    const said = room.messages.find(({ id }) => id === replyTo);
    if (!said) return refused(404, 'ActivityNotFoundInConversation', 'There is no such activity.');
    said.message = message.message;
    tenant.happened();
    return { status: 200, body: { id: said.id } };
  }
  const [first, second] = partsOf(message.message).map((part): Said => {
    const said = { id: tenant.nextId(), at: tenant.instant(), message: part };
    room.messages.push(said);
    return said;
  });
  tenant.happened();
  return second ? { status: 202, body: undefined } : { status: 201, body: { id: first?.id } };
}

/** Text beside a card becomes a message of its own, as Markdown, and nobody is told an id (seen in Microsoft's Agents Playground 0.2.28). */
function partsOf(message: Outgoing): readonly Outgoing[] {
  const { text, textFormat: _lost, attachments, ...rest } = message;
  if (text === undefined || attachments === undefined) return [message];
  return [
    { ...rest, text },
    { ...rest, attachments },
  ];
}

function checked(tenant: Tenant, room: Room, request: Request): Reply | Pick<Said, 'message'> {
  if (!request.contentType.startsWith('application/json'))
    return refused(415, 'BadSyntax', 'The content type is not JSON.');
  if (request.body.length * 2 > MESSAGE_LIMIT)
    return refused(413, 'MessageSizeTooBig', 'Message size too large.');
  const read = outgoing.safeParse(parse(request.body));
  if (!read.success) return refused(400, 'BadSyntax', read.error.issues.map(describe).join('; '));
  const { data } = read;
  if (!data.text?.trim() && !data.attachments) return refused(400, 'BadSyntax', 'Activity has no content.');
  if (data.conversation.id !== room.id)
    return refused(400, 'BadArgument', 'The conversation is another one.');
  if (data.from.id !== tenant.botId) return refused(403, 'NotEnoughPermissions', 'Not from this bot.');
  if (room.type === 'personal' && data.recipient.id !== room.user.id)
    return refused(400, 'BadArgument', 'The recipient is somebody else.');
  return { message: data };
}

function describe({ path, message }: { readonly path: PropertyKey[]; readonly message: string }): string {
  return `${path.map(String).join('.')}: ${message}`;
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

export function refused(status: number, code: string, message: string): Reply {
  return { status, body: { error: { code, message } } };
}
