import { useMemo } from 'react';
import { pathOf } from '../../../shared/model/collection';
import { type CollectionId, collectionIdSchema } from '../../../shared/model/ids';
import { useLibrary } from '../../state/WindowContext';
import { Select } from '../../ui/Select';
import { useWords } from '../../ui/WordsContext';
import type { useLibraryLedger } from './useLibraryLedger';

const EVERYTHING = 'everything';

type Ledger = Pick<ReturnType<typeof useLibraryLedger>, 'collection' | 'choose'>;

/** Whose articles a ledger is of: those of a collection, or all. Nothing where there are no collections. */
export function CollectionChoice({ ledger: { collection, choose } }: { ledger: Ledger }) {
  const { say } = useWords();
  const options = useCollectionOptions();
  if (options.length < 2) return null;
  return (
    <Select
      label={say('ledger.all.collection')}
      isLabelHidden
      value={collection ?? EVERYTHING}
      options={options}
      onChange={(value) =>
        choose({ collection: value === EVERYTHING ? null : collectionIdSchema.parse(value) })
      }
    />
  );
}

/** All articles, and each collection by its path. */
function useCollectionOptions() {
  const { say, compare } = useWords();
  const collections = useLibrary((library) => library.collections);
  return useMemo(() => {
    const titleOf = (id: CollectionId) =>
      pathOf(collections, id)
        .map(({ name }) => name)
        .join(' / ');
    const named = [...collections.keys()]
      .map((id) => ({ value: id, title: titleOf(id) }))
      .sort((a, b) => compare(a.title, b.title));
    return [{ value: EVERYTHING, title: say('collections.all') }, ...named];
  }, [collections, say, compare]);
}
