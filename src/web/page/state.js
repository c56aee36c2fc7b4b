/**
 * @import { View, CaseView, CustomerLine } from '../view.ts'
 *
 * @typedef {'chat' | 'case' | 'desk'} PaneName
 *
 * Words on their way to Fairdue. `settles` is the count of the customer's lines at which they have arrived.
 * @typedef {{
 *   id: string, customer: string, text: string, body: Record<string, string>, settles: number,
 *   status: 'sending' | 'failed', error?: string
 * }} Pending
 */

/** Everything that the page knows. Panes draw it; only `acts.js` and the panes' own listeners change it. */
export const page = {
  /** @type {View | undefined} */
  view: undefined,
  /** When `view` arrived, on this computer's clock, so that the sample's clock can go on between two views. */
  viewedAt: 0,
  /** @type {string | undefined} */
  chosenId: undefined,
  /** The last that was seen of each case, drawn at once when it is chosen again. @type {Map<string, CaseView>} */
  cases: new Map(),
  /** @type {Pending[]} */
  pending: [],
  /** Buttons that were pressed and have not been answered yet, by name. @type {Set<string>} */
  busy: new Set(),
  /** Calm sentences about what did not work, by the place they belong to. @type {Map<string, string>} */
  faults: new Map(),
  /** Did the line to the server drop? */
  lost: false,
  /** Has no view been had yet, and why? @type {string | undefined} */
  away: undefined,
  /** @type {PaneName} */
  pane: 'chat',
  /** Do the panes stand behind tabs? */
  narrow: false,
  picking: false,
  notes: remembered('notes') !== 'off',
  /** The handoff whose composer is open, and for what. @type {Map<string, 'reply' | 'resolve'>} */
  composing: new Map(),
  /** What was last said to this customer from the desk, so that refused words can be brought back. @type {Map<string, string>} */
  lastReply: new Map(),
};

/** @type {(() => void) | undefined} */
let onChange;
let queued = false;

/** @param {() => void} listener */
export function whenChanged(listener) {
  onChange = listener;
}

/** Draws soon, once for any number of changes. */
export function changed() {
  if (queued) return;
  queued = true;
  queueMicrotask(() => {
    queued = false;
    onChange?.();
  });
}

/** Does something to what the next drawing leaves behind. @param {() => void} work */
export function afterDraw(work) {
  changed();
  queueMicrotask(work);
}

/** The sample's time now. */
export function now() {
  if (!page.view) return 0;
  return Date.parse(page.view.now) + (Date.now() - page.viewedAt);
}

/** @returns {CustomerLine | undefined} */
export function chosenLine() {
  return page.view?.customers.find((line) => line.id === page.chosenId) ?? chosenCase()?.customer;
}

/** @returns {CaseView | undefined} */
export function chosenCase() {
  return page.chosenId === undefined ? undefined : page.cases.get(page.chosenId);
}

/** Words that were typed and not sent survive a refresh of the view and of the page. @param {string} name */
export function draft(name) {
  return remembered(`draft:${name}`) ?? '';
}

/** @param {string} name @param {string} text */
export function keepDraft(name, text) {
  remember(`draft:${name}`, text === '' ? undefined : text);
}

/** @param {string} name */
export function remembered(name) {
  try {
    return sessionStorage.getItem(`fairdue:${name}`) ?? undefined;
  } catch {
    return undefined;
  }
}

/** @param {string} name @param {string | undefined} value */
export function remember(name, value) {
  try {
    if (value === undefined) sessionStorage.removeItem(`fairdue:${name}`);
    else sessionStorage.setItem(`fairdue:${name}`, value);
  } catch {
    // Storage may be switched off in the browser; the page then forgets on reload, and works.
  }
}
