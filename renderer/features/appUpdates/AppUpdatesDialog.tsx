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

const choices = ['off', 'on'] as const;

/** Whether to check for newer versions of Attest, what’s new in one, and what to do with it. */
export function AppUpdatesDialog() {
  const { say } = useWords();
  const { actions } = useServices();
  const { state, act } = useAppUpdates();
  return (
    <Dialog title={say('appUpdates.title')} onClose={() => actions.openDialog(null)}>
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
          <span>{say('appUpdates.check')}</span>
          <SegmentedControl
            label={say('appUpdates.check')}
            value={state.isOn ? 'on' : 'off'}
            options={choices.map((value) => ({ value, title: say(`appUpdates.${value}`) }))}
            onChange={(chosen) => act(chosen === 'on' ? 'turnOn' : 'turnOff')}
          />
        </div>
      )}
      <p className={styles.about}>{say('appUpdates.about')}</p>
      <p role="status">{say(view.status)}</p>
      {view.failure && (
        <p role="alert" className={styles.failure}>
          {say(view.failure)}
        </p>
      )}
      {view.limit && <p className={styles.about}>{say(view.limit)}</p>}
      {state.step === 'downloading' && (
        <ProgressBar label={say('appUpdates.progress')} fraction={state.fraction} />
      )}
      <div className={styles.row}>
        {state.isOn && (
          <Button isDisabled={!view.canCheck} onPress={() => act('check')}>
            {say('appUpdates.checkNow')}
          </Button>
        )}
        {view.canDownload && (
          <Button tone="primary" onPress={() => act('download')}>
            {say('appUpdates.download')}
          </Button>
        )}
        {view.canRestart && (
          <Button tone="primary" onPress={() => act('restart')}>
            {say('appUpdates.restart')}
          </Button>
        )}
      </div>
      {state.release?.notes && (
        <section aria-label={say('appUpdates.news')} className={styles.notes}>
          {state.release.notes}
        </section>
      )}
    </div>
  );
}

/** How things stand, kept up to date, and how to act on it. Null until known. */
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
