import { setTimeout as wait } from 'node:timers/promises';
import type { Random } from './random.ts';
import type { Telegram } from './telegram.ts';

/**
 * Where a kill falls.
 *
 * - `busy`: at any moment while messages flow, one of them over a line that breaks.
 * - `heard`: a moment after a customer wrote, so among hearing, deciding and writing down.
 * - `wire`: the message arrived, and its receipt never will.
 * - `unsent`: the attempt is written down, and the message never arrives.
 * - `start`: while the program starts, settles what it finds and speaks its first words.
 */
export const KILLS = ['busy', 'wire', 'heard', 'unsent', 'start'] as const;

export type Kill = (typeof KILLS)[number];

/** In this order again and again, so that each kind has its share; what is random is the moment. */
export function kindOf(kill: number): Kill {
  return KILLS[kill % KILLS.length] ?? 'busy';
}

/** The longest wait for a moment that may never come because nothing is left to say. */
const IDLE_MS = 2500;

/** Resolves at the moment at which the program is to die. */
export async function momentOf(
  kind: Kill,
  telegram: Telegram,
  random: Random,
  beat: { readonly messages: number; readonly spoke: () => Promise<void> },
): Promise<void> {
  const { length: before } = await telegram.sends(0, 0);
  const some = before + 1 + random.below(beat.messages);
  switch (kind) {
    case 'start':
      return;
    case 'busy':
      // A line that breaks after the message went through: the program lives, and does not know.
      await telegram.fail('reset_after');
      await telegram.sends(some, IDLE_MS);
      return wait(random.below(40));
    case 'heard':
      await telegram.sends(some, IDLE_MS);
      await Promise.race([beat.spoke(), wait(IDLE_MS)]);
      return wait(random.below(30));
    case 'wire':
    case 'unsent': {
      await telegram.sends(some, IDLE_MS);
      await telegram.fail(kind === 'wire' ? 'hang_after' : 'hang');
      await untilCaught(telegram, before);
      return wait(random.below(30));
    }
    default:
      return kind satisfies never;
  }
}

/** Resolves when a call has run into the fault that was laid out for it. */
async function untilCaught(telegram: Telegram, before: number): Promise<void> {
  for (let count = before; ;) {
    const sends = await telegram.sends(count + 1, IDLE_MS);
    if (sends.slice(before).some((call) => call.status === 0) || sends.length === count) return;
    count = sends.length;
  }
}
