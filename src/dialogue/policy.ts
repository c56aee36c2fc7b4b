import type { ConductPack } from '../policy/conduct-pack.ts';
import type { DialogueRules } from '../policy/dialogue-rules.ts';
import type { Ladder } from '../policy/ladder.ts';
import type { PlanBounds } from '../policy/plan-bounds.ts';
import type { PromiseRules } from '../policy/promise-rules.ts';
import type { SilenceRules } from '../policy/silence-rules.ts';

/** The rules under which one case is decided: what managers and lawyers set, chosen for this customer. */
export type Policy = {
  readonly ladder: Ladder;
  readonly pack: ConductPack;
  readonly promises: PromiseRules;
  /** Absent where no plan may be offered for what this customer owes. */
  readonly bounds?: PlanBounds;
  readonly dialogue: DialogueRules;
  readonly silence: SilenceRules;
};
