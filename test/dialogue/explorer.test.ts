import { expect, it } from 'vitest';
import { TABLE } from '../../src/dialogue/table.ts';
import { policy } from '../support/builders.ts';
import { ALPHABET, OF_TWO_ACCOUNTS } from './alphabet.ts';
import { explore } from './explorer.ts';
import { WITH_TWO_ACCOUNTS } from './model.ts';

/** What the walk saw when it was written. Fewer mean that something has become unreachable, or that the alphabet was cut. */
const LEAST_STATES = 550;
const LEAST_TRANSITIONS = 55_000;
const LEAST_STATES_OF_TWO = 200;

it(
  'no event in any reachable state breaks an invariant, and every row decides something',
  { timeout: 180_000 },
  () => {
    const walk = explore(ALPHABET, policy());
    const two = explore(OF_TWO_ACCOUNTS, policy(), undefined, WITH_TWO_ACCOUNTS);
    expect(Object.fromEntries(two.broken)).toEqual({});
    expect(two.states).toBeGreaterThan(LEAST_STATES_OF_TWO);
    process.stdout.write(
      `explored ${walk.states} states and ${walk.transitions} transitions with ${ALPHABET.length} events, with two accounts ${two.states} states\n`,
    );
    expect(Object.fromEntries(walk.broken)).toEqual({});
    const rows = new Set([...walk.rows, ...two.rows]);
    expect(TABLE.map((row) => row.name).filter((name) => !rows.has(name))).toEqual([]);
    expect(walk.states).toBeGreaterThan(LEAST_STATES);
    expect(walk.transitions).toBeGreaterThan(LEAST_TRANSITIONS);
  },
);
