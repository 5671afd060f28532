import { memo, useMemo } from 'react';
import { groupLinks } from '../../../../shared/ledger/groupLinks';
import { isUnsourced } from '../../../../shared/ledger/isSourced';
import type { ArticleRecords } from '../../../../shared/library/state';
import { compareHighlights } from '../../../../shared/model/highlight';
import type { Label } from '../../../../shared/model/label';
import {
  emptyFilter,
  filterHighlights,
  type HighlightFilter,
} from '../../../state/highlightFilter';
import { useServices, useSession } from '../../../state/WindowContext';
import { Button } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { useWords } from '../../../ui/WordsContext';
import { changeFilter } from '../actions/changeFilter';
import { listTags } from '../tags';
import { FilterBar } from './FilterBar';
import { makeFacetOptions } from './facetOptions';
import { HighlightList } from './HighlightList';

interface Props {
  records: ArticleRecords;
  labels: readonly Label[];
}

/** The list of an article’s highlights, and its filters. */
export const FilteredHighlights = memo(function FilteredHighlights({
  records: { highlights, links },
  labels,
}: Props) {
  const words = useWords();
  const { say } = words;
  const services = useServices();
  const filter = useSession((session) => session.filter);
  const current = useSession((session) => session.highlight);
  const setFilter = (next: HighlightFilter) => changeFilter(services, next);

  const labelsById = useMemo(() => new Map(labels.map((label) => [label.id, label])), [labels]);
  const linksOf = useMemo(() => groupLinks(links.values()), [links]);
  const inOrder = useMemo(() => [...highlights.values()].sort(compareHighlights), [highlights]);
  const tags = useMemo(() => listTags(inOrder, words.compare), [inOrder, words]);
  const options = useMemo(() => makeFacetOptions(labels, tags, words), [labels, tags, words]);
  const filtered = useMemo(
    () => filterHighlights(inOrder, linksOf, filter),
    [inOrder, linksOf, filter],
  );
  // One chosen elsewhere, or no longer let through since it was changed, stays until another is chosen.
  const leftOut = useMemo(() => {
    const isShown = filtered.shown.some(({ id }) => id === current);
    return isShown ? undefined : inOrder.find(({ id }) => id === current);
  }, [filtered, inOrder, current]);
  const listed = useMemo(
    () => (leftOut ? [...filtered.shown, leftOut].sort(compareHighlights) : filtered.shown),
    [filtered, leftOut],
  );
  const unsourcedClaims = useMemo(
    () => inOrder.filter((each) => isUnsourced(each, linksOf.get(each.id))).length,
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
      {listed.length > 0 ? (
        <HighlightList
          highlights={listed}
          leftOut={leftOut?.id ?? null}
          linksOf={linksOf}
          labels={labelsById}
        />
      ) : (
        <EmptyState
          title={say('highlights.filter.noMatches.title')}
          actions={
            <Button onPress={() => setFilter(emptyFilter)}>{say('highlights.filter.clear')}</Button>
          }
        >
          {say('highlights.filter.noMatches.hint')}
        </EmptyState>
      )}
    </>
  );
});
