import { describe, expect, it } from 'vitest';
import type { AppUpdatesState, CopyKind } from '../../../shared/ipc/appUpdates';
import { english } from '../../../shared/words/loadWords';
import { message } from '../../../shared/words/message';
import { describeAppUpdates } from './describeAppUpdates';

const off: AppUpdatesState = {
  isOn: false,
  version: '1.0.0',
  kind: 'appimage',
  hasFeed: true,
  checkedAt: null,
  release: null,
  step: 'idle',
  fraction: 0,
  failure: null,
};
const on: AppUpdatesState = { ...off, isOn: true, checkedAt: '2026-03-02T12:00:00.000Z' };
const found: AppUpdatesState = { ...on, release: { version: '1.1.0', notes: 'Faster' } };
const ready: AppUpdatesState = { ...found, step: 'ready' };

const offered = (state: AppUpdatesState) => {
  const { canTurnOn, canCheck, canDownload, canRestart } = describeAppUpdates(state);
  const all = { turnOn: canTurnOn, check: canCheck, download: canDownload, restart: canRestart };
  return Object.entries(all)
    .filter(([, isOffered]) => isOffered)
    .map(([name]) => name);
};

const limitOf = (state: AppUpdatesState) =>
  english.say(describeAppUpdates(state).limit ?? message('system.verbatim', { text: '' }));

describe('what is said of newer versions', () => {
  it.each<[string, AppUpdatesState, RegExp, string[]]>([
    ['while they are off', off, /doesn’t check for new versions/, ['turnOn']],
    [
      'before the first check',
      { ...on, checkedAt: null },
      /^This is Attest 1.0.0.$/,
      ['turnOn', 'check'],
    ],
    ['where there is none', on, /No newer version was found on March 2, 2026/, ['turnOn', 'check']],
    ['during a check', { ...on, step: 'checking' }, /^Checking/, ['turnOn']],
    ['where there is one', found, /1.1.0 is out. This is 1.0.0/, ['turnOn', 'check', 'download']],
    [
      'during a download',
      { ...found, step: 'downloading' },
      /^Downloading Attest 1.1.0/,
      ['turnOn'],
    ],
    [
      'once it is there',
      ready,
      /has been downloaded and verified.*when you quit.$/,
      ['turnOn', 'restart'],
    ],
    [
      'once a deb is there',
      { ...ready, kind: 'deb' },
      /administrator’s password/,
      ['turnOn', 'restart'],
    ],
    [
      'where they are off by then',
      { ...ready, isOn: false },
      /when you quit/,
      ['turnOn', 'restart'],
    ],
  ])('fits how things stand %s', (_when, state, sentence, actions) => {
    expect(english.say(describeAppUpdates(state).status)).toMatch(sentence);
    expect(offered(state)).toEqual(actions);
  });

  it.each<[CopyKind, RegExp]>([
    ['development', /development build/],
    ['fallback', /fallback Electron/],
    ['archive', /archive/],
    ['portable', /portable/],
  ])('names the limit of a copy of the kind %s, which is offered no download', (kind, sentence) => {
    expect(limitOf({ ...found, kind })).toMatch(sentence);
    expect(offered({ ...found, kind })).toEqual(['turnOn', 'check']);
  });

  it.each<CopyKind>(['appimage', 'deb', 'rpm', 'installer', 'mac'])(
    'names no limit of a copy of the kind %s',
    (kind) => expect(describeAppUpdates({ ...found, kind }).limit).toBeNull(),
  );

  it('offers nothing where the copy does not know where to look', () => {
    expect(offered({ ...off, hasFeed: false })).toEqual([]);
    expect(limitOf({ ...off, hasFeed: false })).toMatch(/doesn’t know where/);
  });
});
