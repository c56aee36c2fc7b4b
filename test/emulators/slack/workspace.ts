import type { MessageBlocks, ModalView } from './block-kit.ts';

/** A message as it stands in a channel. */
export type SlackMessage = {
  readonly ts: string;
  readonly thread_ts?: string;
  readonly user: string;
  text: string;
  blocks: MessageBlocks;
  edits: number;
  readonly options: Readonly<Record<string, string>>;
};

export type SlackUser = {
  readonly id: string;
  readonly team_id: string;
  readonly name: string;
  readonly real_name?: string;
  readonly display_name?: string;
};

export type OpenView = ModalView & { readonly id: string };

/** One workspace with one app in it: what Slack knows. */
export type Workspace = {
  readonly teamId: string;
  readonly botUserId: string;
  readonly botId: string;
  readonly botToken: string;
  readonly appToken: string;
  /** What the bot was allowed at its installation. */
  readonly scopes: readonly string[];
  readonly channels: Map<string, SlackMessage[]>;
  readonly users: Map<string, SlackUser>;
  readonly views: Map<string, OpenView>;
  /** Trigger ids that were given out, and when; one opens one view, within three seconds. */
  readonly triggers: Map<string, { readonly givenAt: number; used: boolean }>;
  /** Tickets of sockets that may be opened, once each. */
  readonly tickets: Set<string>;
  readonly nextId: () => number;
};

export type WorkspaceOptions = {
  readonly teamId?: string;
  readonly botToken?: string;
  readonly appToken?: string;
  readonly scopes?: readonly string[];
  /** Ids of the channels that the bot is a member of. */
  readonly channels?: readonly string[];
  readonly users?: readonly SlackUser[];
};

export const TRIGGER_LIFE_MS = 3000;

export function createWorkspace(options: WorkspaceOptions): Workspace {
  const teamId = options.teamId ?? 'T0TEAM';
  let count = 0;
  const users = options.users ?? [
    { id: 'U0ANA', team_id: teamId, name: 'ana.ruiz', real_name: 'Ana Ruiz', display_name: 'Ana' },
    { id: 'U0BEN', team_id: teamId, name: 'ben', real_name: 'Ben Osei' },
  ];
  return {
    teamId,
    botUserId: 'U0BOT',
    botId: 'B0BOT',
    botToken: options.botToken ?? 'xoxb-emulated-0001',
    appToken: options.appToken ?? 'xapp-emulated-0001',
    scopes: options.scopes ?? ['chat:write', 'users:read', 'channels:history'],
    channels: new Map((options.channels ?? ['C0DESK', 'C0OTHER']).map((id) => [id, []])),
    users: new Map(users.map((user) => [user.id, user])),
    views: new Map(),
    triggers: new Map(),
    tickets: new Set(),
    nextId: () => ++count,
  };
}

/** A timestamp as Slack makes them: seconds and a counter, unique in its channel. */
export function newTs(workspace: Workspace): string {
  return `${Math.floor(Date.now() / 1000)}.${String(workspace.nextId()).padStart(6, '0')}`;
}

export function newTrigger(workspace: Workspace): string {
  const trigger = `${Date.now()}.${workspace.nextId()}.${'a1'.repeat(16)}`;
  workspace.triggers.set(trigger, { givenAt: Date.now(), used: false });
  return trigger;
}

export function messageAt(workspace: Workspace, channel: string, ts: string): SlackMessage | undefined {
  return workspace.channels.get(channel)?.find((message) => message.ts === ts);
}
