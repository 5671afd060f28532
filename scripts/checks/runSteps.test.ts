import { expect, it } from 'vitest';
import { runSteps } from './runSteps.mjs';

it('goes on after a step that throws, and counts it as failed', async () => {
  const said: string[] = [];
  const counts = await runSteps(
    [
      { name: 'one', run: async () => Promise.reject(new Error('It broke.')) },
      { name: 'two', run: async () => ({ counts: { passed: 3, failed: 0 }, output: '' }) },
    ],
    (text) => said.push(text),
  );
  expect(counts).toEqual({ passed: 3, failed: 1 });
  expect(said[0]).toMatch(/^✗ one/);
  expect(said[1]).toContain('It broke.');
  expect(said[2]).toMatch(/^✓ two .*3 passed, 0 failed/);
});
