import { join } from 'node:path';
import { z } from 'zod';
import { articleIdSchema } from '../../../shared/model/ids';
import { type FileStamp, isSameFile } from './fileStamp';
import { isUnsafe, type LibraryFolder } from './LibraryFolder';
import { parseJson } from './parseJson';
import { formerOf } from './StagedFile';

/** A staged file on its way to its place. `over` is the file it replaces, null where there is none. */
export interface PendingFile {
  path: string;
  /** Name of the staged file. */
  name: string;
  staged: FileStamp;
  over: FileStamp | null;
}

/** The folder of an article on its way out of the library. */
export interface PendingMove {
  path: string;
  /** Where it goes, in `.attest/trash`. */
  target: string;
}

/** As `writeBigInt` writes it: numbers with millions of digits would take forever to read. */
const bigIntSchema = z
  .string()
  .regex(/^-?\d{1,20}$/)
  .transform(BigInt);
const stampSchema = z.object({ mtimeNs: bigIntSchema, size: bigIntSchema, ino: bigIntSchema });

/** The files that are ever saved together; a journal that came with a library may name any. */
const pathSchema = z.string().refine((path) => {
  const [folder, id, ...rest] = path.split('/');
  if (folder !== 'articles') return /^(library|sources)\.json$/.test(path);
  return (
    articleIdSchema.safeParse(id).success &&
    /^(article|annotations|revisions\/[1-9]\d{0,8})\.json$/.test(rest.join('/'))
  );
});
const fileSchema = z.object({
  path: pathSchema,
  name: z.string(),
  staged: stampSchema,
  over: stampSchema.nullable(),
});
const moveSchema = z.object({
  path: z.string().refine(isArticleFolder),
  target: z.string().regex(/^\.attest\/trash\/[\w-]+\.deleted$/),
});
const entriesSchema = z.array(z.union([fileSchema, moveSchema]));
type Entry = z.output<typeof entriesSchema>[number];

function isArticleFolder(path: string): boolean {
  const [folder, id, ...rest] = path.split('/');
  return folder === 'articles' && articleIdSchema.safeParse(id).success && rest.length === 0;
}

/**
 * Makes saving several files atomic: what is about to be put in place is written down first. A crash in between is
 * repaired at the next start, from the staged files, which are whole by then. A file that is not as it was written
 * down, because another program changed it in the meantime, is left alone.
 */
export class SaveJournal {
  readonly #files: LibraryFolder;
  readonly path: string;
  /** The journal of a save that failed. */
  readonly #backPath: string;
  #debt: (() => Promise<void>) | null = null;

  constructor(files: LibraryFolder) {
    this.#files = files;
    this.path = join(files.path, '.attest', 'saving.json');
    this.#backPath = join(files.path, '.attest', 'taking-back.json');
  }

  /** From now on a crash is repaired forwards: all files will be put in place. */
  async begin(pending: readonly (PendingFile | PendingMove)[]): Promise<void> {
    const entries = pending.map((entry) => ({
      ...entry,
      path: this.#files.nameOf(entry.path),
      ...('target' in entry && { target: this.#files.nameOf(entry.target) }),
    }));
    await this.#files.replace(this.path, JSON.stringify(entries, writeBigInt));
  }

  /** From now on a crash is repaired backwards: what was there before will be restored. Takes no disk space. */
  async turnBack(): Promise<void> {
    if (await this.#files.stamp(this.path)) await this.#files.move(this.path, this.#backPath);
  }

  async end(): Promise<void> {
    await this.#files.remove(this.path);
    await this.#files.remove(this.#backPath);
  }

  /** Puts a failed save right; if that fails, it is tried again before the next save. */
  async owe(pay: () => Promise<void>): Promise<void> {
    this.#debt = pay;
    await this.payDebt();
  }

  /** Puts right an earlier save that failed. Throws where the disk doesn’t allow it. */
  async payDebt(): Promise<void> {
    await this.#debt?.();
    this.#debt = null;
  }

  /** False where the disk doesn’t hold what was last saved, and that can’t be put right yet. */
  async isClear(): Promise<boolean> {
    const [outcome] = await Promise.allSettled([this.payDebt()]);
    return outcome?.status === 'fulfilled';
  }

  /** Repairs what a crash interrupted. */
  async recover(): Promise<void> {
    for (const entry of (await this.#read(this.#backPath)) ?? []) await this.#takeBack(entry);
    for (const entry of (await this.#read(this.path)) ?? []) await this.#complete(entry);
    await this.end();
  }

  async #takeBack(entry: Entry): Promise<void> {
    const place = join(this.#files.path, entry.path);
    if ('target' in entry) {
      await this.#move(join(this.#files.path, entry.target), place);
      return;
    }
    const { name, staged, over } = entry;
    if (!isSameFile(await this.#files.stamp(place), staged)) return;
    if (!over) await this.#files.remove(place);
    else if (await this.#files.stampStaged(formerOf(name)))
      await this.#files.commitStaged(formerOf(name), place);
  }

  async #complete(entry: Entry): Promise<void> {
    const place = join(this.#files.path, entry.path);
    if ('target' in entry) {
      await this.#move(place, join(this.#files.path, entry.target));
      return;
    }
    const { name, staged, over } = entry;
    if (!isSameFile(await this.#files.stampStaged(name), staged)) return;
    if (!isSameFile(await this.#files.stamp(place), over)) return;
    await this.#files.commitStaged(name, place);
  }

  /** Moves a folder that has not been moved yet. */
  async #move(from: string, to: string): Promise<void> {
    if ((await this.#files.hasFolder(from)) && !(await this.#files.hasFolder(to)))
      await this.#files.move(from, to);
  }

  async #read(path: string): Promise<z.output<typeof entriesSchema> | null> {
    try {
      const file = await this.#files.read(path);
      return file && entriesSchema.parse(parseJson(file.bytes.toString()));
    } catch (error) {
      // What is no journal of ours tells nothing that could be made good. What is no file stays where it is.
      if (isUnsafe(error)) return null;
      if (error instanceof SyntaxError || error instanceof z.ZodError) return [];
      throw error;
    }
  }
}

function writeBigInt(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}
