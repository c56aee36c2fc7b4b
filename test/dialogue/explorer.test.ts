import { expect, it } from 'vitest';
import { TABLE } from '../../src/dialogue/table.ts';
import { policy } from '../support/builders.ts';
import { ALPHABET } from './alphabet.ts';
import { explore } from './explorer.ts';

/** What the walk saw when it was written. Fewer mean that something has become unreachable, or that the alphabet was cut. */
const LEAST_STATES = 550;
const LEAST_TRANSITIONS = 55_000;

it(
  'no event in any reachable state breaks an invariant, and every row decides something',
  { timeout: 180_000 },
  () => {
    const walk = explore(ALPHABET, policy());
    process.stdout.write(
      `explored ${walk.states} states and ${walk.transitions} transitions with ${ALPHABET.length} events\n`,
    );
    expect(Object.fromEntries(walk.broken)).toEqual({});
    expect(TABLE.map((row) => row.name).filter((name) => !walk.rows.has(name))).toEqual([]);
    expect(walk.states).toBeGreaterThan(LEAST_STATES);
    expect(walk.transitions).toBeGreaterThan(LEAST_TRANSITIONS);
  },
);
