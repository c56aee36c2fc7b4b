import { readFileSync } from 'node:fs';
import { LANGUAGES, type Language } from '../src/domain/language.ts';
import { classify } from '../src/understanding/classifier/classify.ts';
import { unpack, type Weights } from '../src/understanding/classifier/unpack.ts';
import { viewsOf } from '../src/understanding/normalise.ts';
import { understand } from '../src/understanding/understand.ts';
import { weightsFile } from '../train/evaluate/cost.ts';
import { learntBayes, loadedBayes, wordsOf } from '../train/evaluate/peer-classifiers.ts';
import { phrasesOf } from '../train/read-phrases.ts';
import { bestOf, measure, type Timing } from './measure.ts';

export type ReadingRow = { readonly what: string; readonly language: Language } & Timing & {
    /** Milliseconds to load what it learnt; absent for a part of the row before. */
    readonly load?: number;
  };

/** What it takes to understand a customer's message, whole and by the classifier alone, beside wink-naive-bayes on the same phrases. */
export function understanding(quick: boolean): readonly ReadingRow[] {
  return LANGUAGES.flatMap((language) => {
    const texts = sampleOf(language, quick ? 20 : 300);
    const how = { warmUp: quick ? 1 : 3, rounds: quick ? 2 : 10 };
    const saved = learntBayes(language, quick ? 20 : 1).exportJSON();
    const bayes = loadedBayes(saved);
    const load = bestOf(quick ? 1 : 5, () => loadWeights(language));
    const whole = (text: string) => understand({ text, language, ...CIRCUMSTANCES });
    const alone = (text: string) => classify(language, viewsOf(text)[language], []);
    const peer = (text: string) => bayes.predict(wordsOf(language, viewsOf(text)[language]));
    return [
      { what: 'Fairdue, the whole reading', language, ...measure(texts, whole, how), load },
      { what: 'Fairdue, the classifier alone', language, ...measure(texts, alone, how) },
      {
        what: 'wink-naive-bayes',
        language,
        ...measure(texts, peer, how),
        load: bestOf(quick ? 1 : 5, () => loadedBayes(saved)),
      },
    ];
  });
}

const CIRCUMSTANCES = {
  now: '2026-05-09T10:00:00Z',
  timezone: 'UTC',
  state: 'reminder',
  context: 'none',
  currency: 'USD',
} as const;

/** Phrases of customers from all over the files. */
function sampleOf(language: Language, count: number): readonly string[] {
  const phrases = phrasesOf(language);
  const step = Math.max(1, Math.floor(phrases.length / count));
  return phrases.filter((_, at) => at % step === 0).map(({ text }) => text);
}

function loadWeights(language: Language): void {
  // Our own file, as `train/train-understanding.ts` writes it.
  const written: Weights = JSON.parse(readFileSync(weightsFile(language), 'utf8'));
  unpack(written);
}
