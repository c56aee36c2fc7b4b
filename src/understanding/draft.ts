import { HEARD_FROM, type Intent } from '../domain/understanding.ts';
import type { Label } from './cues/cue.ts';
import type { TextRead } from './read-text.ts';
import type { UnderstandInput } from './understand.ts';

/** What was read from a text, and the conversation that it is an answer in. */
export type Draft = TextRead & {
  readonly input: UnderstandInput;
  /** How likely the classifier finds each label, whatever was heard. */
  readonly likely: ReadonlyMap<Label, number>;
};

/** The labels while they are weighed against each other. */
export type Hearing = {
  readonly labels: ReadonlyMap<Label, number>;
  readonly heard: (label: Label) => boolean;
  readonly anyHeard: (intents: readonly Intent[]) => boolean;
  readonly nothingHeard: () => boolean;
  /** At least so strongly. */
  readonly raise: (intent: Intent, weight: number) => void;
  /** At most so strongly. */
  readonly lower: (intent: Intent, weight: number) => void;
};

export function hearingOf(given: ReadonlyMap<Label, number>): Hearing {
  const labels = new Map(given);
  const heard = (label: Label) => (labels.get(label) ?? 0) >= HEARD_FROM;
  return {
    labels,
    heard,
    anyHeard: (intents) => intents.some(heard),
    nothingHeard: () => ![...labels].some(([label, weight]) => !label.includes(':') && weight >= HEARD_FROM),
    raise: (intent, weight) => labels.set(intent, Math.max(labels.get(intent) ?? 0, weight)),
    lower: (intent, weight) => {
      const now = labels.get(intent);
      if (now !== undefined) labels.set(intent, Math.min(now, weight));
    },
  };
}
