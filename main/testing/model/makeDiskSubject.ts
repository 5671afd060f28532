import { articleDocumentSchema } from '../../../shared/document/articleDocumentSchema';
import { parseDocument } from '../../../shared/document/parseDocument';
import { AttestError } from '../../../shared/model/AttestError';
import type { HighlightId } from '../../../shared/model/ids';
import { fromLists } from '../../../shared/model/records';
import type { StepJson } from '../../../shared/model/step';
import type { openTestLibrary } from '../openTestLibrary';
import type { TextSubject } from './TextSubject';

/** An article of these lines in a library on the disk, edited as a window does. */
export async function makeDiskSubject(
  library: Awaited<ReturnType<typeof openTestLibrary>>,
  lines: readonly string[],
): Promise<TextSubject> {
  const { call, openArticle, importText } = library;
  const toText = (own: readonly string[]) => ['T', ...own].join('\n');
  const { article } = await importText(toText(lines));
  return {
    async state() {
      const { text, document, version, ...lists } = await openArticle(article);
      return {
        ...fromLists('article', lists),
        text: { ...text, document: parseDocument(articleDocumentSchema, document), version },
      };
    },
    async edit(steps) {
      const { version } = await openArticle(article);
      const args = { owner: article, version, author: 'editor', steps: steps as StepJson[] };
      await call('text.edit', args);
    },
    async create(range): Promise<HighlightId> {
      return (await call('highlight.create', { article, range, label: 'lbl_check' })).highlight;
    },
    async move(highlight, range) {
      await call('highlight.move', { article, highlight, range });
    },
    async remove(highlight) {
      await call('highlight.delete', { article, highlight });
    },
    async detach(highlight) {
      await call('highlight.detach', { article, highlight });
    },
    async accept(highlights) {
      await call('highlight.accept', { article, highlights: [...highlights] });
    },
    update(next) {
      const bytes = new TextEncoder().encode(toText(next));
      const request = { job: 'job', article, name: 'next.txt', bytes };
      return unlessUnchanged(() => call('article.update', request));
    },
    restore: (revision) =>
      unlessUnchanged(() => call('article.restore', { job: 'job', article, revision })),
    async undo() {
      await call('history.undo', {});
    },
    async redo() {
      await call('history.redo', {});
    },
  };
}

async function unlessUnchanged<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof AttestError && error.code === 'unchanged') return null;
    throw error;
  }
}
