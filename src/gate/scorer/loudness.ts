/** The stretch of up to this many tokens that weighs most. */
const STRETCH = 8;

/** Weights are counted in shares that divide evenly among up to this many tokens; among more they are rounded. */
const EVENLY = 13;
const WHOLE = 360_360;
const SHARES = Float64Array.from({ length: EVENLY + 1 }, (_, width) => WHOLE / Math.max(1, width));

/** Which tokens speak loudest: every feature spreads its weight evenly over the tokens that it was seen on. */
export class Loudness {
  /** By how much each token is louder than the one before, in whole shares, so that the order of adding changes nothing. */
  readonly #steps: Float64Array;

  constructor(tokens: number) {
    this.#steps = new Float64Array(tokens + 3);
  }

  spread(weight: number, from: number, to: number): void {
    const width = to - from;
    const share = weight * (width <= EVENLY ? (SHARES[width] ?? 0) : Math.round(WHOLE / width));
    const steps = this.#steps;
    steps[from] = (steps[from] ?? 0) + share;
    steps[to] = (steps[to] ?? 0) - share;
  }

  /** The loudest stretch, not before token `first`; of two that are as loud the earlier and shorter. */
  most(first = 0): readonly [from: number, to: number] {
    const tokens = this.#steps.length - 3;
    const loud = new Float64Array(tokens);
    let level = 0;
    for (let at = 0; at < tokens; at += 1) loud[at] = level += this.#steps[at] ?? 0;
    let best: readonly [number, number] = [first, first + 1];
    let most = -Infinity;
    for (let from = first; from < tokens; from += 1) {
      let sum = 0;
      for (let to = from; to < Math.min(tokens, from + STRETCH); to += 1) {
        sum += loud[to] ?? 0;
        if (sum > most) {
          most = sum;
          best = [from, to + 1];
        }
      }
    }
    return best;
  }
}
