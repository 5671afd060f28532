import { useEffect } from 'react';
import type { ArticleId } from '../../../shared/model/ids';
import {
  beginRequest,
  emptyLedgerCopy,
  type LedgerCopy,
  takeArticles,
} from '../../state/ledgerCopy';
import { useServices } from '../../state/WindowContext';
import type { WindowServices } from '../../state/windowServices';

/** Claims in the first page, which fill a window, and in the others. */
const CLAIMS = { first: 100, next: 2000 };
/** Articles that are asked for by name at once. */
const ARTICLES = 200;

/**
 * Reads the library’s claims while the ledger is shown, those of the articles in `first` before all others, and from then
 * on what has to be read again.
 */
export function useLedgerReading(first: readonly ArticleId[]): void {
  const services = useServices();
  useEffect(() => {
    const { store, actions } = services;
    let isWanted = true;
    let isBusy = false;
    const readOn = async () => {
      if (isBusy) return;
      isBusy = true;
      try {
        while (isWanted && (await readSome(services, first, () => isWanted))) await isIdle();
      } finally {
        isBusy = false;
      }
    };
    const stop = store.subscribe(({ library }, before) => {
      if (library?.ledger !== before.library?.ledger) actions.attempt(readOn);
    });
    changeCopy(services, (copy) => copy);
    actions.attempt(readOn);
    return () => {
      isWanted = false;
      stop();
    };
  }, [services, first]);
}

/** Reads the next part. Answers false where nothing is left to read. */
async function readSome(
  services: WindowServices,
  first: readonly ArticleId[],
  isWanted: () => boolean,
): Promise<boolean> {
  const { store, client } = services;
  const copy = store.getState().library?.ledger;
  if (!copy) return false;
  const asked = listAsked(copy, first);
  if (!asked.length && copy.next === 'done') return false;
  changeCopy(services, beginRequest);
  if (asked.length) {
    const { articles } = await client.call('ledger.articles', { articles: asked });
    if (isWanted()) changeCopy(services, (now) => takeArticles(now, articles, { asked }));
    return true;
  }
  const { articles, next } = await client.call('ledger.page', {
    after: copy.next === 'done' ? null : copy.next,
    claims: copy.next === null ? CLAIMS.first : CLAIMS.next,
  });
  if (isWanted()) {
    changeCopy(services, (now) => takeArticles(now, articles, { next: next ?? 'done' }));
  }
  return true;
}

function listAsked({ articles, stale, next }: LedgerCopy, first: readonly ArticleId[]) {
  const missing = next === 'done' ? [] : first.filter((id) => !articles.has(id));
  return [...stale, ...missing].slice(0, ARTICLES);
}

function changeCopy({ store }: WindowServices, change: (copy: LedgerCopy) => LedgerCopy): void {
  store.setState(({ library }) => ({
    library: library && { ...library, ledger: change(library.ledger ?? emptyLedgerCopy) },
  }));
}

function isIdle(): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: 200 });
  });
}
