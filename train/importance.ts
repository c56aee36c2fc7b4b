/** What is told of a text: the places of its features, each once, and whether it is forbidden. */
export type Sorted = { readonly features: Uint32Array; readonly target: 0 | 1 };

/** As much as four bits hold. */
const MOST = 15;
/** So many steps make one. */
const STEPS = 4;

/**
 * How important each feature is, from 0 to 15: the more, the more unevenly it stands in forbidden and acceptable texts, and the rarer
 * it is. What was seen once, or never, is not important.
 *
 * Wang and Manning, "Baselines and bigrams: simple, good sentiment and topic classification" (2012).
 */
export function importanceOf(examples: readonly Sorted[], dimensions: number): Uint8Array {
  const counts = [new Float64Array(dimensions).fill(1), new Float64Array(dimensions).fill(1)];
  const totals = [1, 1];
  for (const { features, target } of examples) {
    totals[target] = (totals[target] ?? 0) + 1;
    const count = counts[target];
    if (count) for (const feature of features) count[feature] = (count[feature] ?? 0) + 1;
  }
  const [fine, bad] = counts;
  const [fineTexts = 1, badTexts = 1] = totals;
  return Uint8Array.from({ length: dimensions }, (_, at) => {
    const [inFine, inBad] = [fine?.[at] ?? 1, bad?.[at] ?? 1];
    const texts = inFine + inBad - 2;
    if (texts < 2) return 0;
    const uneven = Math.abs(Math.log(inBad / badTexts / (inFine / fineTexts)));
    const rare = Math.sqrt(Math.log(1 + examples.length / (1 + texts)) / 5);
    return Math.min(MOST, Math.round(STEPS * (uneven + 0.1) * rare));
  });
}

/** The features that are important, with their importance as values of a vector of length one. */
export function weighed(
  features: Uint32Array,
  importance: Uint8Array,
): { readonly features: Uint32Array; readonly values: Float32Array } {
  const kept = features.filter((feature) => (importance[feature] ?? 0) > 0);
  let squares = 0;
  for (const feature of kept) squares += (importance[feature] ?? 0) ** 2;
  const length = Math.sqrt(squares) || 1;
  return {
    features: kept,
    values: Float32Array.from(kept, (feature) => (importance[feature] ?? 0) / length),
  };
}
