import { choose, comeIn, refresh, refreshSoon, take } from './acts.js';
import { drawCase } from './case.js';
import { drawChat } from './chat.js';
import { drawClock, drawNotice } from './clock.js';
import { drawDesk } from './desk.js';
import { look } from './news.js';
import { changed, page, whenChanged } from './state.js';
import { drawTabs, watchWidth } from './tabs.js';
import { Refused, getView, listen } from './wire.js';

whenChanged(() => {
  look();
  document.body.dataset['ready'] = String(page.view !== undefined);
  drawClock();
  drawNotice();
  drawTabs();
  drawChat();
  drawCase();
  drawDesk();
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
    refreshSoon();
  },
});
setInterval(changed, 10_000);
addEventListener('hashchange', () => {
  const id = decodeURIComponent(location.hash.slice(1));
  if (id) choose(id);
});
await begin();

/** Comes in by the invitation in the address, if there is one, and takes it out of the address at once. */
async function begin() {
  const start = new URLSearchParams(location.search).get('start');
  page.chosenId = decodeURIComponent(location.hash.slice(1)) || undefined;
  if (start === null) return refresh();
  page.chosenId = undefined;
  history.replaceState(null, '', '/');
  try {
    const view = await getView({ start });
    take(view);
    const customer = view.chosen?.customer.id;
    if (customer === undefined) return;
    history.replaceState(null, '', `#${encodeURIComponent(customer)}`);
    await comeIn(customer, start);
  } catch (error) {
    page.faults.set(
      'start',
      error instanceof Refused ? error.message : 'This invitation could not be opened.',
    );
    await refresh();
  }
}
