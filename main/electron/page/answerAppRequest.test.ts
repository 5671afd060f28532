import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerAppRequest, findBundleFile } from './answerAppRequest';

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

const bundle = join('/', 'opt', 'attest', 'renderer');

const ask = (url: string, method = 'GET') => answerAppRequest({ url, method }, bundle);

describe('answerAppRequest', () => {
  it.each([
    ['app://attest/index.html', 'text/html; charset=utf-8', 'index.html'],
    ['app://attest/assets/app.js', 'text/javascript; charset=utf-8', 'assets/app.js'],
    ['app://attest/assets/app.css?v=1#top', 'text/css; charset=utf-8', 'assets/app.css'],
  ])('serves %s as %s', (url, mediaType, file) => {
    expect(ask(url)).toMatchObject({
      path: join(bundle, file),
      headers: { 'Content-Type': mediaType, 'X-Content-Type-Options': 'nosniff' },
    });
  });

  it('puts the content policy on what it serves', () => {
    const policy = ask('app://attest/index.html')?.headers['Content-Security-Policy'];
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
  });

  it('lets the worker that draws PDFs run WebAssembly, and nothing else more', () => {
    const worker = ask('app://attest/assets/pdfWorker.js')?.headers['Content-Security-Policy'];
    expect(worker).toBe("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'");
    const other = ask('app://attest/assets/index.js')?.headers['Content-Security-Policy'];
    expect(other).not.toContain('wasm');
  });

  it.each([
    ['a folder', 'app://attest/assets'],
    ['a file of no known type', 'app://attest/notes.exe'],
    ['a file outside the bundle', 'app://attest/..%2fsecret.json'],
    ['another host', 'app://elsewhere/index.html'],
  ])('refuses %s', (_what, url) => {
    expect(ask(url)).toBeNull();
  });

  it('refuses anything but reading', () => {
    expect(ask('app://attest/index.html', 'POST')).toBeNull();
  });
});
