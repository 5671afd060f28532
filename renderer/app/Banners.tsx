import { Lock } from 'lucide-react';
import { useLibrary } from '../state/WindowContext';
import styles from './Banners.module.css';

/** What is true of the whole library and changes what can be done with it. */
export function Banners() {
  const reason = useLibrary((library) => library.readOnlyReason);
  if (reason === null) return null;
  return (
    <p className={styles.banner}>
      <Lock size={14} aria-hidden />
      This library is open for reading only. {reason} You can read and export; nothing can be
      changed.
    </p>
  );
}
