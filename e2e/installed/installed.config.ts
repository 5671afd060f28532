import { defineConfig } from '@playwright/test';

// The app as a person installs it. Each test builds on the one before: a package is installed only once.
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/installed',
  preserveOutput: 'failures-only',
  forbidOnly: Boolean(process.env.CI),
  workers: 1,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
});
