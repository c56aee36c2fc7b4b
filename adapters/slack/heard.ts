import { z } from 'zod';
import type { Instant } from '../../src/domain/time.ts';
import { DESK_ACTIONS, type DeskAction, type DeskRef } from '../../src/ports/desk.ts';
import { callsSomebody, typedText } from './plain-text.ts';

/** The only place that is listened to: one workspace, one channel, and who we are in it. */
export type Place = {
  readonly teamId: string;
  readonly botUserId: string;
  readonly channel: string;
};

/** A button that somebody pressed on one of our messages. */
export type Press = {
  readonly id: string;
  readonly at: Instant;
  readonly userId: string;
  readonly action: DeskAction;
  readonly value: string;
  readonly triggerId: string;
  /** The thread that the message belongs to, or opens. */
  readonly thread: DeskRef;
};

/** A form that somebody sent. */
export type Submission = {
  readonly id: string;
  readonly userId: string;
  readonly form: string;
  readonly handoffId: string;
  readonly text: string;
};

/** Something that somebody wrote in a thread of the channel. */
export type Line = {
  readonly id: string;
  readonly at: Instant;
  readonly userId: string;
  readonly thread: DeskRef;
  readonly text: string;
  /** Words that are not for the customer, and why: they call a colleague, or come with a file that would stay behind. */
  readonly aside?: 'calls_somebody' | 'has_file';
  /** Is the thread known to be one of ours? */
  readonly isOurs: boolean;
};

const user = z.object({ id: z.string(), team_id: z.string().optional() });

const blockActions = z.object({
  type: z.literal('block_actions'),
  team: z.object({ id: z.string() }),
  user,
  channel: z.object({ id: z.string() }),
  message: z.object({ ts: z.string(), thread_ts: z.string().optional(), user: z.string().optional() }),
  trigger_id: z.string(),
  actions: z.tuple(
    [z.object({ action_id: z.enum(DESK_ACTIONS), value: z.string().min(1), action_ts: z.string() })],
    z.unknown(),
  ),
});

/** The press in a `block_actions` payload; undefined when it is not ours to hear. */
export function pressIn(body: unknown, place: Place): Press | undefined {
  const parsed = blockActions.safeParse(body);
  if (!parsed.success) return undefined;
  const { team, user: by, channel, message, actions, trigger_id: triggerId } = parsed.data;
  if (team.id !== place.teamId || isStranger(by.team_id, place) || channel.id !== place.channel)
    return undefined;
  if (message.user !== undefined && message.user !== place.botUserId) return undefined;
  const [pressed] = actions;
  return {
    id: `slack:${channel.id}/${message.ts}/${pressed.action_id}/${by.id}/${pressed.action_ts}`,
    at: instantOf(pressed.action_ts),
    userId: by.id,
    action: pressed.action_id,
    value: pressed.value,
    triggerId,
    thread: { channel: channel.id, message: message.thread_ts ?? message.ts },
  };
}

export const WORDS_BLOCK = 'words';
export const WORDS_ACTION = 'text';

const viewSubmission = z.object({
  type: z.literal('view_submission'),
  team: z.object({ id: z.string() }),
  user,
  view: z.object({
    id: z.string(),
    callback_id: z.string(),
    private_metadata: z.string(),
    state: z.object({
      values: z.object({
        [WORDS_BLOCK]: z.object({ [WORDS_ACTION]: z.object({ value: z.string().nullish() }) }),
      }),
    }),
  }),
});

const metadata = z.object({ handoffId: z.string().min(1) });

/** The form in a `view_submission` payload. Its id is the view's: a form that is sent twice is one act. */
export function submissionIn(body: unknown, place: Place): Submission | undefined {
  const parsed = viewSubmission.safeParse(body);
  if (!parsed.success) return undefined;
  const { team, user: by, view } = parsed.data;
  if (team.id !== place.teamId || isStranger(by.team_id, place)) return undefined;
  const kept = metadata.safeParse(jsonOf(view.private_metadata));
  if (!kept.success) return undefined;
  return {
    id: `slack:${view.id}`,
    userId: by.id,
    form: view.callback_id,
    handoffId: kept.data.handoffId,
    text: (view.state.values[WORDS_BLOCK][WORDS_ACTION].value ?? '').trim(),
  };
}

const messageEvent = z.object({
  type: z.literal('event_callback'),
  team_id: z.string(),
  event_id: z.string().min(1),
  event: z.object({
    type: z.literal('message'),
    // An edit, a deletion, a join and the like have other subtypes.
    subtype: z.enum(['thread_broadcast', 'file_share']).optional(),
    channel: z.string(),
    user: z.string(),
    team: z.string().optional(),
    user_team: z.string().optional(),
    bot_id: z.never().optional(),
    hidden: z.literal(false).optional(),
    text: z.string().default(''),
    ts: z.string(),
    thread_ts: z.string(),
    parent_user_id: z.string().optional(),
    files: z.array(z.unknown()).optional(),
  }),
});

/** The line in an event of a message; undefined when it is not a person's own words in a thread of the channel. */
export function lineIn(body: unknown, place: Place): Line | undefined {
  const parsed = messageEvent.safeParse(body);
  if (!parsed.success) return undefined;
  const { team_id: teamId, event_id: eventId, event } = parsed.data;
  if (teamId !== place.teamId || event.channel !== place.channel) return undefined;
  if (isStranger(event.user_team ?? event.team, place)) return undefined;
  if (event.user === place.botUserId || event.thread_ts === event.ts) return undefined;
  if (event.parent_user_id !== undefined && event.parent_user_id !== place.botUserId) return undefined;
  const text = typedText(event.text);
  const hasFile = event.subtype === 'file_share' || (event.files?.length ?? 0) > 0;
  if (text === '' && !hasFile) return undefined;
  return {
    id: `slack:${eventId}`,
    at: instantOf(event.ts),
    userId: event.user,
    thread: { channel: event.channel, message: event.thread_ts },
    text,
    isOurs: event.parent_user_id === place.botUserId,
    ...(callsSomebody(event.text) ? { aside: 'calls_somebody' } : hasFile ? { aside: 'has_file' } : {}),
  };
}

/** Slack Connect brings guests of other workspaces into a channel; they are not our managers. */
function isStranger(teamId: string | undefined, place: Place): boolean {
  return teamId !== undefined && teamId !== place.teamId;
}

/** `1795532400.000100` is seconds and a counter. */
function instantOf(ts: string): Instant {
  const seconds = Number(ts.split('.')[0]);
  return Temporal.Instant.fromEpochMilliseconds(
    Number.isSafeInteger(seconds) ? seconds * 1000 : 0,
  ).toString();
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
