import type { Understanding } from '../../src/domain/understanding.ts';
import {
  createReading,
  type Reading,
  type ReadingInput,
  type ReadingSettings,
} from '../../src/model/reading.ts';
import type { Failure } from '../../src/model/failure.ts';
import type { OpenAiEmulator } from '../emulators/openai/server.ts';
import { loadPrompts } from '../../src/content/load.ts';
import { PROMPTS_DIR } from '../content/prompts.ts';

const prompt = loadPrompts(PROMPTS_DIR).llm.understand;

/** A text that says nothing about a debt. */
export const COWS = 'the cows came home early this year';

/** An offline reading that understands nothing at all, so that these tests rest on no cue and no weight of the real one. */
export const NOTHING_HEARD: Understanding = {
  language: 'en',
  intents: [{ name: 'unclear', confidence: 0.556 }],
  slots: {},
  safety: [],
  duties: [],
};

export const said = (text: string, over: Partial<ReadingInput> = {}): ReadingInput => ({
  text,
  now: '2026-11-24T09:00:00Z',
  timezone: 'Europe/London',
  context: 'reminder_overdue',
  ...over,
});

/** A reading with a model beside it, and what became of the calls that failed. */
export function readingWith(
  emulator: OpenAiEmulator,
  over: Partial<ReadingSettings> = {},
): { readonly read: Reading; readonly failures: Failure[] } {
  const failures: Failure[] = [];
  const read = createReading({
    apiKey: emulator.key,
    baseUrl: emulator.url,
    model: emulator.model,
    prompt,
    offline: () => NOTHING_HEARD,
    failed: (failure) => failures.push(failure),
    ...over,
  });
  return { read, failures };
}
