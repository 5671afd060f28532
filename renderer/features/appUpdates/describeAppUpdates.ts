import {
  type AppUpdatesState,
  type CopyKind,
  canUpdateItself,
} from '../../../shared/ipc/appUpdates';
import type { Sayable } from '../../../shared/words/message';
import { formatDate } from '../../ui/formatDate';

const otherWays: Partial<Record<CopyKind, string>> = {
  development: 'This is a development build: it tells of a newer version, and is updated by hand.',
  fallback:
    'This copy is packaged with a fallback Electron, for trying out only: it tells of a newer version, and is updated by hand.',
  archive:
    'This copy was unpacked from an archive: it tells of a newer version, and is updated by hand.',
  portable: 'This is the portable copy: it tells of a newer version, and is updated by hand.',
};

/** What the dialog says and offers. Sentences are null where there is nothing to say. */
export interface AppUpdatesView {
  /** How things stand. */
  status: string;
  /** Why this copy can't do what others can. */
  limit: string | null;
  failure: Sayable | null;
  canTurnOn: boolean;
  canCheck: boolean;
  canDownload: boolean;
  canRestart: boolean;
}

/** Says how things stand with newer versions of Attest. */
export function describeAppUpdates(state: AppUpdatesState, locale?: string): AppUpdatesView {
  const { isOn, hasFeed, kind, step, release, failure } = state;
  const isIdle = isOn && step === 'idle';
  return {
    status: describeStatus(state, locale),
    limit: hasFeed
      ? (otherWays[kind] ?? null)
      : 'This copy does not know where newer versions are published, so it can’t look for them.',
    failure,
    canTurnOn: hasFeed,
    canCheck: isIdle,
    canDownload: isIdle && release !== null && canUpdateItself(kind),
    canRestart: step === 'ready',
  };
}

function describeStatus(
  { isOn, version, kind, step, release, checkedAt }: AppUpdatesState,
  locale?: string,
): string {
  const newer = release?.version;
  if (step === 'ready') {
    const password =
      kind === 'deb' || kind === 'rpm'
        ? ' The system then asks for an administrator’s password.'
        : '';
    return `Attest ${newer} is downloaded and verified. It is installed when you quit.${password}`;
  }
  if (!isOn) return `This is Attest ${version}. It makes no connection at all.`;
  if (step === 'checking') return 'Looking for a newer version…';
  if (step === 'downloading') return `Downloading Attest ${newer}…`;
  if (release) return `Attest ${newer} is out. This is ${version}.`;
  if (checkedAt === null) return `This is Attest ${version}.`;
  const locales = locale === undefined ? {} : { locale };
  return `This is Attest ${version}. Last looked on ${formatDate(checkedAt, locales)}: nothing newer was found.`;
}
