import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerAppRequest } from './answerAppRequest';

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
