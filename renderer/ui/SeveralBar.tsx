import { ChevronUp, X } from 'lucide-react';
import { MenuTrigger, Popover } from 'react-aria-components';
import { ActionMenu } from './ActionMenu';
import { Button } from './Button';
import { IconButton } from './IconButton';
import type { MenuAction } from './menuEntry';
import popoverStyles from './Popover.module.css';
import styles from './SeveralBar.module.css';
import { useWords } from './WordsContext';

interface Props {
  count: number;
  /** What can be done to all of them. */
  actions: readonly MenuAction[];
  onNone(): void;
}

/** At the foot of a list in which several rows are chosen: how many, and what can be done to all. */
export function SeveralBar({ count, actions, onNone }: Props) {
  const { say } = useWords();
  return (
    <div role="toolbar" aria-label={say('several.bar')} className={styles.bar}>
      <span className={styles.count}>{say('several.chosen', { count })}</span>
      <MenuTrigger>
        <Button>
          {say('several.actions')} <ChevronUp size={14} aria-hidden />
        </Button>
        <Popover className={popoverStyles.popover} placement="top end" offset={4}>
          <ActionMenu label={say('several.actions')} actions={actions} />
        </Popover>
      </MenuTrigger>
      <IconButton label={say('several.chooseNone')} keys="Escape" onPress={onNone}>
        <X size={16} aria-hidden />
      </IconButton>
    </div>
  );
}
