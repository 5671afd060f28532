import { useEffect, useMemo, useState } from 'react';
import type { ArticleSummary } from '../../../shared/model/articleSummary';
import type { SourceId } from '../../../shared/model/ids';
import { CommandTextButton } from '../../commands/CommandButton';
import { useActions, useLibrary, useSession } from '../../state/WindowContext';
import { EmptyState } from '../../ui/EmptyState';
import { useWords } from '../../ui/WordsContext';
import { filterSources, sortSources } from './filterSources';
import { SourceDetail } from './SourceDetail';
import { SourceList } from './SourceList';
import styles from './SourcesView.module.css';

/** All sources of the library in a list, with the chosen one beside it, or else the one that was shown last. */
export function SourcesView({ source: wanted }: { source: SourceId | null }) {
  const actions = useActions();
  const words = useWords();
  const { say } = words;
  const [query, setQuery] = useState('');
  const sources = useLibrary((library) => library.sources);
  const articles = useLibrary((library) => library.articles);
  const links = useMemo(() => countLinks(articles.values()), [articles]);
  const isCounted = useLibrary(({ coming }) => coming === null);
  const [isUnlinkedOnly, setUnlinkedOnly] = useState(false);
  const sorted = useMemo(() => sortSources(sources.values(), words), [sources, words]);
  const unlinked = useMemo(() => sorted.filter(({ id }) => !links.has(id)), [sorted, links]);
  const found = useMemo(
    () => filterSources(isUnlinkedOnly ? unlinked : sorted, query, words),
    [sorted, unlinked, isUnlinkedOnly, query, words],
  );
  const left = useSession((session) => session.leftSources);
  const chosen = wanted ?? left.chosen;
  useEffect(() => {
    if (chosen !== left.chosen) actions.show({ leftSources: { ...left, chosen } });
  }, [chosen, left, actions]);
  const source = chosen && sources.get(chosen);
  if (!sources.size) {
    return (
      <EmptyState
        title={say('sources.none')}
        actions={
          <>
            <CommandTextButton command="source.add" />
            <CommandTextButton command="source.import" />
          </>
        }
      >
        {say('sources.noneAbout')}
      </EmptyState>
    );
  }
  return (
    <div className={styles.view}>
      <SourceList
        sources={found}
        links={links}
        chosen={chosen}
        query={query}
        onQuery={setQuery}
        unlinked={isCounted ? unlinked.length : null}
        isUnlinkedOnly={isUnlinkedOnly}
        onUnlinkedOnly={setUnlinkedOnly}
        onChoose={(id) => actions.go({ kind: 'sources', source: id })}
      />
      <div className={styles.detail}>
        {source ? (
          <SourceDetail key={source.id} source={source} />
        ) : (
          <EmptyState title={say('sources.noneChosen')}>
            {say('sources.noneChosenAbout')}
          </EmptyState>
        )}
      </div>
    </div>
  );
}

/** How many links each source has in the library’s articles. */
function countLinks(articles: Iterable<ArticleSummary>): Map<SourceId, number> {
  const counts = new Map<SourceId, number>();
  for (const { links } of articles) {
    for (const id of Object.keys(links) as SourceId[]) {
      counts.set(id, (counts.get(id) ?? 0) + (links[id] ?? 0));
    }
  }
  return counts;
}
