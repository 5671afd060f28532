import { describe, expect, it } from 'vitest';
import { findAsarProblems } from './findAsarProblems.mjs';

const sound = [
  '/package.json',
  '/out',
  '/out/main',
  '/out/main/launch.js',
  '/out/main/index.js',
  '/out/main/importWorker.js',
  '/out/main/textWorker.js',
  '/out/main/citeWorker.js',
  '/out/main/citeproc.cjs',
  '/out/main/citeproc-LICENSE.txt',
  '/out/main/chunks/readHtml-x.js',
  '/out/preload/index.cjs',
  '/out/renderer/index.html',
  '/out/main/licenses.md',
  '/out/renderer/licenses.md',
  '/resources/sample/attest-sample.md',
  '/resources/styles/README.md',
  '/resources/styles/apa.csl',
  '/resources/styles/locales/locales-en-US.xml',
];

describe('findAsarProblems', () => {
  it('finds none if only what is needed is there', () => {
    expect(findAsarProblems(sound)).toEqual([]);
    expect(findAsarProblems(sound.map((path) => path.replaceAll('/', '\\')))).toEqual([]);
  });

  it.each([
    '/main/index.ts',
    '/out/main/index.js.map',
    '/out/main/index.test.js',
    '/out/test/cli/cli.js',
    '/node_modules/zod/index.js',
    '/resources/icons/16x16.png',
    '/e2e',
  ])('finds %s', (path) => {
    expect(findAsarProblems([...sound, path])).toEqual([`${path} does not belong in the asar.`]);
  });

  it('finds what is missing', () => {
    const path = '/out/preload/index.cjs';
    const problems = findAsarProblems(sound.filter((other) => other !== path));
    expect(problems).toEqual([`the asar lacks ${path}.`]);
  });
});
