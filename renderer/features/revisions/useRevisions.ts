import { useEffect, useState } from 'react';
import type { CallResult } from '../../../shared/ipc/contract';
import type { ArticleId } from '../../../shared/model/ids';
import { useOpenArticle, useServices } from '../../state/WindowContext';

export type ListedRevision = CallResult<'revision.list'>[number];

/** The revisions of the open article, the oldest first, asked anew whenever there are others; null until they are there. */
export function useRevisions(article: ArticleId): readonly ListedRevision[] | null {
  const { client, actions } = useServices();
  const known = useOpenArticle((open) => open.text.revisions);
  const [revisions, setRevisions] = useState<readonly ListedRevision[] | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is new whenever a revision is.
  useEffect(() => {
    let isCurrent = true;
    actions.attempt(async () => {
      const answer = await client.call('revision.list', { owner: article });
      if (isCurrent) setRevisions(answer);
    });
    return () => {
      isCurrent = false;
    };
  }, [article, known, client, actions]);
  return revisions;
}
