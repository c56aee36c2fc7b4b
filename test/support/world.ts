import type { Instant } from '../../src/domain/time.ts';
import type { GatePolicy } from '../../src/gate/policy.ts';
import { openStage, type Stage } from '../../src/talk/stage.ts';
import { shippedPrompts } from './shipped-prompts.ts';

/** A stage with the shipped prompts. */
export function openWorld(start: Instant, gate?: Partial<GatePolicy>): Promise<Stage> {
  return openStage({ prompts: shippedPrompts(), start, gate });
}
