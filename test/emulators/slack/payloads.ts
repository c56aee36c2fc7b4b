import { messageAt, newTrigger, newTs, type OpenView, type SlackUser, type Workspace } from './workspace.ts';

/** What Slack sends to an app, of one kind each, by how it is packed. */
export type Payload =
  | { readonly kind: 'events_api'; readonly body: Readonly<Record<string, unknown>> }
  | { readonly kind: 'interactive'; readonly body: Readonly<Record<string, unknown>> };

export type Where = { readonly channel: string; readonly ts: string };

/** Somebody presses a button; it must stand on that message. */
export function pressed(workspace: Workspace, where: Where, actionId: string, user: SlackUser): Payload {
  const message = messageAt(workspace, where.channel, where.ts);
  const actions = message?.blocks.flatMap((block) => (block.type === 'actions' ? [block] : [])) ?? [];
  const block = actions.find((each) => each.elements.some((element) => element.action_id === actionId));
  const element = block?.elements.find((each) => each.action_id === actionId);
  if (!message || !block || !element)
    throw new Error(`no button '${actionId}' stands on ${where.channel}/${where.ts}`);
  return {
    kind: 'interactive',
    body: {
      type: 'block_actions',
      ...surroundings(workspace, user),
      container: { type: 'message', message_ts: where.ts, channel_id: where.channel, is_ephemeral: false },
      trigger_id: newTrigger(workspace),
      channel: { id: where.channel, name: 'desk' },
      message: { type: 'message', ...message, bot_id: workspace.botId },
      state: { values: {} },
      response_url: 'https://hooks.slack.example/actions/none',
      actions: [{ ...element, block_id: block.block_id, action_ts: newTs(workspace) }],
    },
  };
}

/** Somebody submits a view; what they typed must fit its fields. */
export function submitted(
  workspace: Workspace,
  view: OpenView,
  typed: Readonly<Record<string, string>>,
  user: SlackUser,
): Payload {
  const inputs = view.blocks.flatMap((block) => (block.type === 'input' ? [block] : []));
  const values = inputs.map((block) => {
    const value = typed[block.element.action_id] || undefined;
    if (!value && !block.optional)
      throw new Error(`the field '${block.element.action_id}' must be filled in`);
    if (value && value.length > (block.element.max_length ?? 3000))
      throw new Error('more than the field takes');
    const field = { [block.element.action_id]: { type: 'plain_text_input', value: value ?? null } };
    return [block.block_id, field] as const;
  });
  return {
    kind: 'interactive',
    body: {
      type: 'view_submission',
      ...surroundings(workspace, user),
      trigger_id: newTrigger(workspace),
      view: { ...view, team_id: workspace.teamId, hash: 'h', state: { values: Object.fromEntries(values) } },
      response_urls: [],
    },
  };
}

export type Written = {
  readonly channel: string;
  readonly text: string;
  readonly thread_ts?: string;
  /** Fields of the event that differ: `subtype`, `bot_id`, `files`. */
  readonly change?: Readonly<Record<string, unknown>>;
};

/** Somebody writes in a channel or a thread. */
export function wrote(workspace: Workspace, written: Written, user: SlackUser): Payload {
  const ts = newTs(workspace);
  const parent = written.thread_ts ? messageAt(workspace, written.channel, written.thread_ts) : undefined;
  return {
    kind: 'events_api',
    body: {
      type: 'event_callback',
      token: 'verification',
      team_id: workspace.teamId,
      api_app_id: 'A0APP',
      event_id: `Ev${String(workspace.nextId()).padStart(9, '0')}`,
      event_time: Math.floor(Date.now() / 1000),
      is_ext_shared_channel: false,
      authorizations: [
        { enterprise_id: null, team_id: workspace.teamId, user_id: workspace.botUserId, is_bot: true },
      ],
      event: {
        type: 'message',
        user: user.id,
        team: user.team_id,
        text: written.text,
        ts,
        event_ts: ts,
        channel: written.channel,
        channel_type: 'channel',
        ...(written.thread_ts && { thread_ts: written.thread_ts }),
        ...(parent && { parent_user_id: parent.user }),
        ...written.change,
      },
    },
  };
}

function surroundings(workspace: Workspace, user: SlackUser): Readonly<Record<string, unknown>> {
  return {
    api_app_id: 'A0APP',
    token: 'verification',
    team: { id: workspace.teamId, domain: 'emulated' },
    user: { id: user.id, username: user.name, name: user.name, team_id: user.team_id },
    enterprise: null,
    is_enterprise_install: false,
  };
}
