/** @import { CustomerLine, View } from '../view.ts' */
import { choose } from './acts.js';
import { h } from './draw.js';
import { icon } from './icons.js';
import { hasNews } from './news.js';
import { afterDraw, changed, page } from './state.js';
import { countryName, handoffWord, languageName } from './words.js';

/** What is being looked for, and which option the arrow keys stand on. */
const search = { text: '', at: 0, order: /** @type {string[]} */ ([]) };

/** The button that shows whose chat this is and opens the list of all. @param {CustomerLine} line */
export function pickerButton(line) {
  const others = page.view?.customers.filter(hasNews).length ?? 0;
  return h(
    'button',
    {
      id: 'picker-button',
      type: 'button',
      class: 'picker-button',
      'aria-expanded': String(page.picking),
      'aria-controls': 'picker',
      onclick: () => (page.picking ? close() : open()),
    },
    h('span', { class: 'unseen' }, 'Choose a customer. Now: '),
    initials(line),
    h(
      'span',
      { class: 'picker-who' },
      h('span', { class: 'picker-name' }, h('bdi', null, line.name)),
      h('span', { class: 'picker-signs' }, signs(line)),
    ),
    others > 0 &&
      h('span', { class: 'badge' }, others, h('span', { class: 'unseen' }, ' other conversations have news')),
    icon('chevron'),
  );
}

/** @param {CustomerLine} line */
function signs(line) {
  const person = handoffWord(line.handoff);
  return [
    person !== undefined && h('span', { class: `sign ${line.handoff}` }, person),
    h(
      'span',
      null,
      [line.standing, languageName(line.language), line.localTime.replaceAll(' ', '\u00a0')].join(' · '),
    ),
  ];
}

/** @param {CustomerLine} line */
function initials(line) {
  const words = line.name.trim().split(/\s+/);
  const shown = /\p{Script=Han}/u.test(line.name)
    ? line.name.slice(0, 1)
    : [words[0], words.length > 1 ? words.at(-1) : '']
        .map((word) => firstLetter(word ?? ''))
        .join('')
        .toUpperCase();
  return h('span', { class: `face face-${hueOf(line.id)}`, 'aria-hidden': 'true' }, shown);
}

const letters = new Intl.Segmenter();

/** @param {string} word */
function firstLetter(word) {
  return letters.segment(word)[Symbol.iterator]().next().value?.segment ?? '';
}

/** @param {string} id */
function hueOf(id) {
  return Array.from(id, (letter) => letter.codePointAt(0) ?? 0).reduce((sum, code) => sum + code, 0) % 5;
}

function open() {
  search.text = '';
  search.at = 0;
  // The order stands still while the list is open, whatever happens meanwhile.
  search.order = ordered(page.view?.customers ?? []).map((line) => line.id);
  page.picking = true;
  changed();
  afterDraw(() => document.getElementById('picker-search')?.focus());
}

function close() {
  page.picking = false;
  changed();
  document.getElementById('picker-button')?.focus();
}

/** Who needs a person first, then who talked last, then the rest as the server gave them. @param {readonly CustomerLine[]} lines */
function ordered(lines) {
  return lines.toSorted((a, b) => groupOf(a) - groupOf(b) || (b.lastAt ?? '').localeCompare(a.lastAt ?? ''));
}

const GROUPS = ['Needs a person', 'In conversation', 'No chat yet'];

/** @param {CustomerLine} line */
function groupOf(line) {
  if (line.handoff !== undefined) return 0;
  return line.chat === 'none' ? 2 : 1;
}

