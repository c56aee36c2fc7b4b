/** @import { AlertView } from '../view.ts' */
import { act, choose } from './acts.js';
import { drawnBlocks } from './blocks.js';
import { composer, fault, fieldOf, putBack } from './composer.js';
import { draw, h } from './draw.js';
import { headline } from './news.js';
import { afterDraw, changed, page } from './state.js';
import { show } from './tabs.js';
import { alertWord, counted, sentence, utc } from './words.js';

/** How many lines all threads had when they were last drawn. */
let threadLines = 0;

/** The managers' feed, as Slack would show it. */
export function drawDesk() {
  const root = document.getElementById('desk');
  if (!root || !page.view) return;
  const { alerts } = page.view;
  const waiting = alerts.filter((alert) => alert.status === 'waiting').length;
  draw(
    root,
    h(
      'div',
      { class: 'pane-head' },
      h('h2', null, 'The managers'),
      h('p', { class: 'pane-sub' }, 'as seen in Slack'),
      waiting > 0 && h('span', { class: 'sign waiting' }, `${waiting} waiting`),
    ),
    h(
      'div',
      { class: 'feed', id: 'feed', tabindex: '0', role: 'group', 'aria-label': 'Alerts, the newest first' },
      alerts.length === 0
        ? h(
            'div',
            { class: 'empty' },
            h('p', { class: 'empty-title' }, 'No one needs a person right now.'),
            h(
              'p',
              null,
              'When a customer asks for one, or the machine should not go on alone, the alert stands here with all that a manager needs.',
            ),
          )
        : alerts.map(drawnAlert),
    ),
  );
  const lines = alerts.reduce((sum, alert) => sum + alert.thread.length, 0);
  // A thread that grew must not push away the field in which somebody writes.
  if (lines !== threadLines)
    document.activeElement?.closest('.written')?.scrollIntoView({ block: 'nearest' });
  threadLines = lines;
}

/** @param {AlertView} alert */
function drawnAlert(alert) {
  const over = alert.status === 'resolved' || alert.status === 'given_back';
  const here = alert.customerId === page.chosenId;
  const inner = [
    h(
      'div',
      { class: 'blocks' },
      drawnBlocks(alert.blocks, deskOf(alert)),
      ['claim', 'approve', 'give_back', 'resolve', 'send_anyway'].map((kind) =>
        fault(`${kind}:${alert.handoffId}`),
      ),
    ),
    thread(alert),
    page.composing.has(alert.handoffId) && written(alert),
  ];
  return h(
    'article',
    {
      key: alert.handoffId,
      class: `alert ${alert.status}${here ? ' here' : ''}`,
      'aria-label': headline(alert),
      'data-handoff': alert.handoffId,
      onclick: (/** @type {MouseEvent} */ event) => {
        const target = event.target;
        const own = target instanceof Element && target.closest('button, a, textarea, summary, form');
        if (!own && String(getSelection()) === '') choose(alert.customerId);
      },
    },
    over
      ? h(
          'details',
          { key: 'over' },
          h(
            'summary',
            null,
            h('span', { class: `sign ${alert.status}` }, alertWord(alert.status)),
            h('span', { class: 'summary-words' }, headline(alert)),
            h('time', { datetime: alert.openedAt }, utc(alert.openedAt)),
          ),
          top(alert, here),
          inner,
        )
      : [top(alert, here), inner],
  );
}

/** @param {AlertView} alert @param {boolean} here */
function top(alert, here) {
  return h(
    'div',
    { class: 'alert-top' },
    h('span', { class: 'app', 'aria-hidden': 'true' }, 'F'),
    h('span', { class: 'app-name' }, 'Fairdue', h('span', { class: 'app-kind' }, 'App')),
    h('time', { datetime: alert.openedAt, title: 'UTC' }, utc(alert.openedAt)),
    h('span', { class: `sign ${alert.status}` }, alertWord(alert.status)),
    here && !page.narrow
      ? h('span', { class: 'here-mark' }, 'shown beside')
      : h(
          'button',
          {
            type: 'button',
            class: 'link',
            onclick: () => {
              choose(alert.customerId);
              if (page.narrow) show('chat');
              afterDraw(() => document.getElementById('picker-button')?.focus());
            },
          },
          'Show the chat',
        ),
  );
}

