import { useEffect, useState } from 'react';
import type { Ledger } from '../../../shared/ledger/ledger';
import type { ArticleId } from '../../../shared/model/ids';
import { useOpenArticle, useServices } from '../../state/WindowContext';

/** The article's ledger, asked anew whenever its highlights or links change; null until it is there. */
export function useLedger(article: ArticleId): Ledger | null {
  const { client, actions } = useServices();
  const highlights = useOpenArticle((open) => open.highlights);
  const links = useOpenArticle((open) => open.links);
  const [ledger, setLedger] = useState<Ledger | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the maps are new whenever the ledger is.
  useEffect(() => {
    let isCurrent = true;
    actions.attempt(async () => {
      const answer = await client.call('article.ledger', { article });
      if (isCurrent) setLedger(answer);
    });
    return () => {
      isCurrent = false;
    };
  }, [article, highlights, links, client, actions]);
  return ledger;
}
