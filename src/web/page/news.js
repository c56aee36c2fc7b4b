/** @import { View, CaseView, AlertView } from '../view.ts' */
import { page } from './state.js';

/** When each customer's conversation was last looked at. @type {Map<string, string | undefined>} */
const seenAt = new Map();
/** How much of the chosen case was seen. @type {Map<string, { chat: number, held: number }>} */
const seen = new Map();
let seenAlerts = 0;

/** Notes what is new in a view, and says it to those who listen rather than look. @param {View | undefined} before @param {View} view */
export function compare(before, view) {
  for (const line of view.customers) if (!before || !seenAt.has(line.id)) seenAt.set(line.id, line.lastAt);
  if (!before) seenAlerts = view.alerts.length;
  const chosen = view.chosen;
  if (chosen) {
    const id = chosen.customer.id;
    if (!seen.has(id)) seen.set(id, { chat: chosen.chat.length, held: chosen.held.length });
    const old = before?.chosen;
    if (old?.customer.id === id) announceLines(old, chosen);
  }
  if (before) announceAlerts(before, view);
  look();
}

/** @param {CaseView} old @param {CaseView} chosen */
function announceLines(old, chosen) {
  const known = new Set(old.chat.map((line) => line.id));
  for (const line of chosen.chat) {
    if (known.has(line.id) || line.from === 'customer') continue;
    announce(`${line.from === 'bot' ? 'Fairdue' : 'The manager'} wrote: ${line.text}`);
  }
}

/** @param {View} before @param {View} view */
function announceAlerts(before, view) {
  const old = new Map(before.alerts.map((alert) => [alert.handoffId, alert]));
  for (const alert of view.alerts) {
    const was = old.get(alert.handoffId);
    if (!was) announce(`New alert. ${headline(alert)}`);
    else if (was.status !== alert.status) announce(headline(alert));
    for (const line of alert.thread.slice(was?.thread.length ?? 0)) {
      announce(`In the thread, ${line.from}: ${line.text}`);
    }
  }
}

/** What stands in a pane that is on view counts as seen. */
export function look() {
  const { view, narrow, pane } = page;
  if (!view) return;
  const open = (/** @type {string} */ name) => !narrow || pane === name;
  if (open('desk')) seenAlerts = view.alerts.length;
  const chosen = view.chosen;
  if (!chosen) return;
  const id = chosen.customer.id;
  const mark = seen.get(id);
  if (open('chat')) seenAt.set(id, chosen.customer.lastAt);
  if (mark && open('chat')) mark.chat = chosen.chat.length;
  if (mark && open('case')) mark.held = chosen.held.length;
}

/** What the tabs show as new. */
export function news() {
  const chosen = page.view?.chosen;
  const mark = chosen && seen.get(chosen.customer.id);
  return {
    chat: chosen && mark ? Math.max(0, chosen.chat.length - mark.chat) : 0,
    case: chosen && mark ? Math.max(0, chosen.held.length - mark.held) : 0,
    desk: Math.max(0, (page.view?.alerts.length ?? 0) - seenAlerts),
  };
}

/** @param {{ id: string, lastAt?: string | undefined }} line */
export function hasNews(line) {
  return line.id !== page.chosenId && line.lastAt !== seenAt.get(line.id);
}

/** The first line of an alert, for those who listen. @param {AlertView} alert */
export function headline(alert) {
  for (const block of alert.blocks) {
    const text = block['text'];
    if (block.type === 'header' && text && typeof text === 'object' && 'text' in text)
      return String(text.text);
  }
  return 'A person is needed.';
}

/** @type {ReturnType<typeof setTimeout> | undefined} */
let hush;

/** @param {string} text */
export function announce(text) {
  const region = document.getElementById('spoken');
  if (!region) return;
  const line = document.createElement('p');
  line.textContent = text;
  region.append(line);
  clearTimeout(hush);
  hush = setTimeout(() => region.replaceChildren(), 8000);
}

/** @type {ReturnType<typeof setTimeout> | undefined} */
let fade;

/** A line at the foot of the page that goes by itself; it is also said. @param {string} text */
export function toast(text) {
  const region = document.getElementById('toast');
  if (!region) return;
  region.textContent = text;
  region.classList.add('on');
  clearTimeout(fade);
  fade = setTimeout(() => region.classList.remove('on'), 6000);
}
