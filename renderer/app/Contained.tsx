import type { ComponentType, ReactNode } from 'react';
import { ErrorBoundary, type FallbackProps } from 'react-error-boundary';
import { describeCommand } from '../commands/appCommand';
import { useActions, useServices } from '../state/WindowContext';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import styles from './Contained.module.css';

const WHAT = 'This part of the window stopped working.';
const TO_DO =
  'The rest goes on, and what you typed is kept. If trying again does not help, the log says what happened.';

interface Props {
  /** What it shows depends on this: where that is another, it is tried again by itself. */
  of?: unknown;
  /** What stands in its place. */
  Fallback?: ComponentType<FallbackProps>;
  children: ReactNode;
}

/** A pane of the window whose fault stays its own: it says so in its place, and the other panes go on. */
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
  return (
    <div role="alert" className={styles.fault}>
      <p>
        {WHAT} <span className={styles.toDo}>{TO_DO}</span>
      </p>
      <div className={styles.actions}>
        <FaultActions {...props} />
      </div>
    </div>
  );
}

/** In place of a dialog: it can be closed, where the window would else wait behind nothing. */
export function DialogFault(props: FallbackProps) {
  const { openDialog } = useActions();
  return (
    <Dialog title={WHAT} onClose={() => openDialog(null)} footer={<FaultActions {...props} />}>
      <p role="alert">{TO_DO}</p>
    </Dialog>
  );
}

function FaultActions({ resetErrorBoundary }: FallbackProps) {
  const { showLog } = useActions();
  return (
    <>
      <Button onPress={showLog}>{describeCommand('log.show').title}</Button>
      <Button tone="primary" onPress={resetErrorBoundary}>
        Try again
      </Button>
    </>
  );
}
