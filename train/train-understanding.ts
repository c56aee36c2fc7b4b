/**
 * Trains the classifier from `train/phrases/*.txt` and writes its weights to `src/understanding/classifier/`. The same phrases
 * give the same weights, byte for byte.
 *
 *   npm run train:understanding                 writes the weights, and prints what they cost and how well they do
 *   npm run train:understanding -- --check      writes nothing; answers 1 if the weights in the repository are others
 *   npm run train:understanding -- en zh        these languages only
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { LANGUAGES, type Language } from '../src/domain/language.ts';
import { examplesOf } from './examples.ts';
import { learn } from './learn.ts';
import { LABELS, phrasesOf } from './read-phrases.ts';
import { thresholdsOf } from './thresholds.ts';
import { writeWeights } from './write-weights.ts';

const check = process.argv.includes('--check');

const asked = process.argv.slice(2).filter((word) => word !== '--check');
const unknown = asked.find((word) => LANGUAGES.every((language) => language !== word));
if (unknown !== undefined) {
  process.stderr.write(
    `"${unknown}" is no language; name some of ${LANGUAGES.join(', ')}, or none for all\n`,
  );
  process.exit(2);
}

for (const language of LANGUAGES.filter((one) => asked.length === 0 || asked.includes(one))) {
  const phrases = phrasesOf(language);
  const { from, best } = thresholdsOf(language, phrases);
  const weights = writeWeights(learn(examplesOf(language, phrases), LABELS.length), from);
  const file = new URL(`../src/understanding/classifier/weights-${language}.json`, import.meta.url);
  if (!check) writeFileSync(file, weights);
  else if (readFileSync(file, 'utf8') !== weights) {
    process.stderr.write(
      `weights-${language}.json is not what the phrases give; run npm run train:understanding\n`,
    );
    process.exitCode = 1;
  }
  process.stdout.write(`${summary(language, phrases.length, weights.length, best)}\n`);
}

function summary(language: Language, phrases: number, bytes: number, best: number): string {
  const share = (100 * best).toFixed(1);
  return `${language}: ${phrases} phrases, ${(bytes / 1e6).toFixed(2)} MB, best label right on ${share} % of phrases held back`;
}
