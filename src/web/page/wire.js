/** @import { View } from '../view.ts' */

/** The server's own sentence about why it did not do what was asked, or ours when it did not answer at all. */
export class Refused extends Error {
  /** @param {string} sentence @param {boolean} away Did nobody answer? */
  constructor(sentence, away = false) {
    super(sentence);
    this.away = away;
  }
}

const AWAY = 'Fairdue does not answer just now. Nothing you typed is lost; please try again in a moment.';

/** @param {{ customer?: string | undefined, start?: string | undefined }} of @returns {Promise<View>} */
export function getView(of) {
  const query = new URLSearchParams();
  if (of.customer) query.set('customer', of.customer);
  if (of.start) query.set('start', of.start);
  return ask(`/playground/view?${query}`, { headers: { accept: 'application/json' } });
}

/** @param {Record<string, string>} body */
export function postSay(body) {
  return post('/playground/say', body);
}

/** @param {Record<string, string>} body */
export function postAct(body) {
  return post('/playground/act', body);
}

/** @param {'PT1H' | 'P1D' | 'next'} advance @returns {Promise<{ now: string }>} */
export function postClock(advance) {
  return post('/playground/clock', { advance });
}

/** @param {string} path @param {Record<string, string>} body */
function post(path, body) {
  return ask(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

/** @param {string} path @param {RequestInit} init */
async function ask(path, init) {
  /** @type {Response} */
  let response;
  try {
    response = await fetch(path, { ...init, cache: 'no-store' });
  } catch {
    throw new Refused(AWAY, true);
  }
  const answer = await response.json().catch(() => undefined);
  if (response.ok && answer !== undefined) return answer;
  if (typeof answer?.error === 'string') throw new Refused(answer.error);
  throw response.status >= 500 || response.ok
    ? new Refused(AWAY, true)
    : new Refused(`Fairdue did not accept this (HTTP ${response.status}). Reloading the page may help.`);
}

/**
 * Listens for changes for as long as the page is open, and comes back by itself.
 *
 * @param {{ changed: () => void, lost: () => void, back: () => void }} hear
 */
export function listen(hear) {
  let wait = 500;
  let lost = false;
  const connect = () => {
    const source = new EventSource('/playground/changes');
    source.addEventListener('open', () => {
      wait = 500;
      if (lost) hear.back();
      lost = false;
    });
    source.addEventListener('message', hear.changed);
    source.addEventListener('error', () => {
      if (!lost) hear.lost();
      lost = true;
      // The browser tries again by itself after a dropped line, but gives up after an answer that is not a stream.
      if (source.readyState !== EventSource.CLOSED) return;
      setTimeout(connect, wait);
      wait = Math.min(wait * 2, 10_000);
    });
  };
  connect();
}
