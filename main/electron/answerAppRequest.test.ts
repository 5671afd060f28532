import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerAppRequest } from './answerAppRequest';

let root: string;
let bundle: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'attest-bundle-'));
  bundle = join(root, 'renderer');
  await mkdir(join(bundle, 'assets'), { recursive: true });
  await writeFile(join(bundle, 'index.html'), '<!doctype html>');
  await writeFile(join(bundle, 'assets', 'app.js'), 'export {};');
  await writeFile(join(bundle, 'notes.exe'), 'MZ');
  await writeFile(join(root, 'secret.json'), '{}');
});
afterAll(() => rm(root, { recursive: true }));

const ask = (url: string, init?: RequestInit) => answerAppRequest(new Request(url, init), bundle);

describe('answerAppRequest', () => {
  it.each([
    ['app://attest/index.html', 'text/html; charset=utf-8', '<!doctype html>'],
    ['app://attest/assets/app.js', 'text/javascript; charset=utf-8', 'export {};'],
  ])('serves %s as %s', async (url, mediaType, content) => {
    const response = await ask(url);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(mediaType);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await response.text()).toBe(content);
  });

  it('puts the content policy on what it serves and on what it refuses', async () => {
    for (const url of ['app://attest/index.html', 'app://attest/nothing.html']) {
      const policy = (await ask(url)).headers.get('content-security-policy');
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
    }
  });

  it.each([
    ['a file that is not there', 'app://attest/assets/nothing.js'],
    ['a folder', 'app://attest/assets'],
    ['a file of no known type', 'app://attest/notes.exe'],
    ['a file outside the bundle', 'app://attest/..%2fsecret.json'],
    ['another host', 'app://elsewhere/index.html'],
  ])('answers 404 for %s', async (_what, url) => {
    expect((await ask(url)).status).toBe(404);
  });

  it('answers 404 for anything but reading', async () => {
    expect((await ask('app://attest/index.html', { method: 'POST', body: 'x' })).status).toBe(404);
  });
});
