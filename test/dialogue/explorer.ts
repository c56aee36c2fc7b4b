import { violations } from '../../src/dialogue/invariants.ts';
import type { Policy } from '../../src/dialogue/policy.ts';
import type { Letter } from './alphabet.ts';
import { BEGINNING, happen, keyOf, type Node, type Step } from './model.ts';

/** What a walk through everything that can happen has seen. */
export type Walk = {
  readonly states: number;
  readonly transitions: number;
  /** Every row of the table that decided something. */
  readonly rows: ReadonlySet<string>;
  /** What was broken, each with the shortest way there. */
  readonly broken: ReadonlyMap<string, string>;
};

type Reached = { readonly node: Node; readonly path: readonly string[] };

/**
 * Walk from the beginning to every state that `alphabet` reaches, the nearest first, and let everything happen in each. `told` of
 * every step.
 */
export function explore(
  alphabet: readonly Letter[],
  policy: Policy,
  told: (step: Step, letter: Letter) => void = () => undefined,
  beginning: Node = BEGINNING,
): Walk {
  const queue: Reached[] = [{ node: beginning, path: [] }];
  const seen = new Set([keyOf(beginning)]);
  const rows = new Set<string>();
  const broken = new Map<string, string>();
  let transitions = 0;
  for (const { node, path } of queue) {
    for (const letter of alphabet) {
      const step = happen(node, letter, policy);
      if (!step) continue;
      transitions += 1;
      told(step, letter);
      rows.add(step.row);
      const { before, event, after, effects, facts } = step;
      const way = [...path, letter.name];
      for (const one of violations(before.state, event, after.state, effects, facts, policy)) {
        if (!broken.has(one)) broken.set(one, way.join(' > '));
      }
      const key = keyOf(after);
      if (seen.has(key)) continue;
      seen.add(key);
      queue.push({ node: after, path: way });
    }
  }
  return { states: seen.size, transitions, rows, broken };
}
