import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**', 'test/soak/**'],
    // The tests build whole sites; two cores share them.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
