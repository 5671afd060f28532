import { describe, expect, it } from 'vitest';
import { readPackageArgs } from './readPackageArgs.mjs';

describe('readPackageArgs', () => {
  it.each([
    [[], { system: 'linux', targets: [], arch: 'x64', version: undefined }],
    [['win'], { system: 'win', targets: [], arch: 'x64', version: undefined }],
    [['deb', 'rpm'], { system: 'linux', targets: ['deb', 'rpm'], arch: 'x64', version: undefined }],
    [
      ['mac', 'dmg', '--arch', 'arm64', '--version=2.0.0'],
      { system: 'mac', targets: ['dmg'], arch: 'arm64', version: '2.0.0' },
    ],
  ])('reads %j', (args, wish) => {
    expect(readPackageArgs(args, 'linux', 'x64')).toEqual(wish);
  });

  it('is for this machine by default', () => {
    expect(readPackageArgs([], 'darwin', 'arm64')).toMatchObject({ system: 'mac', arch: 'arm64' });
    expect(readPackageArgs([], 'win32', 'x64')).toMatchObject({ system: 'win', arch: 'x64' });
  });

  it.each([
    [['linux', 'nsis'], 'there is no "nsis" for linux'],
    [['--arch', 'ia32'], 'no build for ia32'],
    [['--publish'], 'npm run package'],
  ])('refuses %j', (args, sentence) => {
    expect(() => readPackageArgs(args, 'linux', 'x64')).toThrow(sentence);
  });
});