/** @param {View} view */
function found(view) {
  const words = fold(search.text).split(/\s+/).filter(Boolean);
  const place = new Map(search.order.map((id, at) => [id, at]));
  return view.customers
    .filter((line) => {
      const all = fold(
        [
          line.name,
          line.id,
          languageName(line.language),
          countryName(line.country),
          line.standing,
          line.owed,
          handoffWord(line.handoff) ?? '',
        ].join(' '),
      );
      return words.every((word) => all.includes(word));
    })
    .toSorted((a, b) => groupOf(a) - groupOf(b) || (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
}

/** @param {string} text */
function fold(text) {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** @param {View} view */
export function pickerPanel(view) {
  const lines = found(view);
  search.at = Math.max(0, Math.min(search.at, lines.length - 1));
  const active = lines[search.at];
  return h(
    'div',
    { class: 'picker', id: 'picker', key: 'picker' },
    h(
      'div',
      { class: 'picker-field' },
      icon('search'),
      h('label', { class: 'unseen', for: 'picker-search' }, 'Find a customer'),
      h('input', {
        id: 'picker-search',
        type: 'text',
        role: 'combobox',
        placeholder: 'Name, language, country',
        autocomplete: 'off',
        spellcheck: 'false',
        'aria-expanded': 'true',
        'aria-controls': 'picker-list',
        'aria-activedescendant': active && `option-${active.id}`,
        initial: search.text,
        oninput: (/** @type {Event} */ event) => {
          if (event.target instanceof HTMLInputElement) search.text = event.target.value;
          search.at = 0;
          changed();
        },
        onkeydown: (/** @type {KeyboardEvent} */ event) => key(event, lines),
        onblur: (/** @type {FocusEvent} */ event) => {
          const to = event.relatedTarget;
          if (!(to instanceof Element) || !to.closest('#picker, #picker-button')) {
            page.picking = false;
            changed();
          }
        },
      }),
      h('span', { class: 'picker-count', role: 'status' }, `${lines.length} of ${view.customers.length}`),
    ),
    lines.length === 0
      ? h('p', { class: 'log-empty' }, 'Nobody of that description. Try a name, a language or a country.')
      : h(
          'div',
          { id: 'picker-list', class: 'picker-list', role: 'listbox', 'aria-label': 'Customers' },
          groups(lines, active),
        ),
  );
}

/** @param {CustomerLine[]} lines @param {CustomerLine | undefined} active */
function groups(lines, active) {
  return GROUPS.map((label, group) => {
    const members = lines.filter((line) => groupOf(line) === group);
    if (members.length === 0) return false;
    return h(
      'div',
      { key: label, role: 'group', 'aria-label': label },
      h('p', { class: 'picker-group', 'aria-hidden': 'true' }, label),
      members.map((line) =>
        h(
          'div',
          {
            key: line.id,
            id: `option-${line.id}`,
            role: 'option',
            class: `option${line === active ? ' active' : ''}`,
            'aria-selected': String(line.id === page.chosenId),
            // The field keeps the focus; the press itself chooses.
            onmousedown: (/** @type {Event} */ event) => event.preventDefault(),
            onclick: () => pick(line),
          },
          initials(line),
          h(
            'span',
            { class: 'picker-who' },
            h('span', { class: 'picker-name' }, h('bdi', null, line.name)),
            h('span', { class: 'picker-signs' }, signs(line)),
          ),
          hasNews(line)
            ? h('span', { class: 'fresh' }, h('span', { class: 'unseen' }, 'new'))
            : h('span', { class: 'owed' }, line.owed),
        ),
      ),
    );
  });
}

/** @param {KeyboardEvent} event @param {CustomerLine[]} lines */
function key(event, lines) {
  const to = { ArrowDown: search.at + 1, ArrowUp: search.at - 1 }[event.key];
  if (event.key === 'Escape') close();
  else if (event.key === 'Enter') {
    const line = lines[search.at];
    if (line) pick(line);
  } else if (to !== undefined) {
    search.at = (to + lines.length) % Math.max(1, lines.length);
    changed();
    afterDraw(() => document.querySelector('.option.active')?.scrollIntoView({ block: 'nearest' }));
  } else return;
  event.preventDefault();
}

/** @param {CustomerLine} line */
function pick(line) {
  choose(line.id);
  document.getElementById('picker-button')?.focus();
  afterDraw(() => document.querySelector('.alert.here')?.scrollIntoView({ block: 'nearest' }));
}
