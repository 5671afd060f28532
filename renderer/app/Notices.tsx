import { X } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import type { Notice } from '../state/notices';
import { useActions, useSession, useWindow } from '../state/WindowContext';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { useWords } from '../ui/WordsContext';
import styles from './Notices.module.css';

/** How long a notice other than an error stays, in milliseconds. */
const SHOWN_MS = 7000;

/**
 * The latest notice, below work in progress (`children`): under the text being read, never over it. Errors queued
 * behind it appear when it goes. The window’s one live region: screen readers announce notices and changes from here.
 */
export function Notices({ children }: { children?: ReactNode }) {
  const { say } = useWords();
  const notices = useWindow((state) => state.notices);
  const announced = useWindow((state) => state.announced);
  const hasDialog = useSession(({ dialog }) => dialog !== null);
  const latest = notices.at(-1);
  return (
    <section
      aria-label={say('notice.region')}
      className={`${styles.notices} ${hasDialog ? styles.aside : ''}`}
      data-react-aria-top-layer
    >
      {children}
      <div aria-live="polite">
        {latest && (
          <NoticeView key={`notice ${latest.id}`} notice={latest} behind={notices.length - 1} />
        )}
        {announced && (
          <p key={`said ${announced.number}`} className="visually-hidden">
            {say(announced.text)}
          </p>
        )}
      </div>
    </section>
  );
}

function NoticeView({ notice, behind }: { notice: Notice; behind: number }) {
  const { say } = useWords();
  const { dismiss } = useActions();
  const [isHeld, setHeld] = useState(false);
  const { id, tone, text, details, action } = notice;
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
      <div className={styles.text}>
        <p>{say(text)}</p>
        {details && (
          <ul className={styles.details}>
            {details.map((detail) => (
              <li key={JSON.stringify(detail)}>{say(detail)}</li>
            ))}
          </ul>
        )}
        {behind > 0 && <p className={styles.behind}>{say('notice.behind', { count: behind })}</p>}
      </div>
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
