import { defineConfig } from 'vitest/config';

/** `npm run soak`: what takes too long for every run. */
export default defineConfig({
  test: {
    include: ['test/soak/**/*.test.ts'],
    testTimeout: 3_600_000,
    hookTimeout: 3_600_000,
    fileParallelism: false,
  },
});
