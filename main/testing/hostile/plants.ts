import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmod,
  link,
  lstat,
  mkdir,
  rename,
  rm,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { createServer } from 'node:net';
import { basename, dirname, join, relative } from 'node:path';
import type { Outside } from './Outside';

/** Something hostile in the place of a file or a folder. */
export interface Plant {
  name: string;
  /** Puts it at `path`, where there is nothing. */
  put(path: string, outside: Outside): Promise<unknown>;
  /** It shares one file with the outside, which may be read but not changed. */
  isShared?: boolean;
  /** It can’t be part of a library, neither as a file nor as a folder. */
  isRefused?: boolean;
}

/** Puts a plant in the place of what is there, which is moved aside if `isKept`. */
export async function plant({ put }: Plant, path: string, outside: Outside): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await rm(path, { recursive: true, force: true });
  await put(path, outside);
}

const isUnix = process.platform !== 'win32';
const isLinuxRoot = process.platform === 'linux' && process.getuid?.() === 0;
const TERABYTE = 1024 ** 4;

/** A relative link from `path` to `target`. */
const linkByWay = (path: string, target: string) => symlink(relative(dirname(path), target), path);

const links: Plant[] = [
  { name: 'a link to a file outside', put: (path, { file }) => symlink(file, path) },
  { name: 'a link to a folder outside', put: (path, { inner }) => symlink(inner, path) },
  { name: 'a link to a pipe outside', put: (path, { pipe }) => symlink(pipe, path) },
  {
    name: 'a link to a file that would be made outside',
    put: (path, { folder }) => symlink(join(folder, 'made'), path),
  },
  {
    name: 'a link to what has its name outside',
    put: (path, { inner }) => symlink(join(inner, basename(path)), path),
  },
  { name: 'a link by .. to a file', put: (path, { file }) => linkByWay(path, file) },
  { name: 'a link by .. to a folder', put: (path, { inner }) => linkByWay(path, inner) },
  {
    name: 'a link by its own folder and ..',
    put: (path, { inner }) =>
      symlink(join('.', '..', basename(dirname(path)), relative(dirname(path), inner)), path),
  },
  {
    name: 'a chain of links',
    async put(path, { folder }) {
      await symlink(`${basename(path)}.second`, path);
      await linkByWay(`${path}.second`, `${path}.third`);
      await symlink(folder, `${path}.third`);
    },
  },
  { name: 'a link to itself', put: (path) => symlink(basename(path), path) },
  {
    name: 'links in a circle',
    async put(path) {
      await symlink(`${basename(path)}.second`, path);
      await symlink(basename(path), `${path}.second`);
    },
  },
  { name: 'a link to the root', put: (path) => symlink('/', path) },
  ...['/dev/zero', '/dev/full', '/proc/self/environ', '/proc/self/fd', '/proc/self/root'].map(
    (target) => ({ name: `a link to ${target}`, put: (path: string) => symlink(target, path) }),
  ),
];

/** These stay within the library, so they are followed if they lead to what is needed. */
const innerLinks: Plant[] = [
  { name: 'a link to its own folder', put: (path) => symlink('.', path) },
];

const files: Plant[] = [
  { name: 'nothing', put: async () => {} },
  { name: 'an empty file', put: (path) => writeFile(path, '') },
  { name: 'a file', put: (path) => writeFile(path, 'no JSON \u001b[31m') },
  { name: 'a folder', put: (path) => mkdir(path) },
  {
    name: 'a folder with a folder in it',
    put: (path) => mkdir(join(path, 'article.json', 'in it'), { recursive: true }),
  },
  {
    name: 'a file of a terabyte',
    async put(path) {
      await writeFile(path, '');
      await truncate(path, TERABYTE);
    },
  },
  {
    name: 'a second name of a file outside',
    put: (path, { file }) => link(file, path),
    isShared: true,
  },
  {
    name: 'a file that nobody may read',
    async put(path) {
      await writeFile(path, '{}');
      await chmod(path, 0);
    },
  },
];

const devices: Plant[] = [
  { name: 'a pipe', put: async (path) => execFileSync('mkfifo', [path]) },
  {
    name: 'a socket',
    async put(path) {
      // Its address has to be short.
      const short = join('/tmp', `attest-${process.pid}-${Date.now()}.sock`);
      const server = createServer().listen(short);
      await once(server, 'listening');
      await rename(short, path);
      server.close();
      await once(server, 'close');
      await lstat(path);
    },
  },
];

const nodes: Plant[] = [
  { name: 'a device like /dev/zero', put: (path) => makeNode(path, 'c', 1, 5) },
  { name: 'a device like /dev/full', put: (path) => makeNode(path, 'c', 1, 7) },
  { name: 'a disk', put: (path) => makeNode(path, 'b', 7, 200) },
];

async function makeNode(path: string, ...node: (string | number)[]): Promise<void> {
  execFileSync('mknod', [path, ...node.map(String)]);
}

/** Everything that can be in the place of a file or a folder on this system, for this user. */
export const plants: readonly Plant[] = [
  ...files,
  ...[...(isUnix ? [...links, ...devices] : []), ...(isLinuxRoot ? nodes : [])].map((one) => ({
    ...one,
    isRefused: true,
  })),
  ...(isUnix ? innerLinks : []),
];
