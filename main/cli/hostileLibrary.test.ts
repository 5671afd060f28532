import { spawnSync } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { buildProgram } from '../testing/buildProgram';
import {
  copyLibrary,
  listPlaces,
  makeWholeLibrary,
  type WholeLibrary,
} from '../testing/hostile/makeWholeLibrary';
import { Outside } from '../testing/hostile/Outside';
import { plant, plants } from '../testing/hostile/plants';
import { makeTemporaryFolder } from '../testing/temporaryFolder';

let program = '';
beforeAll(async () => {
  program = await buildProgram('main/cli.ts');
});

/** Highlights as another program has them. */
const MARKED = 'A title\n\nThe ==ministry== said so.';

/** Every command, as people run it on a library of their own. */
function listCommands({ article, highlight, source }: WholeLibrary): string[][] {
  return [
    ['check'],
    ['articles'],
    ['sources'],
    ['show', article],
    ['revisions', article],
    ['ledger', article],
    ['ready', article],
    ['claims', article],
    ['export', article, '--to', 'html'],
    ['import', '-'],
    ['import', '--annotations', '-', '--article', article],
    ['update', article, '-'],
    ['restore', article, '1'],
    ['highlight', article, '--quote', 'ministry'],
    ['source', 'add', '--title', 'Mine'],
    ['capture', source, '-'],
    ['link', highlight, source, '--relation', 'context'],
    ['accept-loss', '../outside/secret.txt'],
  ];
}

/** Calls that change something or open a file, with the first path that they name. */
const CALL =
  /^\d+ +(open|openat|creat|rename\w*|unlink\w*|mkdir\w*|rmdir|link\w*|symlink\w*|chmod|fchmodat\w*|chown|lchown|fchownat|truncate|utime\w*|mknod\w*|execve)\((.*)$/;

interface TracedCall {
  call: string;
  path: string;
  isChange: boolean;
}

/** What a program asked of the file system, as strace wrote it down. */
function readTrace(trace: string, folder: string): TracedCall[] {
  return trace.split('\n').flatMap((line) => {
    const [, call = '', args = ''] = CALL.exec(line) ?? [];
    const paths = [...args.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, path = '']) => path);
    const isOpen = call === 'open' || call === 'openat';
    const isChange = isOpen ? /O_WRONLY|O_RDWR|O_CREAT|O_TRUNC/.test(args) : call !== 'execve';
    const named = call === 'execve' ? paths.slice(0, 1) : paths;
    return named.map((path) => ({ call, path: resolve(folder, path), isChange }));
  });
}

const canTrace =
  process.platform === 'linux' && spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0;

const isMine = (path: string, folders: readonly string[]) =>
  folders.some((folder) => path === folder || path.startsWith(`${folder}/`));

const traced = plants.filter(({ name }) =>
  ['a link to a file outside', 'a link to a folder outside'].includes(name),
);

test.runIf(canTrace).each(traced)(
  'every command, watched by strace where there is one, leaves all outside alone, with $name in a library',
  async (one) => {
    const parent = await makeTemporaryFolder();
    const whole = await makeWholeLibrary(join(parent, 'whole'));
    const places = listPlaces(whole).filter((place) =>
      /^(\.attest|articles\/\w+|library\.json\.tmp|\.attest\/(staging|history|index\.json|index\.json\.tmp|lock))$/.test(
        place,
      ),
    );
    const locks = `/tmp/attest-${process.getuid?.()}`;
    const written: string[] = [];
    for (const [index, place] of places.entries()) {
      const folder = join(parent, `case-${index}`);
      await mkdir(folder);
      const outside = await Outside.make(join(folder, 'outside'));
      const library = await copyLibrary(whole, join(folder, 'library'));
      // Where the log goes.
      const settings = join(folder, 'settings');
      await plant(one, join(library.folder, place), outside);
      const commands = listCommands(library);
      // In turn, so that each command runs, but not each at every place.
      for (const args of commands.filter((_, at) => at % places.length === index)) {
        const trace = join(folder, 'trace');
        const watched = ['-f', '-qq', '-s', '4096', '-e', 'trace=file,desc', '-o', trace];
        const command = [process.execPath, program, '--library', library.folder, ...args];
        const { status, signal } = spawnSync('strace', [...watched, ...command], {
          cwd: folder,
          env: { ...process.env, ATTEST_USER_DATA: settings },
          input: args.includes('--annotations') ? MARKED : 'A title\n\nA text of its own.',
        });
        expect([signal, status === 0 || status === 1 || status === 3]).toEqual([null, true]);
        const calls = readTrace(await readFile(trace, 'utf8'), folder);
        expect(calls.filter(({ path }) => isMine(path, [outside.folder]))).toEqual([]);
        const changed = calls.filter(({ isChange }) => isChange).map(({ path }) => path);
        written.push(...changed.filter((path) => isMine(path, [library.folder])));
        const allowed = [library.folder, locks, settings, '/dev/null', '/dev/tty', '/proc/self'];
        expect(changed.filter((path) => !isMine(path, allowed))).toEqual([]);
        const run = calls.filter(({ call }) => call === 'execve').map(({ path }) => path);
        expect(new Set(run)).toEqual(new Set([process.execPath]));
      }
      expect(await outside.findTouched()).toEqual([]);
    }
    // Otherwise nothing was watched.
    expect(written).not.toEqual([]);
  },
);
