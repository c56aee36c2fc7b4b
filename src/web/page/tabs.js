/** @import { PaneName } from './state.js' */
import { draw, h } from './draw.js';
import { news } from './news.js';
import { changed, page } from './state.js';

/** @type {{ name: PaneName, label: string, new: string }[]} */
const TABS = [
  { name: 'chat', label: 'Chat', new: 'new in the chat' },
  { name: 'case', label: 'Case', new: 'newly held back' },
  { name: 'desk', label: 'Managers', new: 'new for the managers' },
];

/** Three panes beside each other where there is room, tabs where there is not. */
export function watchWidth() {
  const query = matchMedia('(max-width: 73.99em)');
  const follow = () => {
    page.narrow = query.matches;
    changed();
  };
  query.addEventListener('change', follow);
  follow();
}

/** @param {PaneName} pane */
export function show(pane) {
  page.pane = pane;
  changed();
}

export function drawTabs() {
  for (const { name } of TABS) {
    const pane = document.getElementById(name);
    if (!pane) continue;
    pane.toggleAttribute('hidden', page.narrow && page.pane !== name);
    if (page.narrow) pane.setAttribute('role', 'tabpanel');
    else pane.removeAttribute('role');
  }
  const root = document.getElementById('tabs');
  if (!root) return;
  if (!page.narrow) return draw(root);
  const fresh = news();
  draw(
    root,
    h(
      'div',
      { class: 'tablist', role: 'tablist', 'aria-label': 'Three sides of a case', onkeydown: move },
      TABS.map((tab) => {
        const chosen = page.pane === tab.name;
        return h(
          'button',
          {
            key: tab.name,
            id: `tab-${tab.name}`,
            type: 'button',
            role: 'tab',
            class: 'tab',
            'aria-selected': String(chosen),
            'aria-controls': tab.name,
            tabindex: chosen ? '0' : '-1',
            onclick: () => show(tab.name),
          },
          tab.label,
          fresh[tab.name] > 0 &&
            h('span', { class: 'badge' }, fresh[tab.name], h('span', { class: 'unseen' }, ` ${tab.new}`)),
        );
      }),
    ),
  );
}

/** @param {KeyboardEvent} event */
function move(event) {
  const at = TABS.findIndex((tab) => tab.name === page.pane);
  const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: TABS.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  const tab = TABS[(to + TABS.length) % TABS.length];
  if (!tab) return;
  show(tab.name);
  document.getElementById(`tab-${tab.name}`)?.focus();
}
