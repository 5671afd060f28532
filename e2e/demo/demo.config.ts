import { defineConfig } from '@playwright/test';

// Not a test: it drives the app through its story and takes the pictures for `docs/screens/`.
export default defineConfig({
  testDir: '.',
  testMatch: 'story.ts',
  outputDir: '../../test-results/demo',
  preserveOutput: 'never',
  workers: 1,
  retries: 0,
  timeout: 300_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
});
