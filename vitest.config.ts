import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Tests of pure folders: nothing there can be left behind, so that many files share one process. */
const PURE = ['domain', 'policy', 'gate', 'dialogue', 'understanding', 'content', 'managers'].map(
  (folder) => `test/${folder}/**/*.test.ts`,
);

export default defineConfig({
  test: {
    testTimeout: 15_000,
    // On two cores vitest would work on one only.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      { extends: true, test: { name: 'pure', include: PURE, isolate: false } },
      {
        extends: true,
        test: {
          name: 'world',
          include: ['test/**/*.test.ts'],
          exclude: [...PURE, 'test/browser/**', 'test/house/fixtures/**'],
        },
      },
    ],
  },
});
