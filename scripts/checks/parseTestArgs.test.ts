import { describe, expect, it } from 'vitest';
import { parseTestArgs } from './parseTestArgs.mjs';

describe('parseTestArgs', () => {
  it.each([
    [[], { specs: [], asUser: undefined, isInstalled: false }],
    [
      ['e2e/a.spec.ts', '-g', 'undo'],
      { specs: ['e2e/a.spec.ts', '-g', 'undo'], asUser: undefined, isInstalled: false },
    ],
    [
      ['--as-user', 'ann', 'e2e/a.spec.ts'],
      { specs: ['e2e/a.spec.ts'], asUser: 'ann', isInstalled: false },
    ],
    [['--as-user'], { specs: [], asUser: '', isInstalled: false }],
    [['--installed'], { specs: [], asUser: undefined, isInstalled: true }],
  ])('reads %j', (args, parsed) => {
    expect(parseTestArgs(args)).toEqual(parsed);
  });
});
