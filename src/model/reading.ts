import type { World } from '../engine/world.ts';
import { understand } from '../understanding/understand.ts';

/** Text to meaning. Offline, in this process: nothing a customer wrote leaves the machine. */
export function createReading(): World['understand'] {
  return async (input) => understand(input);
}
