import { useEffect } from 'react';
import { loadRest } from '../state/loadLater';
import { useServices } from '../state/WindowContext';

const LONGEST_WAIT_MS = 1000;

/**
 * Where the library didn't open on an article, opens the one changed last. Then loads the views not yet seen and the
 * rest of the library, a part at a time, whenever the window is idle.
 */
export function useFirstArticle(): void {
  const { store, actions } = useServices();
  useEffect(() => {
    const { library, session } = store.getState();
    if (!library) return;
    const shown = [...library.articles.values()].filter(({ trashedAt }) => trashedAt === null);
    const [newest] = shown.sort((a, b) => b.updatedAt.localeCompare(a.updatedAt));
    actions.attempt(async () => {
      if (newest && session.place.kind === 'welcome') await actions.openArticle(newest.id);
      await untilIdle();
      actions.attempt(loadRest);
      await actions.loadOthers(untilIdle);
    });
  }, [store, actions]);
}

function untilIdle(): Promise<unknown> {
  return new Promise((resolve) => requestIdleCallback(resolve, { timeout: LONGEST_WAIT_MS }));
}
