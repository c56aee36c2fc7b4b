import { choose, comeIn, refresh, refreshSoon, take } from './acts.js';
import { drawCase } from './case.js';
import { drawChat } from './chat.js';
import { drawClock, drawNotice } from './clock.js';
import { drawDesk } from './desk.js';
import { heldFocus } from './focus.js';
import { look } from './news.js';
import { changed, page, whenChanged } from './state.js';
import { drawTabs, watchWidth } from './tabs.js';
import { Refused, getView, listen } from './wire.js';

whenChanged(() => {
  look();
  const restore = heldFocus();
  document.body.dataset['ready'] = String(page.view !== undefined);
  drawClock();
  drawNotice();
  drawTabs();
  drawChat();
  drawCase();
  drawDesk();
  restore();
});

watchWidth();
listen({
  changed: () => refreshSoon(),
  lost: () => {
    page.lost = true;
    changed();
  },
  back: () => {
    page.lost = false;
    page.faults.delete('clock');
    refreshSoon();
  },
});
setInterval(changed, 10_000);
// Every clock on the page goes on, the customers' own too.
setInterval(() => {
  if (document.visibilityState === 'visible') refreshSoon();
}, 30_000);
addEventListener('hashchange', () => {
  const id = addressed();
  if (id !== undefined) choose(id);
});
await begin();

/** Comes in by the invitation in the address, if there is one, and takes it out of the address at once. */
async function begin() {
  const start = new URLSearchParams(location.search).get('start');
  page.chosenId = addressed();
  if (start === null) return refresh();
  page.chosenId = undefined;
  history.replaceState(null, '', '/');
  try {
    const view = await getView({ start });
    take(view);
    const { chosen } = view;
    if (chosen?.invite?.token !== start) {
      page.faults.set(
        'start',
        'This invitation was used already, or is not known. Choose a customer here, or make a new one: npm run -s fairdue -- invite ACCOUNT',
      );
      return changed();
    }
    history.replaceState(null, '', `#${encodeURIComponent(chosen.customer.id)}`);
    await comeIn(chosen.customer.id, start);
  } catch (error) {
    page.faults.set(
      'start',
      error instanceof Refused ? error.message : 'This invitation could not be opened.',
    );
    await refresh();
  }
}

/** The customer whom the address names. */
function addressed() {
  try {
    return decodeURIComponent(location.hash.slice(1)) || undefined;
  } catch {
    return undefined;
  }
}
