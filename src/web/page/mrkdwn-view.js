/** @import { Block, Inline } from './mrkdwn.js' */
import { h } from './draw.js';
import { isSafeLink, parseMrkdwn } from './mrkdwn.js';

/** The emoji that alerts use; a shortcode that is not known stays a word. */
const EMOJI = new Map(
  Object.entries({
    wave: '👋',
    raising_hand: '🙋',
    speech_balloon: '💬',
    bell: '🔔',
    hourglass: '⏳',
    hourglass_flowing_sand: '⏳',
    white_check_mark: '✅',
    heavy_check_mark: '✔️',
    warning: '⚠️',
    no_entry: '⛔',
    no_entry_sign: '🚫',
    lock: '🔒',
    rotating_light: '🚨',
    red_circle: '🔴',
    large_orange_circle: '🟠',
    large_yellow_circle: '🟡',
    large_green_circle: '🟢',
    large_blue_circle: '🔵',
    white_circle: '⚪',
    calendar: '📅',
    date: '📅',
    clock3: '🕒',
    alarm_clock: '⏰',
    pencil2: '✏️',
    memo: '📝',
    page_facing_up: '📄',
    handshake: '🤝',
    heart: '❤️',
    seedling: '🌱',
    information_source: 'ℹ️',
    bust_in_silhouette: '👤',
    moneybag: '💰',
    scales: '⚖️',
    telephone_receiver: '📞',
    house: '🏠',
    leaves: '🍃',
    double_vertical_bar: '⏸️',
    pause_button: '⏸️',
    arrow_right: '➡️',
    leftwards_arrow_with_hook: '↩️',
    eyes: '👀',
  }),
);

/** @param {string} text */
export function mrkdwn(text) {
  return parseMrkdwn(text).map((/** @type {Block} */ block) => {
    if (block.kind === 'pre') return h('pre', null, block.text);
    const lines = block.lines.map((line, at) => [at > 0 && h('br', null), inlines(line)]);
    return block.kind === 'quote' ? h('blockquote', null, lines) : h('p', null, lines);
  });
}

/** @param {Inline[]} parts @returns {import('./draw.js').Child[]} */
export function inlines(parts) {
  return parts.map((part) => {
    switch (part.kind) {
      case 'text':
        return part.text;
      case 'code':
        return h('code', null, part.text);
      case 'mention':
        return h('span', { class: 'mention' }, part.text);
      case 'bold':
        return h('strong', null, inlines(part.parts));
      case 'italic':
        return h('em', null, inlines(part.parts));
      case 'strike':
        return h('s', null, inlines(part.parts));
      case 'link':
        return link(part.href, inlines(part.parts));
      case 'emoji':
        return emoji(part.name);
    }
  });
}

/** @param {string} name */
export function emoji(name) {
  const sign = EMOJI.get(name);
  if (sign === undefined) return `:${name}:`;
  return h('span', { class: 'emoji', role: 'img', 'aria-label': name.replaceAll('_', ' ') }, sign);
}

/** @param {string} href @param {import('./draw.js').Child} words */
export function link(href, words) {
  if (!isSafeLink(href)) return words;
  return h('a', { href, target: '_blank', rel: 'noopener noreferrer', dir: 'ltr' }, words);
}

/** Plain words in which addresses can be followed. @param {string} text */
export function linked(text) {
  return text
    .split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]])/)
    .map((part, at) => (at % 2 === 1 ? link(part, part) : part));
}
