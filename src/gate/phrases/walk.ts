import type { Token } from '../text/tokens.ts';
import type { Sightings } from './sightings.ts';

/** A step of a pattern, its concepts by number. */
export type CompiledStep = {
  readonly concepts: readonly number[];
  readonly optional: boolean;
  readonly gap: number;
  readonly crosses: boolean;
};

/** The tokens on which each step of a pattern stands, those that are missing left out. */
export type Stepped = readonly (readonly [from: number, to: number])[];

/** Follows the steps of patterns over one text. */
export class Walk {
  readonly sightings: Sightings;
  readonly #tokens: readonly Token[];
  #steps: readonly CompiledStep[] = [];
  #stepped: (readonly [from: number, to: number])[] = [];
  /** Where a step was tried in vain, so that the work stays linear. */
  #dead: Set<number> | undefined;

  constructor(tokens: readonly Token[], sightings: Sightings) {
    this.#tokens = tokens;
    this.sightings = sightings;
  }

  /** What `steps` stand on when the first stands on tokens `start` up to `end`; undefined when the others do not follow. */
  from(steps: readonly CompiledStep[], start: number, end: number): Stepped | undefined {
    if (steps.length === 1) return [[start, end]];
    this.#steps = steps;
    this.#dead = undefined;
    if (!this.#follow(1, end)) return undefined;
    const stepped = this.#stepped;
    this.#stepped = [];
    stepped.push([start, end]);
    return stepped.reverse();
  }

  /** Whether the steps from `at` on follow at `position`; gathers them from the last to the first. */
  #follow(at: number, position: number): boolean {
    const step = this.#steps[at];
    if (step === undefined) return true;
    const key = at * this.#tokens.length + position;
    if (this.#dead?.has(key)) return false;
    for (let skipped = 0; skipped <= step.gap; skipped += 1) {
      const start = position + skipped;
      if (skipped > 0) {
        const passed = this.#tokens[start - 1]?.kind;
        if (passed === 'stop' || (passed === 'pause' && !step.crosses)) break;
      }
      for (const { concept, end } of this.sightings.at(start)) {
        if (!step.concepts.includes(concept) || !this.#follow(at + 1, end)) continue;
        this.#stepped.push([start, end]);
        return true;
      }
    }
    if (step.optional && this.#follow(at + 1, position)) return true;
    // The second step is tried but once.
    if (at > 1) (this.#dead ??= new Set()).add(key);
    return false;
  }
}
