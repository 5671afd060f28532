import { useMemo } from 'react';
import type { SearchHit } from '../../shared/search/searchResult';
import type { SearchRequest } from '../features/search/createSearch';
import { openHit } from '../features/search/openHit';
import { useSearch } from '../features/search/useSearch';
import { useServices } from '../state/WindowContext';
import { useWords } from '../ui/WordsContext';
import type { PaletteEntry, PaletteSection } from './listPaletteEntries';

/** How many of each kind the palette shows. */
const SHOWN_OF_EACH = 3;

/** The palette’s way to the search of the whole library, and the best that it finds; that comes a moment later. */
export function useFoundEntries(typed: string): readonly PaletteSection[] {
  const services = useServices();
  const { say } = useWords();
  const query = typed.trim();
  const request = useMemo<SearchRequest | null>(
    () =>
      query
        ? { query, limit: SHOWN_OF_EACH, kinds: ['article', 'highlight', 'source'], isTyping: true }
        : null,
    [query],
  );
  const { found } = useSearch(request, null);
  return useMemo(() => {
    if (!query) return [];
    const hits = found?.result.groups.flatMap((group) => group.hits) ?? [];
    const entries: PaletteEntry[] = hits.map((hit) => ({
      ...describeHit(hit),
      id: `found ${hit.kind} ${hit.id}`,
      run: () => openHit(services, hit),
    }));
    entries.push({
      id: 'search',
      title: say('search.palette.all', { query }),
      run: () => {
        services.actions.go({ kind: 'search', query, only: null });
        services.actions.show({ wantedFocus: 'search' });
      },
    });
    return [{ id: 'found', title: say('search.palette'), entries }];
  }, [services, say, query, found]);
}

function describeHit({
  kind,
  title,
  snippet,
}: SearchHit): Pick<PaletteEntry, 'title' | 'description'> {
  const words = snippet.map(({ text }) => text).join('');
  if (kind === 'highlight') return { title: words, description: title };
  return { title: title || words, ...(title && { description: words }) };
}
