import { X } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import type { Notice } from '../state/notices';
import { useActions, useSession, useWindow } from '../state/WindowContext';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { useWords } from '../ui/WordsContext';
import styles from './Notices.module.css';

/** How long a notice that is no error stays, in milliseconds. */
const SHOWN_MS = 7000;

/** Short messages at the window's edge, below what is under way (`children`). */
export function Notices({ children }: { children: ReactNode }) {
  const { say } = useWords();
  const notices = useWindow((state) => state.notices);
  const hasDialog = useSession(({ dialog }) => dialog !== null);
  return (
    <section
      aria-label={say('notice.region')}
      className={`${styles.notices} ${hasDialog ? styles.aside : ''}`}
      data-react-aria-top-layer
    >
      <div className={styles.list}>{children}</div>
      <div className={styles.list}>
        {notices.map((notice) => (
          <NoticeView key={notice.id} notice={notice} />
        ))}
      </div>
    </section>
  );
}

function NoticeView({ notice }: { notice: Notice }) {
  const { say } = useWords();
  const { dismiss } = useActions();
  const [isHeld, setHeld] = useState(false);
  const { id, tone, text, action } = notice;
  useEffect(() => {
    if (tone === 'error' || isHeld) return;
    const timer = setTimeout(() => dismiss(id), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [dismiss, id, tone, isHeld]);
  return (
    <div
      className={`${styles.notice} ${tone === 'error' ? styles.error : ''}`}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <p className={styles.text}>{say(text)}</p>
      {action && (
        <Button
          tone="quiet"
          onPress={() => {
            dismiss(id);
            action.run();
          }}
        >
          {say(action.title)}
        </Button>
      )}
      <IconButton label={say('notice.dismiss')} onPress={() => dismiss(id)}>
        <X size={16} />
      </IconButton>
    </div>
  );
}
