import { ledgerGroupings } from '../../../shared/ledger/groupLedger';
import { useActions } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { useWords } from '../../ui/WordsContext';
import { CollectionChoice } from './CollectionChoice';
import styles from './LibraryLedgerView.module.css';
import type { useLibraryLedger } from './useLibraryLedger';

/** What the claims are grouped by, whose articles they are from, and folding of all groups. */
export function GroupingTools({ ledger }: { ledger: ReturnType<typeof useLibraryLedger> }) {
  const { say } = useWords();
  const actions = useActions();
  const { grouping, groups, folded, choose } = ledger;
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
      <CollectionChoice ledger={ledger} />
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
