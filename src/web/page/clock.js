import { advance } from './acts.js';
import { draw, h } from './draw.js';
import { icon } from './icons.js';
import { now, page } from './state.js';
import { clockFace } from './words.js';

/** @type {{ step: 'PT1H' | 'P1D' | 'next', label: string, short: string, title: string }[]} */
const STEPS = [
  { step: 'PT1H', label: '+1 hour', short: '+1 h', title: 'Move the clock one hour forward' },
  { step: 'P1D', label: '+1 day', short: '+1 day', title: 'Move the clock one day forward' },
  {
    step: 'next',
    label: 'To the next planned action',
    short: 'Next action',
    title: 'Move the clock to the next thing that Fairdue means to do, for any customer',
  },
];

/** The sample's own clock, which only goes forward. */
export function drawClock() {
  const root = document.getElementById('clock');
  if (!root || !page.view) return;
  const face = clockFace(now());
  const busy = page.busy.has('clock');
  draw(
    root,
    h(
      'p',
      { class: 'clock-face' },
      h('span', { class: 'clock-time' }, face.time, h('span', { class: 'clock-zone' }, ' UTC')),
      h('span', { class: 'clock-day' }, face.day),
    ),
    h(
      'div',
      { class: 'clock-steps', 'aria-busy': String(busy) },
      STEPS.map(({ step, label, short, title }) =>
        h(
          'button',
          {
            key: step,
            type: 'button',
            class: step === 'next' ? 'button leading' : 'button',
            title,
            'aria-disabled': String(busy),
            'aria-label': label,
            onclick: () => {
              if (!busy) void advance(step);
            },
          },
          h('span', { class: 'long' }, label),
          h('span', { class: 'short' }, short),
          step === 'next' && icon('forward'),
        ),
      ),
    ),
  );
}

/** What is wrong or paused, in one calm line each; nothing when all is well. */
export function drawNotice() {
  const root = document.getElementById('notice');
  if (!root) return;
  const lines = [];
  if (page.view && !page.view.proactive) {
    lines.push(
      notice('paused', 'pause', [
        h('strong', null, 'Paused.'),
        ' Fairdue writes to nobody first; it still answers. ',
        h('code', null, 'npm run -s fairdue -- resume'),
        ' lets it go on.',
      ]),
    );
  }
  if (page.away !== undefined)
    lines.push(notice('lost', 'line', [page.away, ' This page tries again by itself.']));
  else if (page.lost)
    lines.push(notice('lost', 'line', ['Connecting again. What you see may be a moment old.']));
  for (const name of ['view', 'clock', 'start']) {
    const sentence = page.faults.get(name);
    if (sentence !== undefined) lines.push(notice('fault', 'note', [sentence], name));
  }
  draw(root, ...lines);
}

/** @param {string} kind @param {import('./icons.js').IconName} sign @param {import('./draw.js').Child[]} words @param {string} [fault] */
function notice(kind, sign, words, fault) {
  return h(
    'div',
    { key: `${kind}:${fault ?? ''}`, class: `notice-line ${kind}`, role: 'status' },
    icon(sign),
    h('p', null, ...words),
    fault !== undefined &&
      h(
        'button',
        {
          type: 'button',
          class: 'icon-button',
          'aria-label': 'Close this notice',
          onclick: () => {
            page.faults.delete(fault);
            drawNotice();
          },
        },
        icon('close'),
      ),
  );
}
