import { defineConfig } from 'vitest/config';

/** `npm run test:browser`: what only a browser can tell. Needs Chromium (see `test/browser/find-chromium.ts`). */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 300_000,
    // One browser at a time: two cores share it.
    fileParallelism: false,
  },
});
