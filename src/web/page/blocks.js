/** @import { Child } from './draw.js' */
import { h } from './draw.js';
import { emoji, inlines, link, mrkdwn } from './mrkdwn-view.js';
import { parseInline } from './mrkdwn.js';

/**
 * Slack's Block Kit, drawn from the very JSON that Slack would get. https://docs.slack.dev/reference/block-kit/blocks
 *
 * @typedef {Record<string, unknown>} Json
 * @typedef {{ actionId: string, value: string, label: string }} Press
 * @typedef {{ press: (press: Press) => void, isBusy: (press: Press) => boolean }} Desk
 */

/** @param {readonly Json[]} blocks @param {Desk} desk @returns {Child[]} */
export function drawnBlocks(blocks, desk) {
  return blocks.map((block, at) => {
    const drawn = drawnBlock(block, desk);
    return (
      drawn &&
      h(
        'div',
        { key: string(block['block_id']) || String(at), class: `block block-${string(block['type'])}` },
        drawn,
      )
    );
  });
}

/** @param {Json} block @param {Desk} desk @returns {Child} */
function drawnBlock(block, desk) {
  switch (block['type']) {
    case 'header':
      return h('h4', null, words(block['text']));
    case 'section':
      return [
        block['text'] !== undefined && h('div', { class: 'words' }, words(block['text'])),
        list(block['fields']).length > 0 &&
          h(
            'div',
            { class: 'fields' },
            list(block['fields']).map((field) => h('div', { class: 'field' }, words(field))),
          ),
        record(block['accessory']) && element(record(block['accessory']) ?? {}, desk),
      ];
    case 'context':
      return list(block['elements']).map((each) => h('span', { class: 'context-part' }, words(each)));
    case 'divider':
      return h('hr', null);
    case 'actions':
      return list(block['elements']).map((each) => element(each, desk));
    case 'rich_text':
      return list(block['elements']).map(rich);
    case 'markdown':
      return h('div', { class: 'words' }, string(block['text']));
    default:
      return h(
        'p',
        { class: 'soft' },
        `A block of the type “${string(block['type'])}”, which only Slack draws.`,
      );
  }
}

/** A text object: `mrkdwn` is read, `plain_text` is not (but for its emoji). @param {unknown} text @returns {Child} */
function words(text) {
  const of = record(text);
  if (!of) return typeof text === 'string' ? text : false;
  const value = string(of['text']);
  if (of['type'] === 'mrkdwn') return mrkdwn(value);
  return of['emoji'] === false
    ? value
    : value.split(/:([a-z0-9_+-]+):/).map((part, at) => (at % 2 === 1 ? emoji(part) : part));
}

/** @param {Json} of @param {Desk} desk @returns {Child} */
function element(of, desk) {
  if (of['type'] !== 'button') return h('span', { class: 'soft' }, `(${string(of['type'])})`);
  const label = string(record(of['text'])?.['text']);
  if (typeof of['url'] === 'string') return link(of['url'], label);
  const press = { actionId: string(of['action_id']), value: string(of['value']), label };
  const busy = desk.isBusy(press);
  return h(
    'button',
    {
      key: `${press.actionId}:${press.value}`,
      type: 'button',
      class: `slack-button ${of['style'] === 'primary' || of['style'] === 'danger' ? of['style'] : ''}`,
      'data-action': press.actionId,
      'aria-disabled': String(busy),
      'aria-label': of['accessibility_label'],
      onclick: () => {
        if (!busy) desk.press(press);
      },
    },
    words(of['text']),
  );
}

/** @param {Json} of @returns {Child} */
function rich(of) {
  const elements = list(of['elements']);
  switch (of['type']) {
    case 'rich_text_section':
      return h('p', null, elements.map(span));
    case 'rich_text_quote':
      return h('blockquote', null, elements.map(span));
    case 'rich_text_preformatted':
      return h('pre', null, elements.map(span));
    case 'rich_text_list':
      return h(
        of['style'] === 'ordered' ? 'ol' : 'ul',
        null,
        elements.map((item) => h('li', null, list(item['elements']).map(span))),
      );
    default:
      return false;
  }
}

/** @param {Json} of @returns {Child} */
function span(of) {
  /** @type {Child} */
  let drawn = string(of['text']);
  if (of['type'] === 'link') drawn = link(string(of['url']), drawn || string(of['url']));
  else if (of['type'] === 'emoji') drawn = emoji(string(of['name']));
  else if (of['type'] === 'user') drawn = h('span', { class: 'mention' }, `@${string(of['user_id'])}`);
  else if (of['type'] === 'broadcast') drawn = h('span', { class: 'mention' }, `@${string(of['range'])}`);
  else if (of['type'] === 'date') drawn = inlines(parseInline(string(of['fallback'])));
  const style = record(of['style']) ?? {};
  if (style['code']) drawn = h('code', null, drawn);
  if (style['strike']) drawn = h('s', null, drawn);
  if (style['italic']) drawn = h('em', null, drawn);
  if (style['bold']) drawn = h('strong', null, drawn);
  return drawn;
}

/** @param {unknown} value @returns {Json | undefined} */
function record(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? /** @type {Json} */ (value)
    : undefined;
}

/** @param {unknown} value @returns {Json[]} */
function list(value) {
  return Array.isArray(value) ? value.map(record).filter((each) => each !== undefined) : [];
}

/** @param {unknown} value */
function string(value) {
  return typeof value === 'string' ? value : '';
}
