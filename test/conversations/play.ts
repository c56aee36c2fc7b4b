import { expect } from 'vitest';
import type { GatePolicy } from '../../src/gate/policy.ts';
import type { Conversation } from '../../src/talk/conversation.ts';
import { playing } from '../../src/talk/play.ts';
import type { Spoken } from '../../src/talk/seen.ts';
import { shippedPrompts } from '../support/shipped-prompts.ts';

/** Hold a conversation through the real program. `check` false: what is expected is left aside. */
export async function play(
  conversation: Conversation,
  how: { readonly check: boolean; readonly gate?: Partial<GatePolicy> },
): Promise<{ readonly spoken: readonly Spoken[] }> {
  const spoken: Spoken[] = [];
  const steps = playing(conversation, { prompts: shippedPrompts(), strictly: how.check, gate: how.gate });
  for await (const played of steps) {
    spoken.push(...played.spoken);
    const text = played.spoken.map((one) => one.text).join('\n');
    const where = `step ${played.at}: ${JSON.stringify({ ...played.step, expect: undefined })}\nsaid: ${text}`;
    if (how.check) expect(played.actual, where).toEqual(played.expected);
  }
  return { spoken };
}
