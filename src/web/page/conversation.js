/** @import { CaseView, ChatLine } from '../view.ts' */
import { deliver, forget, say } from './acts.js';
import { putBack } from './composer.js';
import { h } from './draw.js';
import { linked } from './mrkdwn-view.js';
import { page } from './state.js';

/** @param {CaseView} it */
export function conversation(it) {
  const pending = page.pending.filter((one) => one.customer === it.customer.id);
  if (it.chat.length === 0 && pending.length === 0) {
    return h(
      'p',
      { class: 'log-empty' },
      'Nothing has been said yet. The case beside this shows what is planned.',
    );
  }
  const lastHeard = it.chat.findLastIndex((line) => line.from === 'customer');
  const lastSaid = it.chat.findLastIndex((line) => line.from !== 'customer');
  let day = '';
  return h(
    'ol',
    { class: 'lines' },
    it.chat.map((line, at) => {
      const [on = '', time = ''] = line.local.split(/,\s*(?=[^,]*$)/);
      const turn = on !== day;
      day = on;
      const first = turn || it.chat[at - 1]?.from !== line.from;
      const tappable = at === lastSaid && lastSaid > lastHeard && pending.length === 0;
      return [
        turn && h('li', { key: `day:${line.id}`, class: 'day' }, h('span', null, on)),
        isComingIn(line)
          ? h('li', { key: line.id, class: 'day' }, `${time}, the chat was opened by its invitation`)
          : bubble(it, line, time, first, tappable),
      ];
    }),
    pending.map((one) =>
      h(
        'li',
        { key: `pending:${one.id}`, class: `line mine ${one.status}` },
        h('p', { class: 'bubble', dir: 'auto' }, one.text),
        one.status === 'sending'
          ? h('p', { class: 'meta' }, 'Sending…')
          : h(
              'div',
              { class: 'unsent' },
              h('p', null, 'Not sent. ', one.error),
              h(
                'button',
                { type: 'button', class: 'link', onclick: () => void deliver(one.id) },
                'Try again',
              ),
              'text' in one.body
                ? h(
                    'button',
                    { type: 'button', class: 'link', onclick: () => edit(one.id, one.customer) },
                    'Change the words',
                  )
                : h('button', { type: 'button', class: 'link', onclick: () => forget(one.id) }, 'Leave it'),
            ),
      ),
    ),
  );
}

/** @param {string} id @param {string} customer */
function edit(id, customer) {
  const one = page.pending.find((each) => each.id === id);
  if (!one) return;
  forget(id);
  putBack(`chat:${customer}`, one.text);
}

/** Not words, but the press on the invitation. @param {ChatLine} line */
function isComingIn(line) {
  return line.from === 'customer' && line.text === '⟨start⟩';
}

/** @param {CaseView} it @param {ChatLine} line @param {string} time @param {boolean} first @param {boolean} tappable */
function bubble(it, line, time, first, tappable) {
  const who = {
    customer: it.customer.name,
    bot: 'Automated assistant',
    manager: `A person at ${page.view?.creditor ?? ''}`,
  }[line.from];
  const side = line.from === 'customer' ? 'mine' : `theirs ${line.from}`;
  return h(
    'li',
    { key: line.id, class: `line ${side}${first ? ' first' : ''}` },
    h('p', { class: first && line.from !== 'customer' ? 'who' : 'unseen' }, who),
    h(
      'div',
      { class: 'bubble' },
      h('p', { class: 'words', lang: line.language, dir: 'auto' }, linked(line.text)),
      h('time', { class: 'meta', datetime: line.at, title: line.local }, time),
    ),
    page.notes && line.note !== undefined && h('p', { class: 'note' }, line.note),
    tappable &&
      line.buttons.length > 0 &&
      h(
        'div',
        { class: 'taps', role: 'group', 'aria-label': 'One-tap answers', lang: line.language },
        line.buttons.map((button) =>
          h(
            'button',
            {
              key: button.action,
              type: 'button',
              class: 'tap',
              'data-action': button.action,
              onclick: () => {
                say({ action: button.action }, button.label);
                document.getElementById('log')?.focus({ preventScroll: true });
              },
            },
            button.label,
          ),
        ),
      ),
  );
}
