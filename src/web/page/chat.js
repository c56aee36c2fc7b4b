/** @import { CaseView } from '../view.ts' */
import { comeIn, say } from './acts.js';
import { composer, fault, fieldOf, putBack } from './composer.js';
import { conversation } from './conversation.js';
import { draw, h } from './draw.js';
import { icon } from './icons.js';
import { pickerButton, pickerPanel } from './picker.js';
import { afterDraw, changed, chosenCase, chosenLine, page, remember } from './state.js';

/** Where the reader of the log stands; a new line moves only who stands at the end. */
const reader = { customer: '', lines: 0, atEnd: true, below: false };

/** A customer's chat, as the customer sees it. */
export function drawChat() {
  const root = document.getElementById('chat');
  if (!root || !page.view) return;
  const line = chosenLine();
  const it = chosenCase();
  if (!line) {
    return draw(
      root,
      h(
        'div',
        { class: 'empty' },
        h('p', { class: 'empty-title' }, 'There are no customers here yet.'),
        h(
          'p',
          null,
          'Import some, and this page shows them at once: ',
          h('code', null, 'npm run -s fairdue -- import FILE.csv'),
        ),
      ),
    );
  }
  const lines = (it?.chat.length ?? 0) + page.pending.filter((one) => one.customer === line.id).length;
  const turned = reader.customer !== line.id;
  if (turned || reader.atEnd) reader.below = false;
  else if (lines > reader.lines) reader.below = true;
  draw(
    root,
    h(
      'div',
      { class: 'pane-head' },
      h('h2', null, 'The customer'),
      h('p', { class: 'pane-sub' }, 'as seen in the chat'),
      h(
        'button',
        {
          type: 'button',
          class: 'quiet-toggle',
          'aria-pressed': String(page.notes),
          title: 'Under each message: its template, and what was understood',
          onclick: () => {
            page.notes = !page.notes;
            remember('notes', page.notes ? 'on' : 'off');
            changed();
          },
        },
        'Notes',
      ),
    ),
    pickerButton(line),
    h(
      'div',
      { class: 'chat-body' },
      page.picking && pickerPanel(page.view),
      h(
        'div',
        {
          key: `log:${line.id}`,
          class: 'log',
          id: 'log',
          role: 'log',
          'aria-live': 'off',
          'aria-label': `Conversation with ${line.name}`,
          tabindex: '0',
          onscroll: follow,
        },
        it
          ? line.chat === 'none'
            ? invitation(it)
            : conversation(it)
          : h('p', { class: 'log-empty' }, 'One moment…'),
      ),
      reader.below &&
        h(
          'button',
          { type: 'button', class: 'button below', onclick: () => toEnd() },
          'New message',
          icon('down'),
        ),
    ),
    line.chat !== 'none' && it && foot(it),
  );
  if (turned || reader.atEnd) toEnd();
  reader.customer = line.id;
  reader.lines = lines;
}

/** @param {Event} event */
function follow(event) {
  const log = event.currentTarget;
  if (!(log instanceof HTMLElement)) return;
  reader.atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 32;
  if (reader.atEnd && reader.below) {
    reader.below = false;
    changed();
  }
}

function toEnd() {
  const log = document.getElementById('log');
  if (log) log.scrollTop = log.scrollHeight;
  reader.atEnd = true;
}

/** @param {CaseView} it */
function invitation(it) {
  const { customer, invite } = it;
  if (!invite) {
    return h(
      'div',
      { class: 'invitation' },
      h(
        'p',
        { class: 'invitation-title' },
        h('bdi', null, customer.name),
        ' has no chat, and cannot be invited yet.',
      ),
      h('p', null, 'The import brought no answer by which the right person could be recognised.'),
    );
  }
  const name = `come-in:${customer.id}`;
  const busy = page.busy.has(name);
  return h(
    'div',
    { class: 'invitation' },
    h('p', { class: 'invitation-title' }, h('bdi', null, customer.name), ' has not opened the chat yet.'),
    h(
      'p',
      null,
      'A one-time link from the creditor brings the right person in. Before anything of substance is said, the assistant asks for something that only that person knows.',
    ),
    h(
      'dl',
      { class: 'invitation-question' },
      h('dt', null, 'It asks for the'),
      h('dd', null, invite.question),
      it.sampleAnswer !== undefined && [
        h('dt', null, 'In this sample it is'),
        h('dd', { dir: 'auto' }, it.sampleAnswer),
      ],
    ),
    h(
      'button',
      {
        type: 'button',
        class: 'button primary',
        'aria-disabled': String(busy),
        onclick: () => void enter(customer.id, invite.token),
      },
      h('span', null, busy ? 'Opening…' : ['Open the chat as ', h('bdi', null, customer.name)]),
    ),
    fault(name),
  );
}

/** @param {string} customer @param {string} token */
async function enter(customer, token) {
  if (await comeIn(customer, token)) afterDraw(() => fieldOf(`chat:${customer}`)?.focus());
}

/** @param {CaseView} it */
function foot(it) {
  const { customer } = it;
  const name = `chat:${customer.id}`;
  const answer = it.sampleAnswer;
  return h(
    'div',
    { class: 'chat-foot', key: `foot:${customer.id}` },
    answer !== undefined &&
      h(
        'p',
        { class: 'hint' },
        'Only the right person knows it. In this sample: ',
        h(
          'button',
          {
            type: 'button',
            class: 'chip-button',
            title: 'Put it into the message',
            onclick: () => putBack(name, answer),
          },
          answer,
        ),
      ),
    composer({
      name,
      label: `Write as ${customer.name}`,
      placeholder: 'Write a message',
      send: 'Send',
      submit: (text) => {
        reader.atEnd = true;
        say({ text }, text);
      },
    }),
  );
}
