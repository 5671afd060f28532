import {
  type AppUpdatesState,
  type CopyKind,
  canUpdateItself,
} from '../../../shared/ipc/appUpdates';
import { type Message, message } from '../../../shared/words/message';

const limits: Partial<Record<CopyKind, Message>> = {
  development: message('appUpdates.limit.development'),
  fallback: message('appUpdates.limit.fallback'),
  archive: message('appUpdates.limit.archive'),
  portable: message('appUpdates.limit.portable'),
};

/** What the dialog says and offers. Sentences are null where there is nothing to say. */
export interface AppUpdatesView {
  /** How things stand. */
  status: Message;
  /** Why this copy can’t do what others can. */
  limit: Message | null;
  failure: Message | null;
  canTurnOn: boolean;
  canCheck: boolean;
  canDownload: boolean;
  canRestart: boolean;
}

/** Says how things stand with newer versions of Attest. */
export function describeAppUpdates(state: AppUpdatesState): AppUpdatesView {
  const { isOn, hasFeed, kind, step, release, failure } = state;
  const isIdle = isOn && step === 'idle';
  return {
    status: describeStatus(state),
    limit: hasFeed ? (limits[kind] ?? null) : message('appUpdates.limit.noFeed'),
    failure,
    canTurnOn: hasFeed,
    canCheck: isIdle,
    canDownload: isIdle && release !== null && canUpdateItself(kind),
    canRestart: step === 'ready',
  };
}

function describeStatus(state: AppUpdatesState): Message {
  const { isOn, version, kind, step, release, checkedAt } = state;
  const newer = release?.version ?? '';
  if (step === 'ready') {
    const needsPassword = kind === 'deb' || kind === 'rpm';
    const id = needsPassword ? 'appUpdates.status.readyWithPassword' : 'appUpdates.status.ready';
    return message(id, { newer });
  }
  if (!isOn) return message('appUpdates.status.off', { version });
  if (step === 'checking') return message('appUpdates.status.checking');
  if (step === 'downloading') return message('appUpdates.status.downloading', { newer });
  if (release) return message('appUpdates.status.found', { newer, version });
  if (checkedAt === null) return message('appUpdates.status.unchecked', { version });
  return message('appUpdates.status.upToDate', { version, checkedAt: Date.parse(checkedAt) });
}
