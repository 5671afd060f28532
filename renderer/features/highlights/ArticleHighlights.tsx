import { useDeferredValue, useMemo } from 'react';
import type { ArticleRecords } from '../../../shared/library/state';
import { listLabels } from '../../../shared/model/label';
import { useLibrary, useSession } from '../../state/WindowContext';
import { useWords } from '../../ui/WordsContext';
import { HighlightDetail } from './detail/HighlightDetail';
import { FilteredHighlights } from './list/FilteredHighlights';
import { listTags } from './tags';

interface Props {
  records: ArticleRecords;
}

/** An article's highlights, and the chosen one in full. The list is rendered right after the text, which must not wait for it. */
export function ArticleHighlights({ records }: Props) {
  const { compare } = useWords();
  const { highlights, links } = records;
  const labels = useLibrary((library) => listLabels(library.labels));
  const isReadOnly = useLibrary((library) => library.isReadOnly);
  const current = useSession(({ highlight }) =>
    highlight ? highlights.get(highlight) : undefined,
  );
  const listed = useDeferredValue<ArticleRecords | null>(records, null);
  const hasCurrent = current !== undefined;
  const tags = useMemo(
    () => (hasCurrent ? listTags(highlights.values(), compare) : []),
    [hasCurrent, highlights, compare],
  );
  const linksOfCurrent = useMemo(
    () => [...links.values()].filter(({ highlight }) => highlight === current?.id),
    [links, current?.id],
  );
  return (
    <>
      {listed && <FilteredHighlights records={listed} labels={labels} />}
      {current && (
        <HighlightDetail
          key={current.id}
          highlight={current}
          links={linksOfCurrent}
          labels={labels}
          tags={tags}
          isReadOnly={isReadOnly}
        />
      )}
    </>
  );
}
