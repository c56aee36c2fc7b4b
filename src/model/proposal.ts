import { z } from 'zod';
import { INTENTS, REASONS, SAFETY_FLAGS, type Context } from '../domain/understanding.ts';
import type { Task } from './client.ts';

/** What a model may say of a message. No date, no amount, no wording: what is not here cannot be said. */
export const Proposal = z.strictObject({
  intents: z.array(z.enum(INTENTS)),
  safety: z.array(z.enum(SAFETY_FLAGS)),
  reason: z.enum(REASONS).nullable(),
});

export type Proposal = z.infer<typeof Proposal>;

/** What leaves this machine about a message, all of it. `text` is masked already. */
export type ReadingQuestion = { readonly context: Context; readonly text: string };

export const READING: Task<ReadingQuestion, Proposal> = {
  name: 'reading',
  answer: Proposal,
  inputOf: ({ context, text }) => ({ bot_last: context, message: text }),
};
