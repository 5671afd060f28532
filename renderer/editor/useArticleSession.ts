import { useMemo } from 'react';
import { useOpenArticle, useServices } from '../state/WindowContext';
import { type ArticleSession, openArticleSession } from './openArticleSession';

/** The session of the open article; null while none is open. */
export function useArticleSession(): ArticleSession | null {
  const services = useServices();
  const document = useOpenArticle((open) => open.document);
  return useMemo(() => {
    const open = services.store.getState().library?.open;
    return document && open ? openArticleSession(services, open) : null;
  }, [services, document]);
}
