import type { KeyvStoreAdapter } from 'keyv';
import type { Understanding } from '../domain/understanding.ts';
import { understand, type UnderstandInput } from '../understanding/understand.ts';
import { createAnswers } from './answers.ts';
import { createModel, type ModelSettings } from './client.ts';
import type { Failure } from './failure.ts';
import { mask, saysSomething } from './mask.ts';
import { merge } from './merge.ts';
import { READING, type Proposal, type ReadingQuestion } from './proposal.ts';
import { createRest, type Rest } from './rest.ts';
import { excerpt } from './tokens.ts';
import { isUnsure } from './unsure.ts';

export type ReadingInput = UnderstandInput & {
  /** Words that must not leave this machine: the customer's name. */
  readonly mask?: readonly string[];
  /** Nothing of this message may leave this machine: it may be the answer to the identity question. */
  readonly confidential?: boolean;
};

export type Reading = (input: ReadingInput) => Promise<Understanding>;

export type ReadingSettings = ModelSettings & {
  /** Told when a model's answer was not used, and why; never words, never a provider's message. */
  readonly failed?: (failure: Failure) => void;
  readonly rest?: Rest;
  /** Where answers are kept; in memory without it. */
  readonly store?: KeyvStoreAdapter | undefined;
  /** The reading that stands whatever happens. */
  readonly offline?: (input: UnderstandInput) => Understanding;
};

/** What a message may cost: with the prompt and the schema of the answer a call stays under 800 tokens. */
export const MESSAGE_TOKENS = 150;

/**
 * Text to meaning: offline, in this process; and, when a model is configured, with one question to it where that is unsure.
 *
 * Without a model nothing a customer wrote leaves the machine. With one, the offline reading stands whatever goes wrong.
 */
export function createReading(settings?: ReadingSettings): Reading {
  if (!settings) return async (input) => understand(input);
  const model = createModel(settings, READING);
  const answers = createAnswers(settings, READING, settings.store);
  const { failed = () => undefined, rest = createRest(), offline: readOffline = understand } = settings;

  async function proposalFor(question: ReadingQuestion): Promise<Proposal | undefined> {
    const known = await answers.find(question);
    if (known || rest.isResting()) return known;
    const asked = await model.ask(question);
    const answered = 'answer' in asked;
    // A message that a model declines to read says nothing about the next one.
    rest.heard(answered || asked.failure === 'declined' || asked.failure === 'cut_short');
    if (!answered) {
      failed(asked.failure);
      return undefined;
    }
    await answers.keep(question, asked.answer);
    return asked.answer;
  }

  return async (input) => {
    const offline = readOffline(input);
    if (!isUnsure(offline, input)) return offline;
    const text = excerpt(mask(input.text, input.mask), MESSAGE_TOKENS);
    if (!saysSomething(text)) return offline;
    const proposal = await proposalFor({ context: input.context, text });
    return proposal ? merge(offline, proposal, input.context) : offline;
  };
}
