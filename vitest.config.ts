import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{shared,main,renderer,scripts,bench}/**/*.test.{ts,tsx}'],
    environment: 'node',
    pool: 'threads',
    // A limit against hanging, not a measure of speed: machines differ.
    testTimeout: 120_000,
  },
});
