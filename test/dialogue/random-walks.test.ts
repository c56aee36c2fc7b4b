import fc from 'fast-check';
import { expect, it } from 'vitest';
import { violations } from '../../src/dialogue/invariants.ts';
import { policy } from '../support/builders.ts';
import { ALPHABET, type Letter } from './alphabet.ts';
import { BEGINNING, happen, type Node } from './model.ts';

const rules = policy();
const letter = fc.constantFrom(...ALPHABET);
/** What conversations consist of, so that random ones get somewhere. */
const USUAL = new Set([
  'time',
  'answers right',
  'promises tomorrow',
  'lost the job',
  'can do 80 a week',
  'takes the second',
  'taps yes',
  'a part',
  'resolves',
]);
const usual = fc.constantFrom(...ALPHABET.filter(({ name }) => USUAL.has(name)));
const opening = ['comes in', 'answers right'].flatMap((name) => ALPHABET.filter((one) => one.name === name));

it('no sequence of 200 events breaks an invariant', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(
      fc.boolean(),
      fc.array(fc.oneof(letter, usual), { minLength: 200, maxLength: 200, size: 'max' }),
      (known, letters) => {
        walk(known ? [...opening, ...letters] : letters);
      },
    ),
    { numRuns: 250 },
  );
});

/** Ways on which random walks once broke an invariant. */
const ONCE_BROKEN: readonly (readonly [why: string, way: string])[] = [
  [
    'the last day of a plan passes during a pause, and then comes a stop',
    'comes in > answers right > lost the job > injection > lost the job > taps offer_1 > taps yes > bereavement > time > time > T39 > can do 80 a week > taps yes > resolves',
  ],
  [
    'the last day of a plan passes in a crisis, and then comes a stop',
    'comes in > answers right > taps offer_1 > taps offer_1 > taps yes > time > time > self_harm > gives back > time > stop_contact > promises two days > taps yes > identity_theft > resolves',
  ],
  [
    'a manager resolves a stop after the last day of a plan',
    'comes in > answers right > can do 80 a week > a part > a part > a part > yes, but 60 a week > taps yes > template refused > another claims > bereavement > time > promises, and stop > resolves > promises tomorrow > acknowledge',
  ],
  [
    'the lender cuts a plan to the days that passed in silence',
    'comes in > answers right > can do 80 a week > names a day > a part > time > promise_to_pay > takes the second > taps yes > back > time > refuse_to_pay > answers right > taps yes > lender lowers > lender lowers > resolves',
  ],
  [
    'a stop while a plan is in force and a day was asked for in vain',
    'comes in > answers right > lost the job > can do 80 a week > taps offer_1 > taps yes > taps will_pay > answers wrong > answers wrong > promises, and stop > promises tomorrow > taps yes',
  ],
];

it.each(ONCE_BROKEN)('nothing is broken when %s', (_, way) => {
  const letters = way.split(' > ').map((name) => ALPHABET.find((one) => one.name === name));
  expect(letters).not.toContain(undefined);
  walk(letters.filter((one) => one !== undefined));
});

function walk(letters: readonly Letter[]): void {
  let node: Node = BEGINNING;
  const path: string[] = [];
  for (const one of letters) {
    const step = happen(node, one, rules);
    if (!step) continue;
    path.push(one.name);
    const { before, event, after, effects, facts } = step;
    const broken = violations(before.state, event, after.state, effects, facts, rules);
    expect(broken, path.join(' > ')).toEqual([]);
    node = after;
  }
}
