import { Minimize2 } from 'lucide-react';
import { useEffect } from 'react';
import { CommandButton } from '../commands/CommandButton';
import { toggleFocusMode } from '../state/focusMode';
import { useServices } from '../state/WindowContext';
import styles from './FocusModeEnd.module.css';

/** The ways out of focus mode: a button in the corner, and Escape where nothing else wants it. */
export function FocusModeEnd() {
  const { store, actions } = useServices();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { session } = store.getState();
      if (event.key !== 'Escape' || event.defaultPrevented || session.dialog) return;
      event.preventDefault();
      actions.show(toggleFocusMode(session));
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [store, actions]);
  return (
    <div className={styles.end} data-pane="controls">
      <CommandButton command="focus.toggle" wording="label">
        <Minimize2 size={18} />
      </CommandButton>
    </div>
  );
}
