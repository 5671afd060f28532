import { describe, expect, it } from 'vitest';
import { choosePublisher } from './choosePublisher.mjs';

describe('where packages look for newer versions', () => {
  const github = { provider: 'github', owner: 'ida', repo: 'attest' };
  it.each([
    ['without a web page', undefined, null],
    ['with an empty one', '', null],
    ['in a repository', 'https://github.com/ida/attest', github],
    ['in a repository, by its git address', 'https://github.com/ida/attest.git', github],
    [
      'on another page',
      'https://example.org/attest',
      { provider: 'generic', url: 'https://example.org/attest/releases/' },
    ],
    ['on a page without https', 'http://example.org/', null],
  ])('is chosen %s', (_where, homepage, publisher) => {
    expect(choosePublisher(homepage)).toEqual(publisher);
  });
});
