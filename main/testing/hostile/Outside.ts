import { execFileSync } from 'node:child_process';
import { lstat, mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const SECRET = 'What only the person may know.';

/** Files beside a library that nobody is to touch. */
export class Outside {
  readonly folder: string;
  readonly file: string;
  /** A folder with files in it that are called as those of a library are. */
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
      // Read long before it was written: even a disk that seldom notes it then notes that it is read.
      await utimes(path, new Date('2001-01-01'), new Date('2002-02-02'));
    }
    if (process.platform !== 'win32') execFileSync('mkfifo', [outside.pipe]);
    outside.#before = await outside.#look();
    return outside;
  }

  /**
   * What was read, written, made, removed, renamed or given other permissions since, a line each. `isShared`: the file
   * has a second name in the library, by which it may be read, and be given a third.
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
      // To look into a folder, as this does, is to read it.
      const read = found.isDirectory() ? '' : ` read ${atimeNs} ${ctimeNs}`;
      looks[name] = `${kind} ${mode.toString(8)} ${uid} ${size} ${mtimeNs}${read}`;
    }
    return looks;
  }
}
