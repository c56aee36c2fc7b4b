import { availableParallelism } from 'node:os';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { defineConfig } from 'vitest/config';

/** What takes longest begins first, so that no worker is left alone with it at the end. */
const LONG = ['chaos/kill', 'conversations/', 'talk/', 'end-to-end/', 'house/program', 'engine/injection'];

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const at = LONG.findIndex((part) => moduleId.includes(`/test/${part}`));
      return at < 0 ? LONG.length : at;
    };
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b));
  }
}

/** It looks at the memory of its process, so that nobody else's may be in there. */
const ALONE = ['test/portfolio/large.test.ts'];

export default defineConfig({
  test: {
    testTimeout: 15_000,
    // On two cores vitest would work on one only.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    sequence: { sequencer: LongFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          include: ['test/**/*.test.ts'],
          exclude: [...ALONE, 'test/browser/**', 'test/house/fixtures/**'],
          // A file leaves nothing behind, so that the gate and the prompts are loaded once for many.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'alone', include: ALONE } },
    ],
  },
});
