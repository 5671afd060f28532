import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { FileFormat } from '../../main/storage/files/FileFormat';
import { parseFile } from '../../main/storage/files/parseFile';
import { isSystemError } from '../../main/storage/files/storageError';
import { articleFormat } from '../../main/storage/formats/articleFormat';
import {
  annotationsFormat,
  libraryFormat,
  makeStoredLibrary,
  noAnnotations,
  noSources,
  sourcesFormat,
} from '../../main/storage/formats/recordsFormat';
import { revisionFormat } from '../../main/storage/formats/revisionFormat';
import { libraryPaths } from '../../main/storage/libraryPaths';
import type { ArticleState, LibraryState } from '../../shared/library/state';
import { type ArticleId, articleIdSchema } from '../../shared/model/ids';
import { defaultPreferences } from '../../shared/model/library';

/** The content of a library’s files, and the names of those that aren’t whole. */
export interface FoundLibrary {
  state: LibraryState;
  torn: string[];
}

/** Reads a library from its files alone, with nothing that Attest uses to open one. */
export async function readLibrary(folder: string): Promise<FoundLibrary> {
  const paths = libraryPaths(folder);
  const torn: string[] = [];
  const read = async <T>(path: string, format: FileFormat<T>): Promise<T | null> => {
    const text = await readIfThere(path);
    if (text === null) return null;
    const parsed = parseFile(format, text);
    if (parsed.isReadable) return parsed.data;
    torn.push(relative(folder, path).split(sep).join('/'));
    return null;
  };
  const articles = new Map<ArticleId, ArticleState>();
  for (const name of await listIfThere(paths.articles)) {
    const id = articleIdSchema.safeParse(name).data;
    if (!id) continue;
    const stored = await read(paths.text(id), articleFormat);
    const annotations = (await read(paths.annotations(id), annotationsFormat)) ?? noAnnotations;
    for (const revision of await listIfThere(paths.revisions(id))) {
      await read(join(paths.revisions(id), revision), revisionFormat);
    }
    if (!stored) continue;
    const { article, document } = stored;
    const { highlights, links } = annotations;
    const text = { ...stored.text, document, version: 0 };
    articles.set(id, { article, text, highlights, links });
  }
  const { unknown: _own, ...own } = (await read(paths.library, libraryFormat)) ?? noLibrary;
  const { unknown: _sources, ...shared } = (await read(paths.sources, sourcesFormat)) ?? noSources;
  return { state: { ...own, ...shared, articles }, torn };
}

const noLibrary = makeStoredLibrary({
  id: 'lib_none',
  createdAt: '',
  preferences: defaultPreferences,
});

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return null;
    throw error;
  }
}

/** The names in a folder; none if there is no folder. */
export async function listIfThere(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return [];
    throw error;
  }
}
