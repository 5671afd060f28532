import { useEffect } from 'react';
import { useServices } from '../state/WindowContext';
import { recallArticle } from './windowMemory';

/** Opens an article once the library is open: the one shown last, or else the one changed last. */
export function useFirstArticle(): void {
  const { store, actions } = useServices();
  useEffect(() => {
    const { library, session } = store.getState();
    if (!library || session.place.kind !== 'welcome') return;
    const shown = [...library.articles.values()].filter(({ trashedAt }) => trashedAt === null);
    const last = recallArticle();
    const first =
      shown.find(({ id }) => id === last) ??
      shown.reduce<(typeof shown)[number] | undefined>(
        (newest, summary) => (newest && newest.updatedAt >= summary.updatedAt ? newest : summary),
        undefined,
      );
    if (first) actions.attempt(() => actions.openArticle(first.id));
  }, [store, actions]);
}
