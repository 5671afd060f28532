import { useStore } from 'zustand';
import { inTurn } from '../../commands/inTurn';
import { useServices } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { useWords } from '../../ui/WordsContext';
import type { Finder } from './createFinder';
import styles from './FindBar.module.css';
import { FindField } from './FindField';
import { replaceAll } from './replaceAll';

/** What takes the place of what is found. */
export function ReplaceRow({ finder }: { finder: Finder }) {
  const { say } = useWords();
  const services = useServices();
  const replacement = useStore(finder.ui, (state) => state.replacement);
  const hasMatches = useStore(finder.ui, ({ matches }) => matches.length > 0);
  const replace = () => inTurn(services, () => finder.replace());
  return (
    <div className={styles.row}>
      <FindField
        finder={finder}
        field="replacement"
        label={say('find.replacement')}
        value={replacement}
        onChange={(value) => finder.ui.setState({ replacement: value })}
        onEnter={replace}
      />
      <div className={styles.buttons}>
        <Button isDisabled={!hasMatches} onPress={replace}>
          {say('find.replace')}
        </Button>
        <Button
          isDisabled={!hasMatches}
          onPress={() => inTurn(services, () => replaceAll(finder, services))}
        >
          {say('find.replaceAll')}
        </Button>
      </div>
    </div>
  );
}
