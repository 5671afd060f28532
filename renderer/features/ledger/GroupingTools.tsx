import { useMemo } from 'react';
import { ledgerGroupings } from '../../../shared/ledger/groupLedger';
import { pathOf } from '../../../shared/model/collection';
import { type CollectionId, collectionIdSchema } from '../../../shared/model/ids';
import { useActions, useLibrary } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { Select } from '../../ui/Select';
import { useWords } from '../../ui/WordsContext';
import styles from './LibraryLedgerView.module.css';
import type { useLibraryLedger } from './useLibraryLedger';

const EVERYTHING = 'everything';

/** What the claims are grouped by, whose articles they are from, and folding of all groups. */
export function GroupingTools({ ledger }: { ledger: ReturnType<typeof useLibraryLedger> }) {
  const { say } = useWords();
  const actions = useActions();
  const { grouping, groups, folded, collection, choose } = ledger;
  const options = useCollectionOptions();
  const isAllFolded = groups.length > 0 && groups.every(({ key }) => folded.has(key));
  return (
    <div className={styles.tools}>
      <SegmentedControl
        label={say('ledger.group.by')}
        value={grouping}
        options={ledgerGroupings.map((value) => ({
          value,
          title: say(`ledger.group.by.${value}`),
        }))}
        onChange={(ledgerGrouping) => {
          actions.show({ ledgerGrouping });
          choose({ folded: new Set() });
        }}
      />
      {options.length > 1 && (
        <Select
          label={say('ledger.all.collection')}
          isLabelHidden
          value={collection ?? EVERYTHING}
          options={options}
          onChange={(value) =>
            choose({ collection: value === EVERYTHING ? null : collectionIdSchema.parse(value) })
          }
        />
      )}
      <Button
        tone="quiet"
        isDisabled={!groups.length}
        onPress={() => choose({ folded: new Set(isAllFolded ? [] : groups.map(({ key }) => key)) })}
      >
        {say(isAllFolded ? 'ledger.group.unfoldAll' : 'ledger.group.foldAll')}
      </Button>
    </div>
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
