import { defineConfig } from '@playwright/test';
import type { Place } from './support/test';

/** Chromium's executable, as `npm test` found it. */
const chromium = process.env.ATTEST_CHROMIUM;

/**
 * Specs of what a newer Chromium may lay out, paint, select, edit or expose to assistive technology differently. The
 * others are about Electron itself (windows, the session, updates, quitting), or about files, whichever program shows
 * them.
 */
const chromiumSpecs = [
  'accessibility.spec.ts',
  'articleView.spec.ts',
  'highlights.spec.ts',
  'keyboardOnly.spec.ts',
  'mainJob.spec.ts',
  'screenReader.spec.ts',
];

// One app at a time: each has the machine and the display to itself. No retries: a flaky test is a bug.
export default defineConfig<Place>({
  testDir: '.',
  // The installed app is tested with its own configuration.
  testIgnore: 'installed/**',
  outputDir: '../test-results',
  preserveOutput: 'failures-only',
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: false,
  workers: 1,
  retries: 0,
  timeout: 300_000,
  // Far more than anything takes, even on a busy machine.
  expect: { timeout: 60_000 },
  reporter: 'list',
  projects: [
    { name: 'electron' },
    ...(chromium
      ? [
          {
            name: 'chromium',
            testMatch: chromiumSpecs,
            grepInvert: /@electron/,
            use: { chromium },
          },
        ]
      : []),
  ],
});
