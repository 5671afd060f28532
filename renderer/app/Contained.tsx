import type { ComponentType, ReactNode } from 'react';
import { ErrorBoundary, type FallbackProps } from 'react-error-boundary';
import { titleOfCommand } from '../../shared/commands/nameCommand';
import { useActions, useServices } from '../state/WindowContext';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { useWords } from '../ui/WordsContext';
import styles from './Contained.module.css';

interface Props {
  /** What its content depends on: when this changes, it retries by itself. */
  of?: unknown;
  /** Shown in its place. */
  Fallback?: ComponentType<FallbackProps>;
  children: ReactNode;
}

/** An error boundary around a pane: on a fault, a message replaces it, and the other panes carry on. */
export function Contained({ of, Fallback = PaneFault, children }: Props) {
  const { client } = useServices();
  return (
    <ErrorBoundary
      FallbackComponent={Fallback}
      resetKeys={[of]}
      onError={(error, { componentStack }) => client.report('pane-failed', error, componentStack)}
    >
      {children}
    </ErrorBoundary>
  );
}

function PaneFault(props: FallbackProps) {
  const { say } = useWords();
  return (
    <div role="alert" className={styles.fault}>
      <p>
        {say('window.fault')} <span className={styles.toDo}>{say('window.fault.remedy')}</span>
      </p>
      <div className={styles.actions}>
        <FaultActions {...props} />
      </div>
    </div>
  );
}

/** Replaces a dialog, and can be closed: the window would otherwise stay blocked behind nothing. */
export function DialogFault(props: FallbackProps) {
  const { say } = useWords();
  const { openDialog } = useActions();
  return (
    <Dialog
      title={say('window.fault')}
      onClose={() => openDialog(null)}
      footer={<FaultActions {...props} />}
    >
      <p role="alert">{say('window.fault.remedy')}</p>
    </Dialog>
  );
}

function FaultActions({ resetErrorBoundary }: FallbackProps) {
  const { say } = useWords();
  const { showLog } = useActions();
  return (
    <>
      <Button onPress={showLog}>{say(titleOfCommand('log.show'))}</Button>
      <Button tone="primary" onPress={resetErrorBoundary}>
        {say('window.fault.tryAgain')}
      </Button>
    </>
  );
}
