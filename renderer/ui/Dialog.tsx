import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import styles from './Dialog.module.css';
import { IconButton } from './IconButton';
import { useWords } from './WordsContext';

interface Props {
  title: string;
  /** `wide` for previews and tables. */
  size?: 'normal' | 'wide';
  onClose(): void;
  /** What Ctrl+Enter does, wherever the focus is in it; undefined while that can’t be done. */
  onConfirm?: (() => void) | undefined;
  children: ReactNode;
  /** Buttons at the foot, the main one last. A dialog without them is there to be read. */
  footer?: ReactNode;
}

/**
 * A dialog over the window. Escape closes it, and focus goes back where it came from. A click outside
 * closes those that are only read, whose text takes the focus so that keys scroll it; where something
 * can be typed, a stray click would lose it.
 */
export function Dialog({ title, size = 'normal', onClose, onConfirm, children, footer }: Props) {
  const { say } = useWords();
  return (
    <ModalOverlay
      isOpen
      isDismissable={!footer}
      onOpenChange={(isOpen) => !isOpen && onClose()}
      className={styles.overlay}
    >
      <Modal className={`${styles.modal} ${styles[size]}`}>
        <AriaDialog className={styles.dialog}>
          <header className={styles.header}>
            <Heading slot="title" className={styles.title}>
              {title}
            </Heading>
            <IconButton label={say('window.close')} keys="Escape" onPress={onClose}>
              <X size={18} />
            </IconButton>
          </header>
          <div
            className={styles.body}
            // While capturing: buttons and fields don’t pass their keys on.
            onKeyDownCapture={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onConfirm?.();
            }}
            {...(!footer && { role: 'group', 'aria-label': title, tabIndex: 0 })}
          >
            {children}
          </div>
          {footer && <footer className={styles.footer}>{footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
