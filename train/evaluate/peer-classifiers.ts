import { statSync } from 'node:fs';
import { getFastTextClass, getFastTextModule } from 'fasttext.wasm.js';
import createBayes from 'wink-naive-bayes-text-classifier';
import { LANGUAGES, type Language } from '../../src/domain/language.ts';
import { classify } from '../../src/understanding/classifier/classify.ts';
import { viewsOf } from '../../src/understanding/normalise.ts';
import { evidenceIn } from '../examples.ts';
import { phrasesOf } from '../read-phrases.ts';
import { at, timed, weightsFile } from './cost.ts';
import type { Reply } from './replies.ts';
import { share, table } from './table.ts';

/** Says the likeliest intent of a text, `view`: normalised as ours is. */
type Classifier = {
  readonly name: string;
  readonly bytes: number;
  readonly likeliest: (view: string, text: string) => string;
};

const FAST_TEXT = {
  lr: 0.5,
  epoch: 25,
  dim: 50,
  wordNgrams: 2,
  minCount: 1,
  minn: 2,
  maxn: 5,
  bucket: 200_000,
  loss: 'softmax',
  seed: 1,
  verbose: 0,
};

/** Our classifier, which sees what the rules found, beside two well-known ones, trained on the same phrases in this run. */
export async function classifiersBeside(replies: readonly Reply[]): Promise<string> {
  const right = new Map<string, Map<Language, readonly [number, number]>>();
  const times = new Map<string, number[]>();
  const sizes = new Map<string, number>();
  for (const language of LANGUAGES) {
    const mine = replies.filter(({ lang }) => lang === language);
    for (const { name, bytes, likeliest } of [ours(language), bayes(language), await fastText(language)]) {
      const spent = times.get(name) ?? [];
      const hits = mine.filter(({ text, expect }) => {
        const view = viewsOf(text)[language];
        let said = '';
        spent.push(timed(() => (said = likeliest(view, text))));
        return [...expect.intents, ...(expect.also_ok ?? [])].some((intent) => intent === said);
      });
      right.set(
        name,
        (right.get(name) ?? new Map<Language, readonly [number, number]>()).set(language, [
          hits.length,
          mine.length,
        ]),
      );
      times.set(name, spent);
      sizes.set(name, (sizes.get(name) ?? 0) + bytes);
    }
  }
  const rows = [...right].map(([name, scores]) => [
    name,
    ...LANGUAGES.map((language) => share(...(scores.get(language) ?? [0, 0]))),
    at(times.get(name) ?? [], 0.5),
    at(times.get(name) ?? [], 0.99),
    `${((sizes.get(name) ?? 0) / 1e6).toFixed(1)} MB`,
  ]);
  return table(['', ...LANGUAGES, 'ms, median', 'ms, 99 in 100', 'size'], rows);
}

/** Phrases as pairs of a normalised text and one intent; a phrase with two intents comes twice. */
function pairsOf(language: Language, every = 1): readonly (readonly [text: string, intent: string])[] {
  const phrases = phrasesOf(language).filter((_, at) => at % every === 0);
  return phrases.flatMap(({ text, labels }) =>
    labels
      .filter((label) => !label.startsWith('flag:'))
      .map((label) => [wordsOf(language, viewsOf(text)[language]), label] as const),
  );
}

/** Words between spaces; in Chinese every character is one. */
export function wordsOf(language: Language, view: string): string {
  return language === 'zh' ? Array.from(view).join(' ') : view;
}

function ours(language: Language): Classifier {
  const bytes = statSync(weightsFile(language)).size;
  const likeliest = (view: string, text: string) =>
    classify(language, view, evidenceIn(language, text)).find(({ label }) => !label.startsWith('flag:'))
      ?.label ?? '';
  return { name: 'Fairdue, classifier', bytes, likeliest };
}

function bayes(language: Language): Classifier {
  const classifier = learntBayes(language);
  classifier.consolidate();
  const likeliest = (text: string) => classifier.predict(wordsOf(language, text));
  return { name: 'wink-naive-bayes', bytes: classifier.exportJSON().length, likeliest };
}

/** wink-naive-bayes, learnt from our phrases, or from every so many of them, and not yet consolidated. */
export function learntBayes(language: Language, every = 1): ReturnType<typeof createBayes> {
  const classifier = emptyBayes();
  for (const [text, intent] of pairsOf(language, every)) classifier.learn(text, intent);
  return classifier;
}

/** wink-naive-bayes as it was saved by `exportJSON`, ready to be asked. */
export function loadedBayes(json: string): ReturnType<typeof createBayes> {
  const classifier = emptyBayes();
  classifier.importJSON(json);
  classifier.consolidate();
  return classifier;
}

function emptyBayes(): ReturnType<typeof createBayes> {
  const classifier = createBayes();
  classifier.definePrepTasks([(text: string) => text.split(' ').filter((word) => word !== '')]);
  classifier.defineConfig({ considerOnlyPresence: true, smoothingFactor: 0.5 });
  return classifier;
}

async function fastText(language: Language): Promise<Classifier> {
  const FastText = await getFastTextClass({ getFastTextModule });
  const fastText = new FastText();
  const lines = pairsOf(language).map(([text, intent]) => `__label__${intent} ${text}`);
  const url = `data:text/plain;base64,${Buffer.from(`${lines.join('\n')}\n`).toString('base64')}`;
  await fastText.trainSupervised(url, FAST_TEXT, () => undefined);
  fastText.ft.saveModel('trained.bin');
  const bytes = fastText.fs.stat('trained.bin').size;
  const likeliest = (text: string) => {
    const found = fastText.ft.predict(wordsOf(language, text), 1, 0);
    return found.get(0)?.[1]?.replace('__label__', '') ?? '';
  };
  return { name: 'fasttext.wasm.js', bytes, likeliest };
}
