import type { Hear } from '../../src/ports/channel.ts';
import type { DeskAct, DeskRef } from '../../src/ports/desk.ts';
import { deskContract, type DeskHarness } from '../contract/desk.contract.ts';
import { pressed, wrote, type Payload } from '../emulators/slack/payloads.ts';
import type { SlackEmulator } from '../emulators/slack/emulator.ts';
import { CHANNEL, impatiently, setUpSlack, type BenchOptions } from './slack-harness.ts';

deskContract('Slack over HTTP', (hear) => slackHarness(hear, { mode: 'http' }));
deskContract('Slack in Socket Mode', (hear) => slackHarness(hear, { mode: 'socket' }));

async function slackHarness(hear: Hear<DeskAct>, options: BenchOptions): Promise<DeskHarness> {
  const bench = await setUpSlack(options);
  await bench.desk.start(impatiently(bench.slack, hear));
  const { slack } = bench;
  return {
    desk: bench.desk,
    manager: { id: 'U0ANA', name: 'Ana' },
    shown: async (ref) => slack.message(whereOf(ref)),
    count: async () =>
      slack.workspace.channels.get(CHANNEL)?.filter((message) => !message.thread_ts).length ?? 0,
    thread: async (ref) => slack.thread(whereOf(ref)),
    press: async (ref, action, words) => {
      const on = action === 'send_anyway' ? slack.thread(whereOf(ref)).at(-1)?.ts : undefined;
      const where = on ? { channel: ref.channel, ts: on } : whereOf(ref);
      const answer = await slack.press(where, action);
      const view = action === 'reply' || action === 'resolve' ? slack.lastView() : undefined;
      if (!view) return answer.acknowledged;
      return (await slack.submit(view.id, { text: words ?? '' })).acknowledged;
    },
    write: async (ref, text) =>
      (await slack.write({ channel: ref.channel, thread_ts: ref.message, text: asSlackSends(text) }))
        .acknowledged,
    repeat: async () => (await slack.repeat()).acknowledged,
    forge: (ref) => [...(options.mode === 'http' ? unsigned(slack, ref) : []), ...strangers(slack, ref)],
    faults: () => [
      fault(slack, 'too many messages', { kind: 'rate_limited', retryAfterS: 2 }, 'rate_limited'),
      fault(slack, 'a refusal', { kind: 'error', error: 'is_archived' }, 'rejected'),
      fault(slack, 'a fault of Slack', { kind: 'status', status: 500 }, 'unknown'),
      fault(slack, 'a proxy without Slack behind it', { kind: 'status', status: 503 }, 'transient'),
      fault(slack, 'a page in place of JSON', { kind: 'html' }, 'unknown'),
      fault(slack, 'a cut before it arrived', { kind: 'reset', arrived: false }, 'unknown'),
      fault(slack, 'a cut after it arrived', { kind: 'reset', arrived: true }, 'unknown'),
    ],
    close: () => bench.close(),
  };
}

function whereOf(ref: DeskRef): { channel: string; ts: string } {
  return { channel: ref.channel, ts: ref.message };
}

/** https://docs.slack.dev/messaging/formatting-message-text#escaping */
function asSlackSends(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function fault(
  slack: SlackEmulator,
  name: string,
  how: Parameters<SlackEmulator['fail']>[1],
  failure: ReturnType<DeskHarness['faults']>[number]['failure'],
): ReturnType<DeskHarness['faults']>[number] {
  return { name, arrange: () => slack.fail('chat.postMessage', how), failure };
}

function unsigned(slack: SlackEmulator, ref: DeskRef): ReturnType<DeskHarness['forge']> {
  const signatures = ['none', 'wrong', 'old', 'future', 'other_body'] as const;
  return signatures.flatMap((signature) =>
    genuine(slack, ref).map((payload) => ({
      name: `${payload.kind} with a signature that is ${signature}`,
      send: async () => {
        const answer = await slack.deliver(payload, { signature });
        if (answer.status !== 401) throw new Error(`answered ${answer.status} in place of 401`);
      },
    })),
  );
}

function genuine(slack: SlackEmulator, ref: DeskRef): readonly Payload[] {
  const by = slack.user();
  return [
    pressed(slack.workspace, whereOf(ref), 'give_back', by),
    wrote(slack.workspace, { channel: ref.channel, thread_ts: ref.message, text: 'hello' }, by),
  ];
}

/** The right payloads with one thing wrong in each. */
function strangers(slack: SlackEmulator, ref: DeskRef): ReturnType<DeskHarness['forge']> {
  const by = slack.user();
  const press = pressed(slack.workspace, whereOf(ref), 'give_back', by);
  const line = (change: Record<string, unknown>): Payload =>
    wrote(slack.workspace, { channel: ref.channel, thread_ts: ref.message, text: 'hello', change }, by);
  const other = { id: 'U0EVE', team_id: 'T0OTHER', name: 'eve' };
  const wrong: Readonly<Record<string, Payload>> = {
    'a press in another workspace': changed(press, { team: { id: 'T0OTHER' } }),
    'a press by a guest of another workspace': changed(press, { user: other }),
    'a press in another channel': changed(press, { channel: { id: 'C0OTHER', name: 'other' } }),
    'a press without a team': changed(press, { team: null }),
    'a press of a button that is not ours': changed(press, {
      actions: [{ action_id: 'pay_me', value: 'h_1', type: 'button', action_ts: '1.1' }],
    }),
    'a press on a message that is not ours': changed(press, { message: { ts: '1.1', user: 'U0EVE' } }),
    'a line in another workspace': changed(line({}), { team_id: 'T0OTHER' }),
    'a line by a guest of another workspace': line({ team: 'T0OTHER', user: 'U0EVE' }),
    'a line in another channel': line({ channel: 'C0OTHER' }),
    'a line outside a thread': line({ thread_ts: undefined, parent_user_id: undefined }),
    'a line in a thread that is not ours': line({ parent_user_id: 'U0BEN' }),
    'our own line': line({ user: slack.workspace.botUserId, bot_id: slack.workspace.botId }),
    'a line of another bot': line({ bot_id: 'B0OTHER' }),
    'an edit': line({ subtype: 'message_changed', message: { text: 'hello' } }),
    'a deletion': line({ subtype: 'message_deleted', deleted_ts: '1.1' }),
    'a join': line({ subtype: 'channel_join' }),
    'a line without words': line({ text: '  ' }),
    'a form with a mind of its own': {
      kind: 'interactive',
      body: {
        ...press.body,
        type: 'view_submission',
        view: { id: 'V0', callback_id: 'reply', private_metadata: '{', state: { values: {} } },
      },
    },
  };
  return Object.entries(wrong).map(([name, payload]) => ({
    name,
    send: async () => {
      const answer = await slack.deliver(payload);
      if (!answer.acknowledged) throw new Error(`${name} was not acknowledged, so Slack would send it again`);
    },
  }));
}

function changed(payload: Payload, change: Readonly<Record<string, unknown>>): Payload {
  return { kind: payload.kind, body: { ...payload.body, ...change } };
}
