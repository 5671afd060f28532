import { useEffect, useState } from 'react';
import type { AppUpdateAction, AppUpdatesState } from '../../../shared/ipc/appUpdates';
import { useServices } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { ProgressBar } from '../../ui/ProgressBar';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { useWords } from '../../ui/WordsContext';
import styles from './AppUpdatesDialog.module.css';
import { describeAppUpdates } from './describeAppUpdates';

const choices = [
  { value: 'off', title: 'Off' },
  { value: 'on', title: 'On' },
] as const;

/** Whether to look for newer versions of Attest, what is new in one, and what to do with it. */
export function AppUpdatesDialog() {
  const { actions } = useServices();
  const { state, act } = useAppUpdates();
  return (
    <Dialog title="Updates of Attest" onClose={() => actions.openDialog(null)}>
      {state && <AppUpdates state={state} act={act} />}
    </Dialog>
  );
}

interface Props {
  state: AppUpdatesState;
  act(action: AppUpdateAction): void;
}

function AppUpdates({ state, act }: Props) {
  const { say } = useWords();
  const view = describeAppUpdates(state);
  return (
    <div className={styles.dialog}>
      {view.canTurnOn && (
        <div className={styles.row}>
          <span>Look for newer versions</span>
          <SegmentedControl
            label="Look for newer versions"
            value={state.isOn ? 'on' : 'off'}
            options={choices}
            onChange={(chosen) => act(chosen === 'on' ? 'turnOn' : 'turnOff')}
          />
        </div>
      )}
      <p className={styles.about}>
        When on, Attest asks at most once a day, and when you ask it to. Nothing of yours is sent,
        and nothing is downloaded or installed unless you say so. When off, it makes no connection.
      </p>
      <p role="status">{view.status}</p>
      {view.failure && (
        <p role="alert" className={styles.failure}>
          {say(view.failure)}
        </p>
      )}
      {view.limit && <p className={styles.about}>{view.limit}</p>}
      {state.step === 'downloading' && <ProgressBar label="Download" fraction={state.fraction} />}
      <div className={styles.row}>
        {state.isOn && (
          <Button isDisabled={!view.canCheck} onPress={() => act('check')}>
            Look now
          </Button>
        )}
        {view.canDownload && (
          <Button tone="primary" onPress={() => act('download')}>
            Download
          </Button>
        )}
        {view.canRestart && (
          <Button tone="primary" onPress={() => act('restart')}>
            Restart now
          </Button>
        )}
      </div>
      {state.release?.notes && (
        <section aria-label="What is new" className={styles.notes}>
          {state.release.notes}
        </section>
      )}
    </div>
  );
}

/** How things stand, as they change, and how to act on it. Null until that is known. */
function useAppUpdates(): { state: AppUpdatesState | null; act: Props['act'] } {
  const { actions, client } = useServices();
  const [state, setState] = useState<AppUpdatesState | null>(null);
  useEffect(() => {
    actions.attempt(async () => setState(await client.call('appUpdates.read', {})));
    return client.on('appUpdatesChanged', setState);
  }, [actions, client]);
  return {
    state,
    // Saves what is pending first, as everything is to be saved before a restart.
    act: (action) =>
      actions.attempt(async () => setState(await actions.call('appUpdates.act', { action }))),
  };
}
