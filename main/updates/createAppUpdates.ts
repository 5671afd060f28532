import {
  type AppUpdateAction,
  type AppUpdatesState,
  type CopyKind,
  canUpdateItself,
  type Release,
} from '../../shared/ipc/appUpdates';
import { AttestError } from '../../shared/model/AttestError';
import { message } from '../../shared/words/message';
import { logFault } from '../log/log';
import type { AppUpdater } from './AppUpdater';
import { explainUpdateFailure } from './explainUpdateFailure';
import { isCheckDue, type UpdatesMemory } from './updatesMemory';

interface Options {
  /** The copy that runs. */
  copy: { version: string; kind: CopyKind; hasFeed: boolean };
  memory: {
    readonly current: { updates: UpdatesMemory };
    remember(values: { updates: UpdatesMemory }): void;
  };
  /** Called only once the person has said yes. */
  loadUpdater(): Promise<AppUpdater>;
  now(): Date;
  onChange(state: AppUpdatesState): void;
  /** An automatic check has found a version that wasn't known yet. */
  onFound(release: Release): void;
}

/** Newer versions of Attest: checked for only where the person has said yes, installed only when Attest ends. */
export interface AppUpdates {
  readonly state: AppUpdatesState;
  /** Throws an `AttestError` where it can't be begun. The outcome is told by `onChange`. */
  act(action: AppUpdateAction): void;
  /** Checks if a day has passed since the last time; resolves once the check has ended. */
  checkIfDue(): Promise<void>;
  /** Puts a downloaded version in place: the very last thing, once everything is saved. */
  installAtEnd(): void;
  /** The person wants to go on working: no restart when Attest is quit later. */
  forgetRestart(): void;
}

type Refusal = 'noFeed' | 'off' | 'byHand' | 'notReady';
type Progress = Pick<AppUpdatesState, 'step' | 'fraction' | 'failure'>;
const idle: Progress = { step: 'idle', fraction: 0, failure: null };

/** Keeps track of newer versions, on top of an updater that is there only while it is wanted. */
export function createAppUpdates(options: Options): AppUpdates {
  const { copy, memory, now, onChange, onFound } = options;
  let progress = idle;
  let updater: Promise<AppUpdater> | null = null;
  /** The updater that has something to install. */
  let ready: AppUpdater | null = null;
  let isRestartWanted = false;

  const recall = () => memory.current.updates;
  const remember = (values: Partial<UpdatesMemory>) =>
    memory.remember({ updates: { ...recall(), ...values } });
  const readState = (): AppUpdatesState => {
    const { isOn, checkedAt, found } = recall();
    const release = found?.by === copy.version ? found : null;
    return {
      ...copy,
      isOn,
      checkedAt,
      release: release && { version: release.version, notes: release.notes },
      ...progress,
    };
  };
  const set = (next: Progress) => {
    progress = next;
    onChange(readState());
  };
  const keep = (release: Release | null) => {
    if (recall().isOn) remember({ found: release && { ...release, by: copy.version } });
  };

  /** Runs one task with the updater. Its outcome counts only where updates haven't been turned off meanwhile. */
  const run = async (
    step: 'checking' | 'downloading',
    task: (updater: AppUpdater) => Promise<Progress>,
  ) => {
    updater ??= options.loadUpdater();
    const own = updater;
    set({ ...idle, step });
    try {
      const next = await task(await own);
      if (own === updater) set(next);
    } catch (error) {
      if (own !== updater) return;
      logFault('update-failed', error);
      // The next attempt starts afresh.
      updater = null;
      set({ ...idle, failure: explainUpdateFailure(error) });
    }
  };
  const check = () => {
    // Even where it fails: one attempt a day.
    remember({ checkedAt: now().toISOString() });
    return run('checking', async (updater) => {
      const release = await updater.check();
      keep(release);
      return idle;
    });
  };
  const download = (wanted: Release) =>
    run('downloading', async (updater) => {
      const release = await updater.check();
      keep(release);
      // A newer one has come out: it is shown first.
      if (release?.version !== wanted.version || !recall().isOn) return idle;
      await updater.download((fraction) => {
        if (progress.step === 'downloading') set({ ...progress, fraction });
      });
      if (!recall().isOn) return idle;
      ready = updater;
      return { ...idle, step: 'ready' };
    });
  const checkIfDue = async () => {
    if (!copy.hasFeed || progress.step !== 'idle' || !isCheckDue(recall(), now())) return;
    const known = readState().release?.version;
    await check();
    const { release } = readState();
    if (release && release.version !== known) onFound(release);
  };
  const turnOff = () => {
    const stopped = updater;
    updater = null;
    // One that couldn't be loaded has nothing to stop, and its caller has the error.
    stopped?.then((made) => made.stop()).catch(() => {});
    remember({ isOn: false, found: ready ? recall().found : null });
    set(ready ? progress : idle);
  };

  const actions: Record<AppUpdateAction, (state: AppUpdatesState) => void> = {
    turnOn({ hasFeed }) {
      if (!hasFeed) throw refusal('noFeed');
      remember({ isOn: true });
      set(progress);
      // No notice of what it finds: the person is looking.
      if (progress.step === 'idle' && isCheckDue(recall(), now())) void check();
    },
    turnOff,
    check({ isOn, step }) {
      if (!isOn) throw refusal('off');
      if (step === 'idle') void check();
    },
    download({ isOn, step, release, kind }) {
      if (!isOn) throw refusal('off');
      if (!canUpdateItself(kind)) throw refusal('byHand');
      if (step === 'idle' && release) void download(release);
    },
    restart() {
      if (!ready) throw refusal('notReady');
      isRestartWanted = true;
      ready.restart();
    },
  };
  return {
    get state() {
      return readState();
    },
    act: (action) => actions[action](readState()),
    checkIfDue,
    installAtEnd: () => ready?.install(isRestartWanted),
    forgetRestart() {
      isRestartWanted = false;
    },
  };
}

function refusal(why: Refusal): AttestError {
  return new AttestError('invalid', message(`appUpdates.refusal.${why}`));
}
