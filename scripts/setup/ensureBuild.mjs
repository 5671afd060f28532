import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readIfPresent } from './readIfPresent.mjs';
import { runProcess } from './runProcess.mjs';
import { SetupError } from './SetupError.mjs';
import { say } from './say.mjs';

/** Everything that determines the build. */
const inputFolders = ['main', 'renderer', 'shared', 'resources'];
const inputFiles = ['electron.vite.config.ts', 'package.json', 'package-lock.json'];

/**
 * Whether `out/` was built from the current sources, judging by their names, sizes and times.
 * @param {string} root
 */
export function isBuildCurrent(root) {
  const stamp = readStamp(root);
  return stamp !== undefined && stamp.look === hashLook(listInputs(root));
}

/**
 * Builds the app into `out/` if that isn't current. Throws SetupError if the build fails, after showing why.
 * @param {string} root
 */
export async function ensureBuild(root) {
  const files = listInputs(root);
  const look = hashLook(files);
  const stamp = readStamp(root);
  if (stamp?.look === look) return;
  // A checkout gives files new times; only changed contents need a build.
  const content = hashContent(root, files);
  if (stamp?.content !== content) await build(root);
  writeFileSync(stampFile(root), `${look} ${content}\n`);
}

/** @param {string} root */
async function build(root) {
  say('building the app.');
  mkdirSync(join(root, 'out'), { recursive: true });
  writeFileSync(stampFile(root), '');
  const script = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const end = await runProcess(process.execPath, [script, 'build'], { cwd: root });
  if (end.code === 0) return;
  process.stderr.write(end.output);
  throw new SetupError('the app could not be built; see the output above.');
}

/** @typedef {{path: string, look: string}} Input a path below the root, and its size and time */

/**
 * @param {string} root
 * @returns {Input[]}
 */
function listInputs(root) {
  const files = inputFiles.filter((path) => existsSync(join(root, path)));
  const paths = [...files, ...inputFolders.flatMap((folder) => listFiles(root, folder))];
  return paths.sort().map((path) => {
    const { size, mtimeMs } = statSync(join(root, path));
    return { path, look: `${size} ${mtimeMs}` };
  });
}

/**
 * @param {string} root
 * @param {string} folder
 * @returns {string[]} without the tests, which don't affect the build
 */
function listFiles(root, folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return listFiles(root, path);
    return path.includes('.test.') ? [] : [path];
  });
}

/** @param {readonly Input[]} files */
function hashLook(files) {
  const hash = createHash('sha256');
  for (const { path, look } of files) hash.update(`${path}\0${look}\n`);
  return hash.digest('hex');
}

/**
 * @param {string} root
 * @param {readonly Input[]} files
 */
function hashContent(root, files) {
  const hash = createHash('sha256');
  for (const { path } of files) {
    const content = readFileSync(join(root, path));
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/**
 * @param {string} root
 * @returns {{look: string, content: string} | undefined}
 */
function readStamp(root) {
  const [look, content] = (readIfPresent(stampFile(root)) ?? '').trim().split(' ');
  return look && content ? { look, content } : undefined;
}

/** @param {string} root */
function stampFile(root) {
  return join(root, 'out', '.stamp');
}
