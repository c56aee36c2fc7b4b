import { h } from './draw.js';

/** Each icon's strokes, on a field of 20 by 20. */
const PATHS = {
  forward: 'M4 5l5 5-5 5M11 5l5 5-5 5',
  chevron: 'M5.500 8l4.500 4.500L14.500 8',
  search: 'M9 3.500a5.500 5.500 0 1 1 0 11 5.500 5.500 0 0 1 0-11zM13 13l4 4',
  close: 'M5 5l10 10M15 5L5 15',
  send: 'M3.500 10h12M10.500 5l5.500 5-5.500 5',
  pause: 'M7 4.500v11M13 4.500v11',
  line: 'M4 10h2.500M8.800 10h2.400M13.500 10H16',
  note: 'M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14zM10 9.200v4M10 6.500v.1',
  person: 'M10 3.500a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM4 16.500c.6-3 3-4.700 6-4.700s5.400 1.700 6 4.700',
  clock: 'M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14zM10 6v4.200l2.800 1.800',
  down: 'M10 4v12M5 11l5 5 5-5',
  check: 'M4 10.500l4 4 8-9',
};

/** @typedef {keyof typeof PATHS} IconName */

/** @param {IconName} name */
export function icon(name) {
  return h(
    'svg',
    { class: 'icon', viewBox: '0 0 20 20', 'aria-hidden': 'true', focusable: 'false' },
    h('path', { d: PATHS[name] }),
  );
}
