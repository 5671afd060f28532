import { describe, expect, it } from 'vitest';
import { addCounts, countPlaywright, countVitest, settleCounts } from './countTests.mjs';

describe('countVitest', () => {
  it('counts tests, and a file that broke outside its tests', () => {
    const report = {
      numPassedTests: 3,
      numFailedTests: 1,
      testResults: [
        { status: 'passed', assertionResults: [{ status: 'passed' }] },
        { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] },
        { status: 'failed', assertionResults: [] },
      ],
    };
    expect(countVitest(report)).toEqual({ passed: 3, failed: 2 });
  });
});

describe('countPlaywright', () => {
  it('counts a flaky test and an error outside tests as failures', () => {
    const stats = { expected: 7, unexpected: 1, flaky: 2, skipped: 5 };
    expect(countPlaywright({ stats, errors: ['broken spec'] })).toEqual({ passed: 7, failed: 4 });
  });
});

describe('settleCounts', () => {
  it.each([
    ['a sound run', 0, { passed: 2, failed: 0 }, { passed: 2, failed: 0 }],
    ['failed tests', 1, { passed: 2, failed: 3 }, { passed: 2, failed: 3 }],
    ['a run that broke after its tests', 1, { passed: 2, failed: 0 }, { passed: 2, failed: 1 }],
    ['a run in which nothing ran', 0, { passed: 0, failed: 0 }, { passed: 0, failed: 1 }],
    ['a run without a report', 0, undefined, { passed: 0, failed: 1 }],
  ])('never counts %s as a success', (_, exitCode, counts, settled) => {
    expect(settleCounts(exitCode, counts)).toEqual(settled);
  });
});

describe('addCounts', () => {
  it('adds up', () => {
    const all = [
      { passed: 1, failed: 2 },
      { passed: 10, failed: 20 },
    ];
    expect(addCounts(all)).toEqual({ passed: 11, failed: 22 });
  });
});
