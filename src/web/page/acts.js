/** @import { View } from '../view.ts' */
import { announce, compare, toast } from './news.js';
import { changed, chosenCase, page } from './state.js';
import { Refused, getView, postAct, postClock, postSay } from './wire.js';
import { counted, utc } from './words.js';

let fetching = false;
let again = false;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let soon;

/** Fetches the view shortly, once for a burst of changes. */
export function refreshSoon(delay = 40) {
  soon ??= setTimeout(() => {
    soon = undefined;
    void refresh();
  }, delay);
}

/** Fetches the view now; while one is under way, exactly one more follows it. */
export async function refresh() {
  if (fetching) {
    again = true;
    return;
  }
  fetching = true;
  try {
    do {
      again = false;
      const asked = page.chosenId;
      const view = await getView({ customer: asked });
      if (asked === page.chosenId) take(view);
      else again = true;
    } while (again);
  } catch (error) {
    if (error instanceof Refused && !error.away && page.chosenId !== page.view?.chosen?.customer.id) {
      // The address named a customer whom this database does not know.
      page.chosenId = page.view?.chosen?.customer.id;
      page.faults.set('start', error.message);
    } else if (!page.view) page.away = sentenceOf(error);
    else if (!page.lost) page.faults.set('view', sentenceOf(error));
    refreshSoon(2000);
  } finally {
    fetching = false;
    changed();
  }
}

/** @param {View} view */
export function take(view) {
  const before = page.view;
  page.view = view;
  page.viewedAt = Date.now();
  page.away = undefined;
  page.faults.delete('view');
  if (view.chosen) {
    const { customer, chat } = view.chosen;
    if (page.chosenId === undefined) {
      page.chosenId = customer.id;
      // A reload stays with this customer, whoever is spoken to meanwhile.
      history.replaceState(null, '', `#${encodeURIComponent(customer.id)}`);
    }
    page.cases.set(customer.id, view.chosen);
    const said = chat.filter((line) => line.from === 'customer').length;
    page.pending = page.pending.filter((one) => one.customer !== customer.id || one.settles > said);
  }
  compare(before, view);
  for (const look of watchers) look();
  // The sample may still be loading, or somebody is importing a file just now.
  if (view.customers.length === 0) refreshSoon(1000);
  changed();
}

/** Who waits for a view in which something has changed. @type {Set<() => void>} */
const watchers = new Set();

/** Accepted is not done: resolves when what `read` gives has changed in the view, or after a while in any case. @param {() => unknown} read */
function untilChanged(read) {
  const before = JSON.stringify(read());
  return () =>
    new Promise((resolve) => {
      const look = () => {
        if (JSON.stringify(read()) !== before) done();
      };
      const done = () => {
        clearTimeout(timer);
        watchers.delete(look);
        resolve(undefined);
      };
      const timer = setTimeout(done, 4000);
      watchers.add(look);
      look();
      refreshSoon();
    });
}

/** @param {string} customer */
export function choose(customer) {
  page.picking = false;
  if (customer !== page.chosenId) {
    page.chosenId = customer;
    history.replaceState(null, '', `#${encodeURIComponent(customer)}`);
    void refresh();
  }
  changed();
}

/** What the customer types, taps or comes in with. @param {Record<string, string>} body @param {string} shown */
export function say(body, shown) {
  const customer = page.chosenId;
  if (customer === undefined) return;
  const said = chosenCase()?.chat.filter((line) => line.from === 'customer').length ?? 0;
  const waiting = page.pending.filter((one) => one.customer === customer).length;
  const id = crypto.randomUUID();
  page.pending.push({ id, customer, text: shown, body, settles: said + waiting + 1, status: 'sending' });
  changed();
  void deliver(id);
}

/** @param {string} id */
export async function deliver(id) {
  const one = page.pending.find((each) => each.id === id);
  if (!one) return;
  one.status = 'sending';
  changed();
  try {
    await postSay({ customer: one.customer, ...one.body });
    refreshSoon();
    // Not everything that is said becomes a line of its own; what was accepted is not shown as waiting for ever.
    setTimeout(() => forget(id), 6000);
  } catch (error) {
    one.status = 'failed';
    one.error = sentenceOf(error);
    announce(one.error);
  }
  changed();
}

/** @param {string} id */
export function forget(id) {
  const one = page.pending.find((each) => each.id === id);
  if (!one) return;
  page.pending = page.pending.filter((each) => each.id !== id);
  for (const other of page.pending) if (other.customer === one.customer) other.settles -= 1;
  changed();
}

/** Opens a chat by its invitation. @param {string} customer @param {string} token */
export function comeIn(customer, token) {
  const seen = untilChanged(() => page.view?.customers.find((line) => line.id === customer)?.chat);
  return pressed(`come-in:${customer}`, async () => {
    await postSay({ customer, token });
    await seen();
  });
}

/** What a manager does on the desk. @param {string} name @param {{ handoff: string } & Record<string, string>} body */
export function act(name, body) {
  const seen = untilChanged(() => page.view?.alerts.find((alert) => alert.handoffId === body.handoff));
  return pressed(name, async () => {
    await postAct(body);
    await seen();
  });
}

/** @param {'PT1H' | 'P1D' | 'next'} step */
export async function advance(step) {
  const before = page.view;
  await pressed('clock', async () => {
    const { now } = await postClock(step);
    await refresh();
    const after = page.view;
    if (!before || !after) return;
    const seen = new Map(before.customers.map((line) => [line.id, line.lastAt]));
    const heard = after.customers.filter((line) => line.lastAt !== seen.get(line.id)).length;
    const alerts = after.alerts.length - before.alerts.length;
    const what = [
      heard > 0 ? `${counted(heard, 'conversation')} moved` : 'no conversation moved',
      ...(alerts > 0 ? [counted(alerts, 'new alert')] : []),
    ];
    toast(`It is now ${utc(now)}: ${what.join(', ')}.`);
  });
}

/**
 * Marks a button as pressed until the server has answered and its answer is drawn. Resolves to whether it worked.
 *
 * @param {string} name @param {() => Promise<unknown>} work
 */
async function pressed(name, work) {
  if (page.busy.has(name)) return false;
  page.busy.add(name);
  page.faults.delete(name);
  changed();
  try {
    await work();
    return true;
  } catch (error) {
    const sentence = sentenceOf(error);
    page.faults.set(name, sentence);
    announce(sentence);
    return false;
  } finally {
    page.busy.delete(name);
    changed();
  }
}

/** @param {unknown} error */
function sentenceOf(error) {
  if (error instanceof Refused) return error.message;
  console.error(error);
  return 'Something went wrong on this page. Reloading it helps; nothing you sent is lost.';
}
