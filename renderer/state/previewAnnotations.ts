import { AttestError } from '../../shared/model/AttestError';
import type { ArticleId } from '../../shared/model/ids';
import { type Message, message } from '../../shared/words/message';
import type { AnnotationFile, AnnotationOutcome } from './annotationFile';
import { followImports, queueImport } from './importQueue';
import type { WindowServices } from './windowServices';

interface Unread {
  readonly name: string;
  readonly message: Message;
}

/** Finds out where the highlights of each file are, and asks in a dialog whether to import them. */
export function previewAnnotations(
  services: WindowServices,
  files: readonly AnnotationFile[],
  unread: readonly Unread[] = [],
): Promise<void> {
  return queueImport(services.store, () => previewNow(services, files, unread));
}

async function previewNow(
  services: WindowServices,
  files: readonly AnnotationFile[],
  unread: readonly Unread[],
): Promise<void> {
  const { actions, store } = services;
  const { library, session } = store.getState();
  const article = session.place.kind === 'article' ? library?.open?.article.id : undefined;
  const empty = new Uint8Array();
  const outcomes: AnnotationOutcome[] = unread.map(({ name, message: failure }) => ({
    ...{ name, bytes: empty, failure },
  }));
  await runEach(services, files, async (file, job) => {
    const { name, bytes } = file;
    try {
      const report = await actions.call('annotations.preview', { job, name, bytes, article });
      outcomes.push({ name, bytes, article, report });
    } catch (error) {
      outcomes.push({ name, bytes, failure: readFailure(error) });
    }
  });
  if (!outcomes.length) return;
  const ask = () => actions.openDialog({ kind: 'annotations', outcomes });
  // A dialog that is open is not replaced: the question then waits in a notice.
  if (!store.getState().session.dialog) return ask();
  const names = store.getState().words.list(outcomes.map(({ name }) => `“${name}”`));
  actions.notify({
    tone: 'info',
    text: message('annotations.notice', { names }),
    action: { title: message('annotations.notice.show'), run: ask },
  });
}

/** Imports what was shown, and goes to the first article that has something to review, or the first of all. */
export function importAnnotations(
  services: WindowServices,
  outcomes: readonly AnnotationOutcome[],
): Promise<void> {
  return queueImport(services.store, () => importNow(services, outcomes));
}

async function importNow(
  services: WindowServices,
  outcomes: readonly AnnotationOutcome[],
): Promise<void> {
  const { actions } = services;
  const articles: { article: ArticleId | null; isDoubtful: boolean }[] = [];
  await runEach(services, outcomes, async ({ name, bytes, article }, job) => {
    const done = await actions.call('annotations.import', { job, name, bytes, article });
    articles.push(
      ...done.articles.map((one) => ({
        article: one.article,
        isDoubtful: one.unsure + one.lost > 0,
      })),
    );
  });
  const known = articles.filter((one) => one.article !== null);
  const shown = known.find(({ isDoubtful }) => isDoubtful) ?? known[0];
  if (!shown?.article) return;
  actions.go({ kind: 'article', article: shown.article, view: 'read' });
  if (shown.isDoubtful) {
    actions.show({ isReviewing: true, isInspectorShown: true, reviewed: null });
  }
}

/** Does the work for each file under a job of its own, which the person sees and can cancel: that ends them all. */
async function runEach<File extends AnnotationFile>(
  services: WindowServices,
  files: readonly File[],
  work: (file: File, job: string) => Promise<void>,
): Promise<void> {
  const stop = followImports(services);
  try {
    for (const [index, file] of files.entries()) {
      const job = crypto.randomUUID();
      const progress = { job, name: file.name, number: index + 1, count: files.length };
      services.actions.show({ importing: { ...progress, step: 'reading', fraction: null } });
      await work(file, job);
    }
  } catch (error) {
    if (!(error instanceof AttestError) || error.code !== 'cancelled') throw error;
  } finally {
    stop();
  }
}

/** Cancelling is no failure of one file, and what is no `AttestError` is a fault. */
function readFailure(error: unknown): Message {
  if (error instanceof AttestError && error.code !== 'cancelled') return error.said;
  throw error;
}
