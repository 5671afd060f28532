import { altOfCommand } from '../../../shared/commands/nameCommand';
import { AttestError } from '../../../shared/model/AttestError';
import type { ArticleId } from '../../../shared/model/ids';
import type { RevisionResult } from '../../../shared/revision/highlightOutcome';
import { type Message, message } from '../../../shared/words/message';
import { followImports, queueImport } from '../../state/importQueue';
import type { ImportItem } from '../../state/makeImportItem';
import { undoAction } from '../../state/notifyUndoable';
import type { WindowServices } from '../../state/windowServices';
import { goToReview } from './showReview';

/** Makes a newer version of an article its text, shows the progress, and says what became of the highlights. */
export function updateArticle(
  services: WindowServices,
  article: ArticleId,
  { name, bytes, format, options }: ImportItem,
): Promise<void> {
  return changeText(services, name, message('revisions.updated'), (job) =>
    services.actions.call('article.update', {
      job,
      article,
      name,
      bytes,
      ...(format && { format }),
      ...(options && { options }),
    }),
  );
}

/** Restores an earlier text of an article. */
export function restoreRevision(
  services: WindowServices,
  article: ArticleId,
  revision: number,
): Promise<void> {
  const { words } = services.store.getState();
  return changeText(
    services,
    words.say('revisions.title', { number: revision }),
    message('revisions.restored', { number: revision }),
    (job) => services.actions.call('article.restore', { job, article, revision }),
  );
}

function changeText(
  services: WindowServices,
  name: string,
  done: Message,
  run: (job: string) => Promise<RevisionResult>,
): Promise<void> {
  const { store, actions } = services;
  return queueImport(store, async () => {
    const stop = followImports(services);
    const job = crypto.randomUUID();
    const progress = { job, name, number: 1, count: 1 };
    actions.show({ importing: { ...progress, step: 'reading', fraction: null } });
    try {
      const result = await run(job);
      const outcome = describeOutcome(result);
      const hasReviews = result.changed + result.lost > 0;
      actions.notify({
        tone: 'info',
        topic: 'undo',
        text: outcome ? message('revisions.doneWithHighlights', { done, outcome }) : done,
        action: hasReviews
          ? { title: altOfCommand('review.next'), run: () => goToReview(services, 1) }
          : undoAction(actions),
      });
    } catch (error) {
      if (!(error instanceof AttestError) || error.code !== 'unchanged') throw error;
      actions.notify({ tone: 'info', text: error.said });
    } finally {
      stop();
    }
  });
}

/** What a new text did to the highlights; null where there are none. */
function describeOutcome({ same, moved, changed, lost }: RevisionResult): Message | null {
  const kept = same + moved;
  const count = kept + changed + lost;
  if (count === 0) return null;
  if (kept === count) return message('revisions.outcome.kept', { count });
  if (kept > 0) return message('revisions.outcome.someKept', { kept, count, changed, lost });
  if (changed > 0) return message('revisions.outcome.noneKept', { changed, lost });
  return message('revisions.outcome.lost', { count });
}
