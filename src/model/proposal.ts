import { z } from 'zod';
import { INTENTS, REASONS, SAFETY_FLAGS } from '../domain/understanding.ts';

/** What a model may say of a message. No date, no amount, no wording: what is not here cannot be said. */
export const Proposal = z.strictObject({
  intents: z.array(z.enum(INTENTS)),
  safety: z.array(z.enum(SAFETY_FLAGS)),
  reason: z.enum(REASONS).nullable(),
});

export type Proposal = z.infer<typeof Proposal>;
