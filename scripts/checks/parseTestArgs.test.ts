import { describe, expect, it } from 'vitest';
import { parseTestArgs } from './parseTestArgs.mjs';

describe('parseTestArgs', () => {
  it.each([
    [[], { specs: [], asUser: undefined }],
    [
      ['e2e/a.spec.ts', '-g', 'undo'],
      { specs: ['e2e/a.spec.ts', '-g', 'undo'], asUser: undefined },
    ],
    [['--as-user', 'ann', 'e2e/a.spec.ts'], { specs: ['e2e/a.spec.ts'], asUser: 'ann' }],
    [['--as-user'], { specs: [], asUser: '' }],
  ])('reads %j', (args, parsed) => {
    expect(parseTestArgs(args)).toEqual(parsed);
  });
});
