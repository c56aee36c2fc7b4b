import { loadPrompts } from '../../src/content/load.ts';
import { createRewording, type RewordingSettings } from '../../src/model/rewording.ts';
import type { Rewording } from '../../src/ports/rewording.ts';
import { PROMPTS_DIR } from '../content/prompts.ts';
import { startOpenAiEmulator, type OpenAiEmulator } from '../emulators/openai/server.ts';
import { openKnownScene, type Scene } from './scene.ts';

const prompts = loadPrompts(PROMPTS_DIR);

/** Said by somebody who names themselves, and what answers it. */
export const HARD = 'I am Ana Perez, contract 12345678, and I cannot pay right now';
export const TEMPLATE =
  'Thank you for telling me; that is not always easy to say.\n' +
  'Would you like to tell me in a few words what has changed? It helps us to find something that fits, and you can skip it.';
/** The same, as a model may say it. */
export const KIND =
  'Thank you for sharing that with me. Would you like to tell me in a few words what has changed? It helps us to find something that fits, and you can skip it.';

/** A customer who is known, and a model beside the engine. */
export type RewordingBench = {
  readonly emulator: OpenAiEmulator;
  readonly scene: Scene;
  readonly withModel: (over?: Partial<RewordingSettings>) => Rewording;
  /** What the customer sees in answer, and what stands in the record of it. */
  readonly answerTo: (text: string) => Promise<{
    readonly seen: readonly string[];
    readonly asked: readonly Record<string, unknown>[];
    readonly outcomes: readonly Record<string, unknown>[];
    readonly judged: readonly Record<string, unknown>[];
  }>;
  readonly close: () => Promise<void>;
};

export async function openRewordingBench(): Promise<RewordingBench> {
  const [emulator, scene] = await Promise.all([startOpenAiEmulator(), openKnownScene()]);
  const withModel = (over: Partial<RewordingSettings> = {}): Rewording => {
    const { key: apiKey, url: baseUrl, model } = emulator;
    return createRewording({ apiKey, baseUrl, model, prompt: prompts.llm.reword, ...over });
  };
  scene.rewords(withModel());
  return {
    emulator,
    scene,
    withModel,
    async answerTo(text) {
      const before = scene.channel.seen.length;
      await scene.says(text);
      await scene.tick();
      return {
        seen: scene.channel.seen.slice(before),
        asked: await scene.recordsOf('rewording_asked'),
        outcomes: await scene.recordsOf('rewording'),
        judged: await scene.recordsOf('reworded'),
      };
    },
    async close() {
      await scene.close();
      await emulator.close();
    },
  };
}
