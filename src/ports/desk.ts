import type { Manager, ManagerAct } from '../domain/manager-act.ts';
import type { Instant } from '../domain/time.ts';
import type { Hear, Route, SendResult } from './channel.ts';

/** Where a case stands on the desk: the desk's own ids of the alert, plain JSON, kept by the store. */
export type DeskRef = { readonly channel: string; readonly message: string };

/** The alert of a handoff as the managers see it: Block Kit, and the same in one plain line. */
export type Alert = {
  readonly handoffId: string;
  /** For notifications and screen readers; no personal data beyond what the blocks show. */
  readonly text: string;
  readonly blocks: readonly AlertBlock[];
};

/** One Slack block; built by `managers/blocks.ts` inside Slack's limits. */
export type AlertBlock = { readonly type: string; readonly [field: string]: unknown };

/** What a manager did. */
export type DeskAct = {
  /** The desk's own event id with its name before it (`slack:Ev06…`); a repeat carries the same. */
  readonly id: string;
  readonly at: Instant;
  readonly by: Manager;
  /** The handoff, or the thread in which the manager wrote. */
  readonly target: { readonly handoffId: string } | { readonly ref: DeskRef };
  readonly act: ManagerAct;
};

export type { ManagerAct };

/** The names of the buttons on an alert; `action_id` of the block, its `value` is the handoff's id (`send_anyway`: the draft's). */
export const DESK_ACTIONS = ['claim', 'reply', 'approve', 'give_back', 'resolve', 'send_anyway'] as const;

export type DeskAction = (typeof DESK_ACTIONS)[number];

export type PostResult =
  | { readonly ok: true; readonly ref: DeskRef }
  | Extract<SendResult, { readonly ok: false }>;

/** Where managers meet a case. It shows alerts and brings acts; it decides nothing. */
export interface Desk {
  readonly name: 'slack' | 'web';
  readonly routes: readonly Route[];
  start(hear: Hear<DeskAct>): Promise<void>;
  stop(): Promise<void>;
  post(alert: Alert): Promise<PostResult>;
  update(ref: DeskRef, alert: Alert): Promise<PostResult>;
  /** A line in the case's thread: what the customer wrote, why a reply was refused. */
  note(ref: DeskRef, text: string, blocks: readonly AlertBlock[]): Promise<PostResult>;
}
