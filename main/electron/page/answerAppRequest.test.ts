import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findBundleFile } from './answerAppRequest';

const folder = resolve('/opt/attest/out/renderer');

describe('findBundleFile', () => {
  it.each([
    ['app://attest/index.html', ['index.html']],
    ['app://attest/assets/index-B2x.js?v=1', ['assets', 'index-B2x.js']],
    ['app://attest/assets/a%20b.css#top', ['assets', 'a b.css']],
    ['app://attest/assets/../index.html', ['index.html']],
  ])('finds what %s names', (url, path) => {
    expect(findBundleFile(url, folder)).toBe(join(folder, ...path));
  });

  it.each([
    'app://attest',
    'app://attest/',
    'app://attest/../../package.json',
    'app://attest/%2e%2e/%2e%2e/package.json',
    'app://attest/..%2f..%2fpackage.json',
    'app://attest/..%5c..%5cpackage.json',
    'app://attest/assets/..\\..\\..\\package.json',
    'app://attest/index.html%00.png',
    'app://attest/%E0%A4%A',
    'app://attest/../renderer-of-another/index.html',
    'app://attest.example/index.html',
    'app://attest@example.com/index.html',
    'app://other/index.html',
    'file:///etc/passwd',
    'https://attest/index.html',
  ])('refuses %s', (url) => {
    expect(findBundleFile(url, folder)).toBeNull();
  });
});
