import { useWindow } from '../state/WindowContext';
import { useWords } from '../ui/WordsContext';
import styles from './Announcer.module.css';

/** What was done, for screen readers, which don't interrupt for it what they read. The window's one live region for that. */
export function Announcer() {
  const { say } = useWords();
  const announced = useWindow((state) => state.announced);
  return (
    <div role="status" className={styles.announcer} data-react-aria-top-layer>
      {announced && <p key={announced.number}>{say(announced.text)}</p>}
    </div>
  );
}
