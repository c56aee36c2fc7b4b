import { h } from './draw.js';
import { icon } from './icons.js';
import { draft, keepDraft, page } from './state.js';

/**
 * A field for words with its button. Enter sends, Shift+Enter begins a new line, and an input method that is still
 * composing (Chinese, Japanese) keeps its Enter. The words are kept until they are sent.
 *
 * @param {{
 *   name: string, label: string, placeholder: string, send: string,
 *   submit: (text: string) => void, escape?: () => void
 * }} of
 */
export function composer(of) {
  const id = idOf(of.name);
  const send = () => {
    const field = fieldOf(of.name);
    const text = field?.value.trim() ?? '';
    if (!field || text === '') return field?.focus();
    field.value = '';
    keepDraft(of.name, '');
    of.submit(text);
    field.focus();
  };
  return h(
    'form',
    {
      key: `form:${of.name}`,
      class: 'composer',
      onsubmit: (/** @type {Event} */ event) => {
        event.preventDefault();
        send();
      },
    },
    h('label', { class: 'unseen', for: id }, of.label),
    h('textarea', {
      key: of.name,
      id,
      rows: '1',
      maxlength: '4000',
      placeholder: of.placeholder,
      autocomplete: 'off',
      dir: 'auto',
      enterkeyhint: 'send',
      initial: draft(of.name),
      oninput: () => keepDraft(of.name, fieldOf(of.name)?.value ?? ''),
      onkeydown: (/** @type {KeyboardEvent} */ event) => {
        if (event.key === 'Escape') of.escape?.();
        if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
        event.preventDefault();
        send();
      },
    }),
    h('button', { type: 'submit', class: 'button primary send' }, h('span', null, of.send), icon('send')),
  );
}

/** Puts words into a composer after those that stand there, for a person to change or send. @param {string} name @param {string} text */
export function putBack(name, text) {
  const field = fieldOf(name);
  if (!field) return;
  field.value = field.value.trim() === '' ? text : `${field.value.trimEnd()}\n${text}`;
  keepDraft(name, field.value);
  field.focus();
}

/** @param {string} name */
export function fieldOf(name) {
  const field = document.getElementById(idOf(name));
  return field instanceof HTMLTextAreaElement ? field : undefined;
}

/** @param {string} name */
function idOf(name) {
  return `words-${name.replaceAll(/[^A-Za-z0-9_-]/g, '-')}`;
}

/** What did not work here, and what to do about it. @param {string} name */
export function fault(name) {
  const sentence = page.faults.get(name);
  return sentence !== undefined && h('p', { class: 'fault', role: 'status' }, sentence);
}
