import { useMemo, useState } from 'react';
import { groupLinks } from '../../../shared/ledger/buildLedger';
import { isSourced } from '../../../shared/ledger/isSourced';
import type { ArticleRecords } from '../../../shared/library/state';
import { compareHighlights } from '../../../shared/model/highlight';
import type { Link } from '../../../shared/model/link';
import { useLibrary, useSession } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { FilterBar } from './FilterBar';
import { filterHighlights } from './filterHighlights';
import { HighlightDetail } from './HighlightDetail';
import { HighlightList } from './HighlightList';
import { emptyFilter } from './highlightFilter';
import { listTags } from './listTags';
import { makeFacetOptions } from './makeFacetOptions';

const noLinks: readonly Link[] = [];

interface Props {
  records: ArticleRecords;
}

/** An article's highlights, filtered, and the chosen one in full. */
export function ArticleHighlights({ records: { highlights, links } }: Props) {
  const [filter, setFilter] = useState(emptyFilter);
  const labels = useLibrary(({ library }) => library.labels);
  const isReadOnly = useLibrary((library) => library.isReadOnly);
  const current = useSession(({ highlight }) =>
    highlight ? highlights.get(highlight) : undefined,
  );

  const labelsById = useMemo(() => new Map(labels.map((label) => [label.id, label])), [labels]);
  const linksOf = useMemo(() => groupLinks(links.values()), [links]);
  const inOrder = useMemo(() => [...highlights.values()].sort(compareHighlights), [highlights]);
  const tags = useMemo(() => listTags(inOrder), [inOrder]);
  const options = useMemo(() => makeFacetOptions(labels, tags), [labels, tags]);
  const filtered = useMemo(
    () => filterHighlights(inOrder, linksOf, filter),
    [inOrder, linksOf, filter],
  );
  const unsourcedClaims = useMemo(
    () => inOrder.filter(({ kind, id }) => kind === 'claim' && !isSourced(linksOf.get(id))).length,
    [inOrder, linksOf],
  );
  return (
    <>
      <FilterBar
        filter={filter}
        options={options}
        filtered={filtered}
        total={inOrder.length}
        unsourcedClaims={unsourcedClaims}
        onChange={setFilter}
      />
      {filtered.shown.length > 0 ? (
        <HighlightList highlights={filtered.shown} linksOf={linksOf} labels={labelsById} />
      ) : (
        <EmptyState
          title="Nothing matches"
          actions={<Button onPress={() => setFilter(emptyFilter)}>Clear filters</Button>}
        >
          No highlight of this article matches the filters.
        </EmptyState>
      )}
      {current && (
        <HighlightDetail
          key={current.id}
          highlight={current}
          links={linksOf.get(current.id) ?? noLinks}
          labels={labels}
          tags={tags}
          isReadOnly={isReadOnly}
        />
      )}
    </>
  );
}
