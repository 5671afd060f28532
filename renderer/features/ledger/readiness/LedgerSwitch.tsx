import { useActions, useSession } from '../../../state/WindowContext';
import { SegmentedControl } from '../../../ui/SegmentedControl';
import { useWords } from '../../../ui/WordsContext';

const shown = ['claims', 'readiness'] as const;

/** Whether a ledger shows its claims, or what is missing before its articles can be published. */
export function LedgerSwitch() {
  const { say } = useWords();
  const actions = useActions();
  const isReadinessShown = useSession((session) => session.isReadinessShown);
  return (
    <div>
      <SegmentedControl
        label={say('readiness.show')}
        value={isReadinessShown ? 'readiness' : 'claims'}
        options={shown.map((value) => ({ value, title: say(`readiness.show.${value}`) }))}
        onChange={(value) => actions.show({ isReadinessShown: value === 'readiness' })}
      />
    </div>
  );
}
