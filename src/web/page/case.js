/** @import { CaseView, HeldLine } from '../view.ts' */
import { draw, h } from './draw.js';
import { icon } from './icons.js';
import { chosenCase, now, page } from './state.js';
import { STATES, counted, fromNow, languageName, plain, sentence, utc } from './words.js';

/** The case, as the machine sees it. */
export function drawCase() {
  const root = document.getElementById('case');
  if (!root || !page.view) return;
  const it = chosenCase();
  draw(
    root,
    h(
      'div',
      { class: 'pane-head' },
      h('h2', null, 'The case'),
      h('p', { class: 'pane-sub' }, 'as the machine sees it'),
    ),
    h(
      'div',
      {
        class: 'case-body',
        tabindex: '0',
        role: 'group',
        'aria-label': 'The case',
        key: it?.customer.id ?? 'none',
      },
      it
        ? [path(it), planned(it), held(it), known(it), silence(it), owed(it)]
        : h(
            'p',
            { class: 'log-empty' },
            page.view.customers.length > 0 ? 'One moment…' : 'There is no case yet.',
          ),
    ),
  );
}

/** @param {CaseView} it */
function path({ facts }) {
  const settled = facts.status !== 'open';
  return h(
    'div',
    { class: `card path${settled ? ' over' : ''}` },
    settled && h('p', { class: 'path-over' }, icon('check'), `This case is ${plain(facts.status)}.`),
    h(
      'ol',
      { 'aria-label': 'States of the dialogue' },
      STATES.map(({ name, label, means }) => {
        const here = name === facts.state;
        return h(
          'li',
          {
            key: name,
            class: here ? 'here' : undefined,
            'aria-current': here ? 'step' : undefined,
            title: name,
          },
          h('span', { class: 'path-name' }, label),
          h('span', { class: 'path-means' }, means),
        );
      }),
    ),
  );
}

/** @param {CaseView} it */
function planned({ next, quiet }) {
  return h(
    'div',
    { class: `card next${next ? '' : ' still'}` },
    h('h3', null, next ? 'Planned next' : 'Nothing planned'),
    next
      ? [
          h('p', { class: 'next-what' }, next.what),
          h(
            'p',
            { class: 'next-when' },
            icon('clock'),
            h(
              'span',
              null,
              next.local,
              h(
                'span',
                { class: 'soft' },
                ` their time, ${Date.parse(next.at) > now() ? fromNow(next.at, now()) : 'due now'}`,
              ),
            ),
          ),
        ]
      : h(
          'p',
          { class: 'next-what' },
          quiet ?? 'Time alone will do nothing here; an answer or a person will.',
        ),
  );
}

/** @param {CaseView} it */
function known({ facts, customer }) {
  const late = facts.daysPastDue;
  /** @type {[string, import('./draw.js').Child][]} */
  const rows = [
    ['Waits for', facts.waitingFor && plain(facts.waitingFor)],
    ['Promise', facts.promise],
    ['Plan', facts.plan],
    ['Goal', facts.goal],
    ['Ability to pay', facts.ability && sentence(facts.ability)],
    ['Days past due', late === undefined ? undefined : late < 0 ? `−${-late}, not due yet` : String(late)],
    [
      'Rung',
      facts.rung && [
        plain(facts.rung.name),
        facts.rung.tone !== facts.rung.name && h('span', { class: 'soft' }, `, ${facts.rung.tone} tone`),
      ],
    ],
    ['Identity', sentence(facts.identity)],
    ['Contact', sentence(facts.contact)],
    ['Language', languageName(facts.language)],
    ['Time zone', `${customer.timezone.replaceAll('_', ' ')}, now ${customer.localTime}`],
  ];
  return h(
    'div',
    { class: 'card facts' },
    h('h3', null, 'Known'),
    facts.holds.length > 0 &&
      h(
        'ul',
        { class: 'holds', 'aria-label': 'What holds reminders' },
        facts.holds.map((hold) =>
          h(
            'li',
            { key: hold.name, class: 'hold' },
            h('strong', null, sentence(hold.name)),
            h('span', null, ` since ${utc(hold.since)}`),
          ),
        ),
      ),
    h(
      'dl',
      null,
      rows
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([name, value]) =>
          h('div', { key: name }, h('dt', null, name), h('dd', { dir: 'auto' }, value)),
        ),
    ),
  );
}

/** @param {CaseView} it */
function silence({ facts }) {
  const { silence: read } = facts;
  if (!read) return false;
  return h(
    'div',
    { class: 'card silence' },
    h('h3', null, 'If they do not answer'),
    h('p', { class: 'silence-read' }, sentence(read.reading)),
    h('p', { class: 'soft' }, `Then: ${read.strategy}.`),
    read.because.length > 0 &&
      h(
        'details',
        null,
        h('summary', { class: 'link' }, counted(read.because.length, 'sign')),
        h(
          'ul',
          { class: 'silence-signs' },
          read.because.map((line) => h('li', { key: line }, line)),
        ),
      ),
  );
}

/** @param {CaseView} it */
function owed({ customer }) {
  if (customer.accounts.length === 0) return false;
  return h(
    'div',
    { class: 'card owed-card' },
    h('h3', null, 'Owed'),
    h(
      'ul',
      null,
      customer.accounts.map((account) =>
        h(
          'li',
          { key: account.id },
          h(
            'span',
            { class: 'account-what', dir: 'auto' },
            account.what,
            h('span', { class: 'account-id' }, account.id),
          ),
          h('span', { class: 'account-sum' }, account.amount),
          h('span', { class: 'account-due' }, account.due),
          account.balance !== account.amount &&
            h('span', { class: 'account-left' }, `${account.balance} in all`),
        ),
      ),
    ),
  );
}

const HELD_SHOWN = 3;

/** @param {CaseView} it */
function held({ held: lines }) {
  const more = lines.slice(HELD_SHOWN);
  return h(
    'div',
    { class: 'card held' },
    h('h3', null, 'Held back, and why'),
    lines.length === 0
      ? h('p', { class: 'soft' }, 'Nothing was held back.')
      : h('ol', null, lines.slice(0, HELD_SHOWN).map(heldLine)),
    more.length > 0 &&
      h(
        'details',
        null,
        h('summary', { class: 'link' }, counted(more.length, 'earlier one')),
        h('ol', null, more.map(heldLine)),
      ),
  );
}

/** @param {HeldLine} line */
function heldLine(line) {
  return h(
    'li',
    { key: line.id, class: `held-line ${line.status}` },
    h('p', { class: 'held-top' }, h('span', { class: 'held-status' }, sentence(line.status)), ' ', line.what),
    h('p', { class: 'held-why' }, line.why),
    line.until !== undefined && h('p', { class: 'held-until' }, icon('clock'), `until ${line.until}`),
    h(
      'p',
      { class: 'held-rule' },
      line.rule !== undefined && h('code', null, line.rule),
      line.source !== undefined && h('span', null, line.source),
      h('time', { datetime: line.at }, utc(line.at)),
    ),
  );
}
