import type { z } from 'zod';
import { AttestError } from '../../shared/model/AttestError';
import type { ArticleId } from '../../shared/model/ids';
import { asAnnotationsOf, asArticleOf } from '../storage/asArticleOf';
import type { FileFormat } from '../storage/files/FileFormat';
import { FileHistory } from '../storage/files/FileHistory';
import { LibraryFolder } from '../storage/files/LibraryFolder';
import { LossRegister } from '../storage/files/LossRegister';
import { ProblemLog } from '../storage/files/ProblemLog';
import { readStored, type StorageContext } from '../storage/files/readStored';
import { onDisk } from '../storage/files/storageError';
import { articleFileSchema } from '../storage/formats/articleFileSchema';
import {
  type Annotations,
  annotationsFormat,
  libraryFormat,
  noAnnotations,
  noSources,
  type Sources,
  type StoredLibrary,
  sourcesFormat,
} from '../storage/formats/recordsFormat';
import { type LibraryPaths, libraryPaths } from '../storage/libraryPaths';
import { type ArticleStamps, readArticleStamps, stampText } from '../storage/readSummary';

type ArticleFile = z.output<typeof articleFileSchema>;
const articleFormat = { kind: 'article', parse: articleFileSchema.parse } as const;

/** A file’s content, and the state it was read in. */
interface Read<T> {
  data: T;
  stamp: string;
}

/** What an article’s files hold; null for what is as it was, or could not be read (not `isRead`). */
interface ArticleChanges {
  id: ArticleId;
  isRead: boolean;
  text: Read<ArticleFile> | 'gone' | null;
  annotations: Read<Annotations> | null;
}

const NOTHING_KNOWN: ArticleStamps = { text: '', annotations: '' };

/** Reads a library’s files beside the process that has it. What is wrong with them is for that process to report. */
export class LibraryReader {
  readonly #files: LibraryFolder;
  readonly #paths: LibraryPaths;
  readonly #context: StorageContext;

  private constructor(files: LibraryFolder) {
    this.#files = files;
    this.#paths = libraryPaths(files.path);
    this.#context = {
      files,
      history: new FileHistory(files),
      losses: new LossRegister(new ProblemLog()),
      readOnlyReason: null,
      report: () => {},
      forbidWriting: () => {},
    };
  }

  static async open(folder: string): Promise<LibraryReader> {
    return new LibraryReader(await LibraryFolder.open(folder));
  }

  /** What is otherwise in an article’s files than `known`. What can’t be read stays as it was known. */
  async readChanges(id: ArticleId, known: ArticleStamps = NOTHING_KNOWN): Promise<ArticleChanges> {
    try {
      const now = known.text ? await readArticleStamps(this.#files, this.#paths, id) : null;
      const isSameText = now?.text === known.text;
      if (now && isSameText && now.annotations === known.annotations) return asItWas(id, true);
      const text = isSameText ? null : ((await this.#readText(id)) ?? 'gone');
      const annotations = text === 'gone' ? null : await this.#readAnnotations(id);
      return { id, isRead: true, text, annotations };
    } catch (error) {
      if (error instanceof AttestError) return asItWas(id, false);
      throw error;
    }
  }

  /** The sources; null where their file is as it was `known`. */
  async readSources(known: string): Promise<Read<Sources> | null> {
    const path = this.#paths.sources;
    const now = known ? await onDisk(path, () => this.#files.stamp(path)) : null;
    if (now && stampText(now) === known) return null;
    const { data, stamp } = await this.#read(path, sourcesFormat);
    return { data: data ?? noSources, stamp };
  }

  async readLibrary(): Promise<StoredLibrary | null> {
    return (await this.#read(this.#paths.library, libraryFormat)).data;
  }

  async #readText(id: ArticleId): Promise<Read<ArticleFile> | null> {
    const { data, stamp } = await this.#read(this.#paths.text(id), articleFormat);
    return data && { data: { ...data, article: asArticleOf(id, data.article) }, stamp };
  }

  async #readAnnotations(id: ArticleId): Promise<Read<Annotations>> {
    const { data, stamp } = await this.#read(this.#paths.annotations(id), annotationsFormat);
    return { data: asAnnotationsOf(id, data ?? noAnnotations), stamp };
  }

  #read<T>(path: string, format: Pick<FileFormat<T>, 'kind' | 'parse'>) {
    return onDisk(path, async () => {
      const { data, stamp } = await readStored(path, format, this.#context);
      return { data, stamp: stampText(stamp) };
    });
  }
}

function asItWas(id: ArticleId, isRead: boolean): ArticleChanges {
  return { id, isRead, text: null, annotations: null };
}
