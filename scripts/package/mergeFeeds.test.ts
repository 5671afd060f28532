import { describe, expect, it } from 'vitest';
import { mergeFeeds } from './mergeFeeds.mjs';

const feed = (arch: string, version = '1.1.0') =>
  [
    `version: ${version}`,
    'files:',
    `  - url: attest-${version}-mac-${arch}.zip`,
    `    sha512: sum-of-${arch}`,
    '    size: 1',
    `path: attest-${version}-mac-${arch}.zip`,
    `sha512: sum-of-${arch}`,
    "releaseDate: '2026-01-01T00:00:00.000Z'",
    '',
  ].join('\n');

describe('a system’s update feed', () => {
  it('is unchanged if there is only one', () => {
    expect(mergeFeeds([feed('x64')])).toBe(feed('x64'));
  });

  it('lists the files of all of them', () => {
    const merged = mergeFeeds([feed('x64'), feed('arm64')]);
    expect(merged.split('\n')).toEqual([
      'version: 1.1.0',
      'files:',
      '  - url: attest-1.1.0-mac-x64.zip',
      '    sha512: sum-of-x64',
      '    size: 1',
      '  - url: attest-1.1.0-mac-arm64.zip',
      '    sha512: sum-of-arm64',
      '    size: 1',
      'path: attest-1.1.0-mac-x64.zip',
      'sha512: sum-of-x64',
      "releaseDate: '2026-01-01T00:00:00.000Z'",
      '',
    ]);
  });

  it.each([
    ['of another version', feed('arm64', '1.0.0'), /1.0.0 and 1.1.0/],
    ['without files', 'version: 1.1.0\n', /no files/],
  ])('is not merged with one %s', (_what, other, message) => {
    expect(() => mergeFeeds([feed('x64'), other])).toThrow(message);
  });
});
