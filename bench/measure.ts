/** How long something took, over many texts and rounds. Milliseconds. */
export type Timing = {
  readonly median: number;
  /** Of a hundred readings of the clock, the slowest but one. */
  readonly p99: number;
  /** The same over the texts, each at the best of its rounds: what the work takes when nobody else wants the machine. */
  readonly p99AtRest: number;
};

/** Time `act` on each of `inputs`, `rounds` times over, after `warmUp` rounds that do not count. */
export function measure<T>(
  inputs: readonly T[],
  act: (input: T) => unknown,
  { warmUp, rounds }: { readonly warmUp: number; readonly rounds: number },
): Timing {
  for (let round = 0; round < warmUp; round += 1) for (const input of inputs) act(input);
  const all: number[] = [];
  const best = inputs.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, input] of inputs.entries()) {
      const spent = timed(() => act(input));
      all.push(spent);
      best[at] = Math.min(best[at] ?? spent, spent);
    }
  }
  return { median: quantile(all, 0.5), p99: quantile(all, 0.99), p99AtRest: quantile(best, 0.99) };
}

/** Milliseconds that something takes, the best of `tries`. */
export function bestOf(tries: number, act: () => unknown): number {
  return Math.min(...Array.from({ length: tries }, () => timed(act)));
}

export function timed(act: () => unknown): number {
  const begun = performance.now();
  act();
  return performance.now() - begun;
}

/** The time below which this share of the times lies. */
export function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
