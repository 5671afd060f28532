import { useEffect, useState } from 'react';
import type { ArticleId } from '../../../shared/model/ids';
import type { ComparedBlock } from '../../../shared/revision/comparedBlock';
import { useOpenArticle, useServices } from '../../state/WindowContext';

/** Two revisions of the open article compared, block by block; null until that is there. */
export function useComparison(
  article: ArticleId,
  from: number,
  to: number,
): readonly ComparedBlock[] | null {
  const { client, actions } = useServices();
  // The present text changes while it is corrected.
  const edits = useOpenArticle((open) => open.edits);
  const [compared, setCompared] = useState<{
    key: string;
    blocks: readonly ComparedBlock[];
  } | null>(null);
  const key = `${article} ${from} ${to}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the texts are others whenever there are new edits.
  useEffect(() => {
    let isCurrent = true;
    actions.attempt(async () => {
      const { blocks } = await client.call('revision.compare', { owner: article, from, to });
      if (isCurrent) setCompared({ key, blocks });
    });
    return () => {
      isCurrent = false;
    };
  }, [key, edits, client, actions]);
  return compared?.key === key ? compared.blocks : null;
}
