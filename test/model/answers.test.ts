import { describe, expect, it } from 'vitest';
import { createAnswers } from '../../src/model/answers.ts';
import { loadPrompts } from '../../src/content/load.ts';
import { READING } from '../../src/model/proposal.ts';
import { PROMPTS_DIR } from '../content/prompts.ts';

const settings = { apiKey: 'sk-one', model: 'm', prompt: loadPrompts(PROMPTS_DIR).llm.understand };
const question = { context: 'none', text: 'the cows came home' } as const;
const answer = { intents: ['hardship' as const], safety: [], reason: null };

describe('answers that are kept', () => {
  it('are found again, for the same question to the same model alone', async () => {
    const store = new Map();
    const answers = createAnswers(settings, READING, store);
    await answers.keep(question, answer);
    expect(await answers.find(question)).toEqual(answer);
    expect(await answers.find({ ...question, context: 'asked_when' })).toBeUndefined();
    expect(await answers.find({ ...question, text: 'the cows' })).toBeUndefined();
    expect(await createAnswers({ ...settings, model: 'n' }, READING, store).find(question)).toBeUndefined();
    expect(
      await createAnswers({ ...settings, apiKey: 'sk-two' }, READING, store).find(question),
    ).toBeUndefined();
  });

  it('stand under a digest: neither the text nor the key is in the store', async () => {
    const store = new Map<unknown, unknown>();
    await createAnswers(settings, READING, store).keep(question, answer);
    const kept = JSON.stringify([...store]);
    expect(kept).not.toMatch(/cows|sk-one/);
    expect([...store.keys()]).toEqual([expect.stringMatching(/^reading:[\w-]{43}$/)]);
  });

  it('are no more than can be borne: the oldest goes', async () => {
    const store = new Map();
    const answers = createAnswers(settings, READING, store);
    for (let at = 0; at <= 5_001; at += 1) await answers.keep({ ...question, text: `${at}` }, answer);
    expect(store.size).toBe(5_000);
    expect(await answers.find({ ...question, text: '0' })).toBeUndefined();
    expect(await answers.find({ ...question, text: '5001' })).toEqual(answer);
  });

  it('are checked like any answer, and a store that fails holds nothing', async () => {
    const store = new Map<unknown, unknown>();
    const answers = createAnswers(settings, READING, store);
    await answers.keep(question, answer);
    for (const key of store.keys()) store.set(key, JSON.stringify({ value: { intents: ['waive_debt'] } }));
    expect(await answers.find(question)).toBeUndefined();
    class Broken extends Map<unknown, unknown> {
      override get(): never {
        throw new Error('gone');
      }
      override set(): never {
        throw new Error('gone');
      }
    }
    const broken = createAnswers(settings, READING, new Broken());
    await expect(broken.keep(question, answer)).resolves.toBeUndefined();
    expect(await broken.find(question)).toBeUndefined();
  });
});
