import { useMemo, useState } from 'react';
import type { ArticleSummary } from '../../../shared/model/articleSummary';
import type { SourceId } from '../../../shared/model/ids';
import { CommandTextButton } from '../../commands/CommandButton';
import { useActions, useLibrary } from '../../state/WindowContext';
import { EmptyState } from '../../ui/EmptyState';
import { filterSources } from './filterSources';
import { SourceDetail } from './SourceDetail';
import { SourceList } from './SourceList';
import styles from './SourcesView.module.css';

/** All sources of the library at the side, the chosen one beside them. */
export function SourcesView({ source: chosen }: { source: SourceId | null }) {
  const actions = useActions();
  const [query, setQuery] = useState('');
  const sources = useLibrary((library) => library.sources);
  const articles = useLibrary((library) => library.articles);
  const links = useMemo(() => countLinks(articles.values()), [articles]);
  const found = useMemo(() => filterSources(sources.values(), query), [sources, query]);
  const source = chosen && sources.get(chosen);
  if (!sources.size) {
    return (
      <EmptyState title="No sources yet" actions={<CommandTextButton command="source.add" />}>
        A source is what you check a passage against: a document, a web page, an interview. Link one
        from a highlight, or add it here.
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
        onChoose={(id) => actions.go({ kind: 'sources', source: id })}
      />
      <div className={styles.detail}>
        {source ? (
          <SourceDetail key={source.id} source={source} />
        ) : (
          <EmptyState title="No source chosen">
            Choose a source to see its record and every passage that is linked to it.
          </EmptyState>
        )}
      </div>
    </div>
  );
}

/** How many links of the library's articles go to each source. */
function countLinks(articles: Iterable<ArticleSummary>): Map<SourceId, number> {
  const counts = new Map<SourceId, number>();
  for (const { links } of articles) {
    for (const id of Object.keys(links) as SourceId[]) {
      counts.set(id, (counts.get(id) ?? 0) + (links[id] ?? 0));
    }
  }
  return counts;
}
