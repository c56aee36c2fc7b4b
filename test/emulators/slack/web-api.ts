import type { z } from 'zod';
import { messageBlocks, modalView } from './block-kit.ts';
import { messageAt, newTs, TRIGGER_LIFE_MS, type SlackMessage, type Workspace } from './workspace.ts';

export type Arguments = Readonly<Record<string, string>>;
export type Answer = { readonly ok: boolean; readonly [field: string]: unknown };

/** The Web API methods that the desk uses, as strict as Slack where the desk could go wrong (https://docs.slack.dev/reference/methods). */
export function callMethod(
  workspace: Workspace,
  method: string,
  token: string | undefined,
  args: Arguments,
  origin: string,
): Answer {
  const faulty = tokenFault(workspace, method, token);
  if (faulty) return no(faulty);
  switch (method) {
    case 'auth.test':
      return {
        ok: true,
        url: 'https://emulated.slack.example/',
        team: 'Emulated',
        user: 'fairdue',
        team_id: workspace.teamId,
        user_id: workspace.botUserId,
        bot_id: workspace.botId,
        is_enterprise_install: false,
      };
    case 'chat.postMessage':
      return postMessage(workspace, args);
    case 'chat.update':
      return update(workspace, args);
    case 'views.open':
      return openView(workspace, args);
    case 'users.info':
      return userInfo(workspace, args);
    case 'apps.connections.open':
      return openConnection(workspace, origin);
    default:
      return no('unknown_method');
  }
}

function tokenFault(workspace: Workspace, method: string, token: string | undefined): string | undefined {
  if (!token) return 'not_authed';
  const isSocket = method === 'apps.connections.open';
  if (token.startsWith('xapp-') !== isSocket) return 'not_allowed_token_type';
  return token === (isSocket ? workspace.appToken : workspace.botToken) ? undefined : 'invalid_auth';
}

function postMessage(workspace: Workspace, args: Arguments): Answer {
  const channel = workspace.channels.get(args['channel'] ?? '');
  if (!channel) return no('channel_not_found');
  const content = contentOf(args);
  if (!content.ok) return content.answer;
  const thread = args['thread_ts'];
  if (thread !== undefined && !channel.some((message) => message.ts === thread && !message.thread_ts)) {
    return no('thread_not_found');
  }
  const message: SlackMessage = {
    ts: newTs(workspace),
    ...(thread !== undefined && { thread_ts: thread }),
    user: workspace.botUserId,
    text: content.text,
    blocks: content.blocks,
    edits: 0,
    options: args,
  };
  channel.push(message);
  return {
    ok: true,
    channel: args['channel'],
    ts: message.ts,
    message: { ...message, bot_id: workspace.botId },
  };
}

function update(workspace: Workspace, args: Arguments): Answer {
  if (!workspace.channels.has(args['channel'] ?? '')) return no('channel_not_found');
  const message = messageAt(workspace, args['channel'] ?? '', args['ts'] ?? '');
  if (!message) return no('message_not_found');
  if (message.user !== workspace.botUserId) return no('cant_update_message');
  const content = contentOf(args);
  if (!content.ok) return content.answer;
  message.text = content.text;
  message.blocks = content.blocks;
  message.edits += 1;
  return { ok: true, channel: args['channel'], ts: message.ts, text: message.text };
}

type Content =
  | { readonly ok: true; readonly text: string; readonly blocks: z.infer<typeof messageBlocks> }
  | { readonly ok: false; readonly answer: Answer };

function contentOf(args: Arguments): Content {
  const text = args['text'] ?? '';
  if (text.length > 40_000) return { ok: false, answer: no('msg_too_long') };
  const json = parsed(args['blocks'] ?? '[]');
  if (!Array.isArray(json)) return { ok: false, answer: no('invalid_blocks_format') };
  const blocks = messageBlocks.safeParse(json);
  if (!blocks.success) return { ok: false, answer: invalid('invalid_blocks', blocks.error) };
  if (text === '' && blocks.data.length === 0) return { ok: false, answer: no('no_text') };
  return { ok: true, text, blocks: blocks.data };
}

function openView(workspace: Workspace, args: Arguments): Answer {
  const trigger = workspace.triggers.get(args['trigger_id'] ?? '');
  if (!trigger) return no('invalid_trigger_id');
  if (trigger.used) return no('exchanged_trigger_id');
  if (Date.now() - trigger.givenAt > TRIGGER_LIFE_MS) return no('expired_trigger_id');
  const view = modalView.safeParse(parsed(args['view'] ?? ''));
  if (!view.success) return invalid('invalid_arguments', view.error);
  trigger.used = true;
  const opened = { id: `V${workspace.nextId()}`, ...view.data };
  workspace.views.set(opened.id, opened);
  return { ok: true, view: opened };
}

function userInfo(workspace: Workspace, args: Arguments): Answer {
  const user = workspace.users.get(args['user'] ?? '');
  if (!user) return no('user_not_found');
  const { display_name = '', real_name = '', ...rest } = user;
  return { ok: true, user: { ...rest, is_bot: false, profile: { display_name, real_name } } };
}

function openConnection(workspace: Workspace, origin: string): Answer {
  const ticket = `ticket-${workspace.nextId()}`;
  workspace.tickets.add(ticket);
  return { ok: true, url: `${origin.replace('http', 'ws')}/link?ticket=${ticket}` };
}

function no(error: string): Answer {
  return { ok: false, error };
}

function invalid(error: string, fault: z.ZodError): Answer {
  const messages = fault.issues.map(
    (issue) => `[ERROR] ${issue.message} [json-pointer:/${issue.path.join('/')}]`,
  );
  return { ok: false, error, response_metadata: { messages } };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
