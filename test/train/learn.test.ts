import { describe, expect, it } from 'vitest';
import { likelihoods as shippedLikelihoods } from '../../src/understanding/classifier/classify.ts';
import { unpack } from '../../src/understanding/classifier/unpack.ts';
import { learn, likelihoods, type Example } from '../../train/learn.ts';
import { FIRST_FLAG, LABELS } from '../../train/read-phrases.ts';
import { writeWeights } from '../../train/write-weights.ts';

const STOP = LABELS.indexOf('stop_contact');
const PAID = LABELS.indexOf('already_paid');
const GRIEF = LABELS.indexOf('flag:bereavement');

function example(features: readonly number[], labels: readonly number[], knownFrom = 0): Example {
  return { features, labels: new Set(labels), knownFrom };
}

/** Feature 1 says stop, 2 says paid, 3 says nothing; each beside noise. */
const EXAMPLES = Array.from({ length: 60 }, (_, at) => [
  example([1, 3, 100 + at], [STOP]),
  example([2, 3, 200 + at], [PAID]),
  example([3, 300 + at], []),
]).flat();

describe('learning', () => {
  const model = learn(EXAMPLES, LABELS.length);

  it('tells labels apart by the features that carry them', () => {
    const likely = likelihoods(model, [1, 3]);
    expect(likely[STOP]).toBeGreaterThan(0.8);
    expect(likely[PAID]).toBeLessThan(0.1);
    expect(likelihoods(model, [2, 3])[STOP]).toBeLessThan(0.1);
  });

  it('is the same for the same examples', () => {
    expect(learn(EXAMPLES, LABELS.length)).toEqual(model);
  });

  it('learns nothing about intents from phrases that are labelled by flags only', () => {
    const more = Array.from({ length: 60 }, (_, at) => example([1, 400 + at], [GRIEF], FIRST_FLAG));
    const both = learn([...EXAMPLES, ...more], LABELS.length);
    expect(likelihoods(both, [1, 3])[STOP]).toBeGreaterThan(0.7);
    expect(likelihoods(both, [1, 400])[GRIEF]).toBeGreaterThan(0.3);
  });

  it('is written as bytes that say nearly the same', () => {
    const written = unpack(
      JSON.parse(
        writeWeights(
          model,
          LABELS.map(() => 0.5),
        ),
      ),
    );
    const shipped = shippedLikelihoods(written, [1, 3]);
    const [best] = shipped;
    expect(best?.label).toBe('stop_contact');
    expect(best?.likelihood).toBeCloseTo(likelihoods(model, [1, 3])[STOP] ?? 0, 1);
  });
});
