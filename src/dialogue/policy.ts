import type { Priority } from '../domain/case.ts';
import type { ConductPack } from '../policy/conduct-pack.ts';
import type { Ladder } from '../policy/ladder.ts';
import type { PlanBounds } from '../policy/plan-bounds.ts';
import type { PromiseRules } from '../policy/promise-rules.ts';

/** The rules under which one case is decided: what managers and lawyers set, chosen for this customer. */
export type Policy = {
  readonly ladder: Ladder;
  readonly pack: ConductPack;
  readonly promises: PromiseRules;
  /** Absent where no plan may be offered for what this customer owes. */
  readonly bounds?: PlanBounds;
  readonly dialogue: DialogueRules;
};

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
  readonly claimWithin: Readonly<Record<Priority, string>>;
};
