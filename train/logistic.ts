/** One text: the places of its features and the value at each place. `weight`: how often it counts. */
export type Example = Vector & { readonly target: 0 | 1; readonly weight: number };

export type Vector = { readonly features: Uint32Array; readonly values: Float32Array };

export type Line = { readonly weights: Float64Array; readonly bias: number };

/**
 * Logistic regression with an L2 penalty, by L-BFGS over all examples at once: no order, no chance, so that the same texts give
 * the same weights.
 *
 * `trust` says how much the examples count against the penalty. Liu and Nocedal, "On the limited memory BFGS method" (1989).
 */
export function fit(examples: readonly Example[], dimensions: number, trust: number, rounds = 150): Line {
  const size = dimensions + 1;
  let at: Float64Array = new Float64Array(size);
  let here = slope(examples, at, trust);
  const steps: { readonly step: Float64Array; readonly bend: Float64Array; readonly scale: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const direction = downhill(here.gradient, steps);
    const descent = dot(direction, here.gradient);
    let pace = round === 0 ? 1 / (1 + Math.sqrt(dot(here.gradient, here.gradient))) : 1;
    let next = moved(at, direction, pace);
    let there = slope(examples, next, trust);
    while (there.loss > here.loss + 1e-4 * pace * descent && pace > 1e-10) {
      pace /= 2;
      next = moved(at, direction, pace);
      there = slope(examples, next, trust);
    }
    const step = minus(next, at);
    const bend = minus(there.gradient, here.gradient);
    const curve = dot(step, bend);
    if (curve > 1e-10) {
      steps.push({ step, bend, scale: 1 / curve });
      if (steps.length > MEMORY) steps.shift();
    }
    const gain = here.loss - there.loss;
    at = next;
    here = there;
    if (gain < 1e-5 * here.loss) break;
  }
  return { weights: at.subarray(0, dimensions), bias: at[dimensions] ?? 0 };
}

/** How far a text is on the side of target 1, in log odds. */
export function oddsOf({ weights, bias }: Line, { features, values }: Vector): number {
  let sum = bias;
  for (let at = 0; at < features.length; at += 1)
    sum += (weights[features[at] ?? 0] ?? 0) * (values[at] ?? 0);
  return sum;
}

const MEMORY = 8;

function slope(
  examples: readonly Example[],
  at: Float64Array,
  trust: number,
): { readonly loss: number; readonly gradient: Float64Array } {
  const last = at.length - 1;
  const gradient = Float64Array.from(at);
  gradient[last] = 0;
  let loss = 0;
  for (let place = 0; place < last; place += 1) loss += ((at[place] ?? 0) * (at[place] ?? 0)) / 2;
  const line = { weights: at.subarray(0, last), bias: at[last] ?? 0 };
  for (const example of examples) {
    const { features, values, target, weight } = example;
    const sign = target === 1 ? 1 : -1;
    const counts = trust * weight;
    const margin = sign * oddsOf(line, example);
    loss += counts * (margin > 0 ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin);
    const pull = (-sign * counts) / (1 + Math.exp(margin));
    for (let place = 0; place < features.length; place += 1) {
      const feature = features[place] ?? 0;
      gradient[feature] = (gradient[feature] ?? 0) + pull * (values[place] ?? 0);
    }
    gradient[last] = (gradient[last] ?? 0) + pull;
  }
  return { loss, gradient };
}

/** The two-loop recursion: the gradient, bent by what the last steps taught, turned downhill. */
function downhill(
  gradient: Float64Array,
  steps: readonly { readonly step: Float64Array; readonly bend: Float64Array; readonly scale: number }[],
): Float64Array {
  const direction = Float64Array.from(gradient);
  const shares: number[] = [];
  for (const { step, bend, scale } of steps.toReversed()) {
    const share = scale * dot(step, direction);
    shares.push(share);
    add(direction, bend, -share);
  }
  const newest = steps.at(-1);
  if (newest) {
    const length = 1 / (newest.scale * dot(newest.bend, newest.bend));
    for (let at = 0; at < direction.length; at += 1) direction[at] = (direction[at] ?? 0) * length;
  }
  for (const { step, bend, scale } of steps)
    add(direction, step, (shares.pop() ?? 0) - scale * dot(bend, direction));
  for (let at = 0; at < direction.length; at += 1) direction[at] = -(direction[at] ?? 0);
  return direction;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

function add(to: Float64Array, what: Float64Array, times: number): void {
  for (let at = 0; at < to.length; at += 1) to[at] = (to[at] ?? 0) + times * (what[at] ?? 0);
}

function moved(from: Float64Array, direction: Float64Array, pace: number): Float64Array {
  const to = Float64Array.from(from);
  add(to, direction, pace);
  return to;
}

function minus(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, at) => value - (b[at] ?? 0));
}
