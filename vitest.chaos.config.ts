import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/chaos/**/*.chaos.ts'],
    // Each kill costs a start of the real program.
    testTimeout: 900_000,
  },
});
