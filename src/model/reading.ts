import type { Understanding } from '../domain/understanding.ts';
import { understand, type UnderstandInput } from '../understanding/understand.ts';

/** Text to meaning. Offline, in this process: nothing a customer wrote leaves the machine. */
export function createReading(): (input: UnderstandInput) => Promise<Understanding> {
  return async (input) => understand(input);
}
