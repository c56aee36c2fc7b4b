import { z } from 'zod';
import { parsedBy, type Parsed } from './parsed.ts';

const duration = z
  .string()
  .regex(/^P(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?)?$/, 'write a duration such as PT2M, PT1H or P1D');

const schema = z.strictObject({
  wrong_answers: z.int().min(1).max(5),
  silence_days: z.int().min(1).max(30),
  bereavement_days: z.int().min(7).max(365),
  unclear_before_person: z.int().min(1).max(5),
  claim_within: z.strictObject({ P0: duration, P1: duration, P2: duration, P3: duration }),
  reword: z.array(z.string()),
});

/** Numbers of the talk itself; `prompts/dialogue.yaml`. */
export type DialogueRules = {
  /** Wrong answers to the identity question before a person takes over. */
  readonly wrongAnswers: number;
  /** Days without an answer to a question before one nudge, and after the nudge before the question is dropped. */
  readonly silenceDays: number;
  /** How long a bereavement pauses everything proactive. */
  readonly bereavementDays: number;
  /** Messages in a row that are not understood before a person takes over. */
  readonly unclearBeforePerson: number;
  /** How soon a handoff must be claimed, by priority: ISO 8601 durations. */
  readonly claimWithin: Readonly<Record<'P0' | 'P1' | 'P2' | 'P3', string>>;
  /** Names of templates that a model, where one is configured, may reword. */
  readonly reword: readonly string[];
};

export function parseDialogueRules(value: unknown, file: string): Parsed<DialogueRules> {
  return parsedBy(
    schema.transform((rules) => ({
      wrongAnswers: rules.wrong_answers,
      silenceDays: rules.silence_days,
      bereavementDays: rules.bereavement_days,
      unclearBeforePerson: rules.unclear_before_person,
      claimWithin: rules.claim_within,
      reword: rules.reword,
    })),
    value,
    file,
  );
}
