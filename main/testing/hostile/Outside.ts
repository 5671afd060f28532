import { execFileSync } from 'node:child_process';
import { lstat, mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const SECRET = 'What only the person may know.';

/** Files beside a library that must not be touched. */
export class Outside {
  readonly folder: string;
  readonly file: string;
  /** A folder whose files have the names of a library’s files. */
  readonly inner: string;
  readonly pipe: string;
  #before: Record<string, string> = {};

  private constructor(folder: string) {
    this.folder = folder;
    this.file = join(folder, 'secret.txt');
    this.inner = join(folder, 'inner');
    this.pipe = join(folder, 'pipe');
  }

  static async make(folder: string): Promise<Outside> {
    const outside = new Outside(folder);
    await mkdir(outside.inner, { recursive: true });
    const names = ['library', 'sources', 'article', 'annotations', '1', 'index'];
    const inner = names.map((name) => join(outside.inner, `${name}.json`));
    for (const path of [outside.file, ...inner]) {
      await writeFile(path, SECRET, { mode: 0o640 });
      // Read long before it was written, so that even a disk that seldom records reads records the next one.
      await utimes(path, new Date('2001-01-01'), new Date('2002-02-02'));
    }
    if (process.platform !== 'win32') execFileSync('mkfifo', [outside.pipe]);
    outside.#before = await outside.#look();
    return outside;
  }

  /**
   * What was read, written, created, removed, renamed or given other permissions since, a line each. `isShared`: the
   * file has a second name in the library, under which it may be read and linked again.
   */
  async findTouched({ isShared = false } = {}): Promise<string[]> {
    const now = await this.#look();
    const names = new Set([...Object.keys(this.#before), ...Object.keys(now)]);
    const touched: string[] = [];
    for (const name of names) {
      const drop = (look = '') => (isShared ? look.replace(/ read .*/, '') : look);
      const [before, after] = [drop(this.#before[name]), drop(now[name])];
      if (before !== after) touched.push(`${name}: ${before || 'not there'} → ${after || 'gone'}`);
      else if (after.startsWith('file')) {
        const content = await readFile(join(this.folder, name), 'utf8');
        if (content !== SECRET) touched.push(`${name} holds ${content.slice(0, 100)}`);
      }
    }
    this.#before = await this.#look();
    return touched;
  }

  async #look(): Promise<Record<string, string>> {
    const looks: Record<string, string> = {};
    for (const name of ['.', ...(await readdir(this.folder, { recursive: true }))].sort()) {
      const found = await lstat(join(this.folder, name), { bigint: true });
      const { mode, uid, size, mtimeNs, ctimeNs, atimeNs } = found;
      const kind = found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other';
      // Listing a folder, as this does, counts as reading it.
      const read = found.isDirectory() ? '' : ` read ${atimeNs} ${ctimeNs}`;
      looks[name] = `${kind} ${mode.toString(8)} ${uid} ${size} ${mtimeNs}${read}`;
    }
    return looks;
  }
}
