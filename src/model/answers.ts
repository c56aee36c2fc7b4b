import { createHmac } from 'node:crypto';
import { Keyv, type KeyvStoreAdapter } from 'keyv';
import type { ModelSettings, Task } from './client.ts';

const KEPT_FOR_MS = 24 * 60 * 60 * 1000;
const MOST_KEPT = 5_000;

/** A model's answers, for whoever asks the same again: a turn that is taken anew, a word that many people write. */
export type Answers<Question, Answer> = {
  readonly find: (question: Question) => Promise<Answer | undefined>;
  readonly keep: (question: Question, answer: Answer) => Promise<void>;
};

/**
 * What may be lost: in memory, bounded in number and time; or in another store.
 *
 * A key is a digest under the API key: neither the words nor a guess at them can be checked by whoever reads the store. A store
 * that fails is a store that holds nothing.
 */
export function createAnswers<Question, Answer>(
  settings: Pick<ModelSettings, 'apiKey' | 'model' | 'prompt'>,
  task: Task<Question, Answer>,
  store: KeyvStoreAdapter | Map<unknown, unknown> = new Map(),
): Answers<Question, Answer> {
  const cache = new Keyv<unknown>(store, { namespace: task.name, ttl: KEPT_FOR_MS });
  cache.on('error', () => undefined);
  const asked = JSON.stringify([settings.model, settings.prompt]);
  const keyOf = (question: Question): string =>
    createHmac('sha256', settings.apiKey)
      .update(JSON.stringify([asked, task.inputOf(question)]))
      .digest('base64url');

  return {
    async find(question) {
      try {
        return task.answer.safeParse(await cache.get(keyOf(question))).data;
      } catch {
        return undefined;
      }
    },
    async keep(question, answer) {
      if (store instanceof Map && store.size >= MOST_KEPT) store.delete(store.keys().next().value);
      await cache.set(keyOf(question), answer).catch(() => false);
    },
  };
}
