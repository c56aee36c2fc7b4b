import type { KeyvStoreAdapter } from 'keyv';
import { z } from 'zod';
import type { Language } from '../domain/language.ts';
import type { Rewording } from '../ports/rewording.ts';
import { createAnswers } from './answers.ts';
import { BUDGET_MS, createModel, type ModelSettings, type Task } from './client.ts';
import type { Failure } from './failure.ts';
import { mask, saysSomething } from './mask.ts';
import { createRest, type Rest } from './rest.ts';
import { excerpt } from './tokens.ts';

/** What leaves this machine, all of it: a template's words with its blanks empty, and the customer's message, masked already. */
export type RewordingQuestion = {
  readonly reply: string;
  readonly message: string;
  readonly language: Language;
  readonly tone: string;
};

export const REWORDING: Task<RewordingQuestion, { readonly text: string }> = {
  name: 'rewording',
  answer: z.strictObject({ text: z.string() }),
  inputOf: ({ reply, message, language, tone }) => ({ reply, message, language, tone }),
};

export type RewordingSettings = ModelSettings & {
  /** Told when a model's answer was not used, and why; never words, never a provider's message. */
  readonly failed?: (failure: Failure) => void;
  /** Shared with the reading: a provider that fails the one fails the other. */
  readonly rest?: Rest;
  /** Where answers are kept; in memory without it. */
  readonly store?: KeyvStoreAdapter | undefined;
};

/** What the template and the message may cost: with the prompt and the answer's schema a call stays under 800 tokens. */
export const REPLY_TOKENS = 200;
export const WORDS_TOKENS = 150;

/** Nobody answers in less. */
const LEAST_MS = 500;

/** A template's words, to fit what the customer wrote: what comes back is a proposal that code and the gate have yet to judge. */
export function createRewording(settings: RewordingSettings): Rewording {
  const model = createModel(settings, REWORDING);
  const answers = createAnswers(settings, REWORDING, settings.store);
  const { failed = () => undefined, rest = createRest(), budgetMs = BUDGET_MS } = settings;

  return async ({ reply, message: said, language, tone, mask: names, spentMs, mayCall }) => {
    const message = excerpt(mask(said, names), WORDS_TOKENS);
    if (!saysSomething(message)) return { skipped: 'nothing_said' };
    if (excerpt(reply, REPLY_TOKENS) !== reply) return { skipped: 'too_long' };
    const question = { reply, message, language, tone };
    const known = await answers.find(question);
    if (known) return { text: known.text, kept: true };
    const left = budgetMs - spentMs;
    if (left < LEAST_MS) return { skipped: 'no_time' };
    if (rest.isResting()) return { skipped: 'resting' };
    if (!(await mayCall())) return { skipped: 'asked_before' };
    const asked = await model.ask(question, left);
    const answered = 'answer' in asked;
    // A message that a model declines says nothing about the next one.
    rest.heard(answered || asked.failure === 'declined' || asked.failure === 'cut_short');
    const tokens = asked.tokens && { tokens: asked.tokens };
    if (!answered) {
      failed(asked.failure);
      return { failure: asked.failure, ...tokens };
    }
    await answers.keep(question, asked.answer);
    return { text: asked.answer.text, kept: false, ...tokens };
  };
}
