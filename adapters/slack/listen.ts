import type { App } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import type { Hear } from '../../src/ports/channel.ts';
import { DESK_ACTIONS, type DeskAct, type DeskRef } from '../../src/ports/desk.ts';
import { formView, type FormName } from './form.ts';
import { lineIn, pressIn, submissionIn, WORDS_BLOCK, type Line, type Place, type Press } from './heard.ts';
import { createPeople } from './people.ts';
import { failureOf } from './result.ts';

export type Listening = { begin(place: Place, hear: Hear<DeskAct>): void; end(): void };

/** Turn what managers do in Slack into acts. Whatever is not an act of theirs in our channel is acknowledged and dropped. */
export function listen(app: App, web: WebClient, logger: Logger): Listening {
  const personOf = createPeople(web);
  let place: Place | undefined;
  let hear: Hear<DeskAct> | undefined;

  async function heard(
    what: { readonly id: string; readonly at: string; readonly userId: string },
    target: DeskAct['target'],
    act: DeskAct['act'],
  ): Promise<void> {
    if (!hear) throw new Error('the desk is not open');
    await hear({ id: what.id, at: what.at, by: await personOf(what.userId), target, act });
  }

  app.action({ type: 'block_actions', action_id: ANY_OF_OURS }, async ({ body, ack }) => {
    const press = place && pressIn(body, place);
    if (press) await pressed(press);
    await ack();
  });

  async function pressed(press: Press): Promise<void> {
    const target = { handoffId: press.value };
    switch (press.action) {
      case 'claim':
      case 'approve':
      case 'give_back':
        return heard(press, target, { kind: press.action });
      case 'send_anyway':
        return heard(press, { ref: press.thread }, { kind: 'send_anyway', draftId: press.value });
      case 'reply':
        if (!(await opened('reply', press))) await tell(press.thread, NO_FORM);
        return;
      case 'resolve':
        if (!(await opened('resolve', press))) await heard(press, target, { kind: 'resolve', note: '' });
        return;
    }
    press.action satisfies never;
  }

  async function opened(form: FormName, press: Press): Promise<boolean> {
    try {
      await web.apiCall('views.open', { trigger_id: press.triggerId, view: formView(form, press.value) });
      return true;
    } catch (error) {
      logger.warn({ form, reason: failureOf(error).detail }, 'A form could not be opened in Slack.');
      return false;
    }
  }

  app.view({ type: 'view_submission', callback_id: /^(?:reply|resolve)$/ }, async ({ body, ack }) => {
    const submission = place && submissionIn(body, place);
    if (!submission) return ack();
    if (submission.form === 'reply' && submission.text === '') {
      return ack({
        response_action: 'errors',
        errors: { [WORDS_BLOCK]: 'Write the words that the customer is to read.' },
      });
    }
    // Slack gives no time with a form.
    const sent = { ...submission, at: Temporal.Now.instant().toString({ smallestUnit: 'second' }) };
    const target = { handoffId: submission.handoffId };
    await (submission.form === 'reply'
      ? heard(sent, target, { kind: 'reply', text: submission.text })
      : heard(sent, target, { kind: 'resolve', note: submission.text }));
    await ack();
  });

  app.event('message', async ({ body }) => {
    const line = place && lineIn(body, place);
    if (!line) return;
    if (line.aside) return setAside(line);
    await heard(line, { ref: line.thread }, { kind: 'reply', text: line.text });
  });

  async function setAside(line: Line): Promise<void> {
    if (line.isOurs && line.aside) await tell(line.thread, ASIDE[line.aside]);
  }

  async function tell(thread: DeskRef, text: string): Promise<void> {
    try {
      await web.chat.postMessage({ channel: thread.channel, thread_ts: thread.message, text });
    } catch (error) {
      logger.warn({ reason: failureOf(error).detail }, 'A manager could not be told why nothing was sent.');
    }
  }

  return {
    begin: (where, whom) => {
      place = where;
      hear = whom;
    },
    end: () => {
      hear = undefined;
    },
  };
}

const ANY_OF_OURS = new RegExp(`^(?:${DESK_ACTIONS.join('|')})$`);

const NO_FORM =
  'The form could not be opened. Write your reply in this thread instead; it goes to the customer.';

const ASIDE = {
  calls_somebody: 'Not sent to the customer, because it calls a colleague.',
  has_file: 'Not sent to the customer: files stay here. Write the words alone to send them.',
} as const;
