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
