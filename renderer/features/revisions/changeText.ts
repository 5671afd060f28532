import { AttestError } from '../../../shared/model/AttestError';
import type { ArticleId } from '../../../shared/model/ids';
import type { RevisionResult } from '../../../shared/revision/highlightOutcome';
import { describeCommand } from '../../commands/appCommand';
import { followImports, queueImport } from '../../state/importQueue';
import type { ImportItem } from '../../state/makeImportItem';
import { undoAction } from '../../state/notifyUndoable';
import type { WindowServices } from '../../state/windowServices';
import { goToReview } from './showReview';

/** Makes a newer version of an article its text, shows how that goes, and says what became of the highlights. */
export function updateArticle(
  services: WindowServices,
  article: ArticleId,
  { name, bytes, format }: ImportItem,
): Promise<void> {
  return changeText(services, name, 'Updated.', (job) =>
    services.actions.call('article.update', {
      job,
      article,
      name,
      bytes,
      ...(format && { format }),
    }),
  );
}

/** Makes an earlier text of an article its text once more. */
export function restoreRevision(
  services: WindowServices,
  article: ArticleId,
  revision: number,
): Promise<void> {
  return changeText(
    services,
    `Revision ${revision}`,
    `Revision ${revision} is the text again.`,
    (job) => services.actions.call('article.restore', { job, article, revision }),
  );
}

function changeText(
  services: WindowServices,
  name: string,
  done: string,
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
      const hasReviews = result.changed + result.lost > 0;
      actions.notify({
        tone: 'info',
        topic: 'undo',
        text: [done, describeOutcome(result)].filter(Boolean).join(' '),
        action: hasReviews
          ? { title: describeCommand('review.next').alt, run: () => goToReview(services, 1) }
          : undoAction(actions),
      });
    } catch (error) {
      if (!(error instanceof AttestError) || error.code !== 'unchanged') throw error;
      actions.notify({ tone: 'info', text: error.message });
    } finally {
      stop();
    }
  });
}

/** What a new text has done to the highlights, in a sentence; empty where there are none. */
function describeOutcome({ same, moved, changed, lost }: RevisionResult): string {
  const kept = same + moved;
  const all = kept + changed + lost;
  if (all === 0) return '';
  if (kept === all)
    return all === 1 ? 'Its highlight stands.' : `All ${count(all)} highlights stand.`;
  const parts = [
    ...(kept
      ? [`${count(kept)} of ${count(all)} highlights ${kept === 1 ? 'stands' : 'stand'}`]
      : []),
    ...(changed ? [`${count(changed)} ${changed === 1 ? 'is' : 'are'} worded differently`] : []),
    ...(lost ? [`${count(lost)} ${lost === 1 ? 'is' : 'are'} gone`] : []),
  ];
  return `${parts.join(', ')}.`;
}

function count(amount: number): string {
  return amount.toLocaleString();
}
