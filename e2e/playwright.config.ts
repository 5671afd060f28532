import { defineConfig } from '@playwright/test';

// One app at a time: each has the machine, and the display, to itself. No retries: a flaky test is a bug.
export default defineConfig({
  testDir: '.',
  // What is installed is another app, and has a configuration of its own.
  testIgnore: 'installed/**',
  outputDir: '../test-results',
  preserveOutput: 'failures-only',
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: false,
  workers: 1,
  retries: 0,
  timeout: 300_000,
  // Far more than anything takes, even on a machine that has much else to do.
  expect: { timeout: 60_000 },
  reporter: 'list',
});
