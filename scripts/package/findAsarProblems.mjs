/** Every asar must contain these. */
const needed = [
  '/package.json',
  '/out/main/launch.js',
  '/out/main/index.js',
  '/out/main/importWorker.js',
  '/out/main/textWorker.js',
  '/out/main/citeWorker.js',
  '/out/main/citeproc.cjs',
  '/out/main/citeproc-LICENSE.txt',
  '/out/preload/index.cjs',
  '/out/renderer/index.html',
  '/out/main/licenses.md',
  '/out/renderer/licenses.md',
  '/resources/sample/attest-sample.md',
  '/resources/styles/README.md',
  '/resources/styles/apa.csl',
  '/resources/styles/locales/locales-en-US.xml',
];

/** It may contain these; anything else is a mistake. */
const allowed = /^\/(package\.json|out(\/(main|preload|renderer)(\/.*)?)?|resources(\/.*)?)$/;

/** Mistakes even among what is allowed: sources, tests, maps and other people's folders. */
const forbidden =
  /(\.(tsx?|map|tsbuildinfo)|\.(test|spec)\.[cm]?js)$|\/node_modules(\/|$)|\/icons\//;

/**
 * Lists what an asar contains but should not, and what it lacks.
 * @param {readonly string[]} paths from "/"
 * @returns {string[]} sentences
 */
export function findAsarProblems(paths) {
  const found = paths.map((path) => path.replaceAll('\\', '/'));
  return [
    ...needed.filter((path) => !found.includes(path)).map((path) => `the asar lacks ${path}.`),
    ...found
      .filter((path) => !allowed.test(path) || forbidden.test(path))
      .map((path) => `${path} does not belong in the asar.`),
  ];
}
