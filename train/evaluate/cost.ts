import { readFileSync } from 'node:fs';
import { LANGUAGES, type Language } from '../../src/domain/language.ts';
import { unpack, type Weights } from '../../src/understanding/classifier/unpack.ts';
import { understand } from '../../src/understanding/understand.ts';
import { inputOf, type Reply } from './replies.ts';

const ROUNDS = 20;

/** What a reading costs: time per text, the size of the weights and the time to load them. */
export function costOf(replies: readonly Reply[]): string {
  const inputs = replies.map(inputOf);
  for (const input of inputs) understand(input);
  const times = Array.from({ length: ROUNDS }, () =>
    inputs.map((input) => timed(() => understand(input))),
  ).flat();
  let bytes = 0;
  const load = timed(() => {
    for (const language of LANGUAGES) {
      const text = readFileSync(weightsFile(language), 'utf8');
      bytes += text.length;
      const written: Weights = JSON.parse(text);
      unpack(written);
    }
  });
  return `a text takes ${at(times, 0.5)} ms (median), ${at(times, 0.99)} ms (99 in 100); weights ${(bytes / 1e6).toFixed(1)} MB, loaded in ${load.toFixed(0)} ms`;
}

export function weightsFile(language: Language): URL {
  return new URL(`../../src/understanding/classifier/weights-${language}.json`, import.meta.url);
}

/** Milliseconds that something takes. */
export function timed(act: () => unknown): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}

/** The time below which this share of the times lies. */
export function at(times: readonly number[], quantile: number): string {
  return (times.toSorted((a, b) => a - b)[Math.floor(times.length * quantile)] ?? 0).toFixed(2);
}
