import { useStore } from 'zustand';
import styles from './Announcer.module.css';
import type { ArticleUi } from './articleUi';

/** Says to screen readers what the caret has come to, without interrupting. */
export function Announcer({ ui }: { ui: ArticleUi }) {
  const announcement = useStore(ui, (state) => state.announcement);
  return (
    <div role="status" className={styles.announcer}>
      {announcement}
    </div>
  );
}
