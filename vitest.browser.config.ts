import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    globalSetup: ['test/browser/say-if-skipped.ts'],
    testTimeout: 300_000,
    hookTimeout: 60_000,
    // Each file starts the real program and a browser; side by side they would only slow each other down.
    fileParallelism: false,
  },
});