/** @param {AlertView} alert */
function thread(alert) {
  if (alert.thread.length === 0) return false;
  return h(
    'div',
    { class: 'thread' },
    h('p', { class: 'thread-count' }, counted(alert.thread.length, 'reply', 'replies')),
    h(
      'ol',
      { 'aria-label': 'Thread' },
      alert.thread.map((line, at) =>
        h(
          'li',
          { key: String(at) },
          h(
            'p',
            { class: 'thread-from' },
            h('strong', { dir: 'auto' }, sentence(line.from)),
            h('time', { datetime: line.at }, utc(line.at)),
          ),
          line.blocks.length > 0
            ? h('div', { class: 'blocks' }, drawnBlocks(line.blocks, deskOf(alert)))
            : h('p', { class: 'thread-words', dir: 'auto' }, line.text),
        ),
      ),
    ),
  );
}

/** What the buttons of an alert do. @param {AlertView} alert @returns {import('./blocks.js').Desk} */
function deskOf(alert) {
  const handoff = alert.handoffId;
  return {
    isBusy: ({ actionId, value }) =>
      page.busy.has(`${actionId}:${actionId === 'send_anyway' ? value : handoff}`) ||
      page.busy.has(`${actionId}:${handoff}`),
    press: ({ actionId, value }) => {
      // What a manager does is seen in the customer's chat beside it.
      choose(alert.customerId);
      if (actionId === 'reply' || actionId === 'resolve') open(handoff, actionId);
      else if (actionId === 'send_anyway')
        void act(`send_anyway:${handoff}`, { handoff, kind: 'send_anyway', draft: value });
      else void act(`${actionId}:${handoff}`, { handoff, kind: actionId });
    },
  };
}

/** @param {string} handoff @param {'reply' | 'resolve'} kind */
function open(handoff, kind) {
  page.composing.set(handoff, kind);
  afterDraw(() => {
    const field = fieldOf(`${kind}:${handoff}`);
    field?.focus();
    field?.closest('.written')?.scrollIntoView({ block: 'nearest' });
  });
}

/** @param {string} handoff @param {string} kind */
function close(handoff, kind) {
  page.composing.delete(handoff);
  afterDraw(() => {
    const button = document.querySelector(`[data-handoff="${CSS.escape(handoff)}"] [data-action="${kind}"]`);
    if (button instanceof HTMLElement) button.focus();
  });
}

/** The field in the alert: words for the customer, or the note that closes the handoff. @param {AlertView} alert */
function written(alert) {
  const handoff = alert.handoffId;
  const kind = page.composing.get(handoff) ?? 'reply';
  const name = `${kind}:${handoff}`;
  const last = page.lastReply.get(handoff);
  const reply = kind === 'reply';
  return h(
    'div',
    { key: `written:${kind}`, class: 'written' },
    h(
      'p',
      { class: 'written-for' },
      reply ? 'To the customer, through the gate' : 'A note for the record; it closes the handoff',
      h('button', { type: 'button', class: 'link', onclick: () => close(handoff, kind) }, 'Close'),
    ),
    composer({
      name,
      label: reply ? 'Reply to the customer' : 'Note on how it was resolved',
      placeholder: reply ? 'Write to the customer…' : 'What was agreed, in a line',
      send: reply ? 'Send' : 'Resolve',
      escape: () => close(handoff, kind),
      submit: (text) => void send(handoff, kind, text),
    }),
    fault(name),
    reply &&
      last !== undefined &&
      h(
        'button',
        { type: 'button', class: 'link back', onclick: () => putBack(name, last) },
        'Bring back my last words',
      ),
  );
}

/** @param {string} handoff @param {'reply' | 'resolve'} kind @param {string} text */
async function send(handoff, kind, text) {
  const name = `${kind}:${handoff}`;
  if (kind === 'reply') page.lastReply.set(handoff, text);
  const done = await act(name, kind === 'reply' ? { handoff, kind, text } : { handoff, kind, note: text });
  if (!done) putBack(name, text);
  else if (kind === 'resolve') page.composing.delete(handoff);
  changed();
}
