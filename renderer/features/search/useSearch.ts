import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { EventPayload } from '../../../shared/ipc/events';
import { useServices } from '../../state/WindowContext';
import { createSearch, type Found, type SearchRequest } from './createSearch';

/**
 * What a request finds, asked for anew whenever the library changes or more of it can be searched. `first` is shown
 * until then. Null asks for nothing.
 */
export function useSearch(request: SearchRequest | null, first: Found | null) {
  const { client } = useServices();
  const [search] = useState(() =>
    createSearch((wanted) => client.call('search.find', wanted), first),
  );
  const [progress, setProgress] = useState<EventPayload<'searchProgress'> | null>(null);
  useEffect(() => {
    if (request) search.ask(request);
    else search.clear();
  }, [search, request]);
  useEffect(() => {
    const stops = [
      client.on('changed', search.askAgain),
      client.on('articleReplaced', search.askAgain),
      client.on('searchProgress', (next) => {
        setProgress(next);
        search.askAgain();
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [client, search]);
  return { ...useStore(search.store), progress };
}
