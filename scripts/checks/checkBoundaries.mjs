import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { atExit } from '../setup/atExit.mjs';
import { runProcess } from '../setup/runProcess.mjs';
import { foreignTypes, probes } from './boundaries.mjs';

/** @typedef {import('./boundaries.mjs').Probe} Probe */
/** @typedef {{file: string, rule: string}} Complaint */

/**
 * Proves that the import rules hold: breaks each one in a temporary copy of the project's settings and checks that the
 * linter or the compiler reports it by its rule. Returns a sentence for each violation that passes, each allowed import
 * that is rejected and each foreign global in a project.
 * @param {string} root
 * @returns {Promise<string[]>}
 */
export async function checkBoundaries(root) {
  const folder = mkdtempSync(join(tmpdir(), 'attest-boundaries-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const forget = atExit(remove);
  try {
    // In two copies, since importing Electron adds globals that the other probes need to be absent.
    const isImport = (/** @type {Probe} */ { code }) => code.includes('import');
    const importFolder = layOut(root, join(folder, 'imports'), probes.filter(isImport));
    const globalFolder = layOut(
      root,
      join(folder, 'globals'),
      probes.filter((probe) => !isImport(probe)),
    );
    const lintArgs = ['lint', '--reporter=json', '--max-diagnostics=none'];
    const [lint, types, ...leaks] = await Promise.all([
      runTool(importFolder, '@biomejs/biome/bin/biome', lintArgs),
      runTool(globalFolder, 'typescript/bin/tsc', ['-b', '--pretty', 'false']),
      ...foreignTypes.map((rule) => findLeaks(root, rule)),
    ]);
    return [...judgeProbes(probes, [...parseLint(lint), ...parseTypes(types)]), ...leaks.flat()];
  } finally {
    forget();
    remove();
  }
}

/**
 * @param {readonly Probe[]} tried
 * @param {readonly Complaint[]} complaints
 * @returns {string[]}
 */
export function judgeProbes(tried, complaints) {
  return tried.flatMap(({ file, rule, code }) => {
    const found = complaints.filter((complaint) => complaint.file === file).map(({ rule }) => rule);
    const statement = code.split('\n', 1)[0];
    if (rule !== null) {
      return found.includes(rule) ? [] : [`${file}: ${statement} breaks a rule, yet passes.`];
    }
    return found.length === 0
      ? []
      : [`${file}: ${statement} is allowed, yet ${found.join(', ')} rejects it.`];
  });
}

/**
 * @param {string} output of `biome lint --reporter=json`
 * @returns {Complaint[]}
 */
export function parseLint(output) {
  const json = output.split('\n').find((line) => line.startsWith('{'));
  if (json === undefined) throw new Error(`Biome gave no report:\n${output}`);
  /** @type {{category: string, location: {path: string}}[]} */
  const diagnostics = JSON.parse(json).diagnostics;
  return diagnostics.map(({ category, location }) => ({
    file: location.path,
    rule: category.split('/').at(-1) ?? category,
  }));
}

/**
 * @param {string} output of `tsc --pretty false`
 * @returns {Complaint[]}
 */
export function parseTypes(output) {
  return [...output.matchAll(/^(\S+?)\(\d+,\d+\): error (TS\d+):/gm)].map((match) => ({
    file: match[1] ?? '',
    rule: match[2] ?? '',
  }));
}

/**
 * Finds the type declarations that a project must not see among those its files pull in.
 * @param {string} root
 * @param {{project: string, foreign: RegExp}} rule
 */
async function findLeaks(root, { project, foreign }) {
  const output = await runTool(root, 'typescript/bin/tsc', ['-p', project, '--listFilesOnly']);
  const files = output.replaceAll('\\', '/').trim().split('\n');
  if (!files.some((file) => file.includes(`/${project}/`))) {
    return [`${project}: the compiler lists no files.`];
  }
  const leak = files.find((file) => foreign.test(file));
  return leak === undefined ? [] : [`${project}: its types include ${leak}.`];
}

/**
 * Creates a folder with the project's settings and the probes as its only files.
 * @param {string} root
 * @param {string} folder
 * @param {readonly Probe[]} files
 */
function layOut(root, folder, files) {
  /** @type {{references: {path: string}[]}} */
  const { references } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8'));
  for (const { path } of references) {
    copyInto(folder, root, join(path, 'tsconfig.json'));
    // A project without files would be an error in itself.
    writeInto(folder, join(path, 'empty.ts'), 'export {};\n');
  }
  for (const file of [
    'biome.json',
    'tsconfig.json',
    'tsconfig.base.json',
    'package.json',
    '.gitignore',
  ]) {
    copyInto(folder, root, file);
  }
  for (const { file, code } of files) writeInto(folder, file, code);
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

/**
 * @param {string} folder to run it in
 * @param {string} script below node_modules
 * @param {string[]} args
 */
async function runTool(folder, script, args) {
  const command = [join(folder, 'node_modules', script), ...args];
  // Output on stderr may land in the middle of a line of stdout.
  const { stdout } = await runProcess(process.execPath, command, { cwd: folder });
  return stdout;
}

/**
 * @param {string} folder
 * @param {string} root
 * @param {string} path
 */
function copyInto(folder, root, path) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  copyFileSync(join(root, path), join(folder, path));
}

/**
 * @param {string} folder
 * @param {string} path
 * @param {string} text
 */
function writeInto(folder, path, text) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
