import { describe, expect, it } from 'vitest';
import type { AppUpdateAction, CopyKind, Release } from '../../shared/ipc/appUpdates';
import { message } from '../../shared/words/message';
import type { AppUpdater } from './AppUpdater';
import { createAppUpdates } from './createAppUpdates';
import { firstUpdatesMemory, type UpdatesMemory } from './updatesMemory';

const newer: Release = { version: '1.1.0', notes: 'Faster' };

/** Updates over an updater that notes what it is asked for. */
function open(set: {
  memory?: Partial<UpdatesMemory>;
  kind?: CopyKind;
  hasFeed?: boolean;
  releases?: (Release | null)[];
  download?: AppUpdater['download'];
}) {
  const asked: string[] = [];
  const found: string[] = [];
  const releases = set.releases ?? [newer];
  let clock = Date.parse('2026-03-02T12:00:00.000Z');
  const memory = {
    current: { updates: { ...firstUpdatesMemory, ...set.memory } },
    remember(values: { updates: UpdatesMemory }) {
      memory.current = values;
    },
  };
  const updater: AppUpdater = {
    async check() {
      asked.push('check');
      return (releases.length > 1 ? releases.shift() : releases[0]) ?? null;
    },
    async download(onFraction) {
      asked.push('download');
      await (set.download ?? (async () => {}))(onFraction);
    },
    restart: () => asked.push('restart'),
    install: (isRestartWanted) => asked.push(`install ${isRestartWanted}`),
    stop: () => asked.push('stop'),
  };
  const updates = createAppUpdates({
    copy: { version: '1.0.0', kind: set.kind ?? 'appimage', hasFeed: set.hasFeed ?? true },
    memory,
    async loadUpdater() {
      asked.push('load');
      return updater;
    },
    now: () => new Date(clock),
    onChange: () => {},
    onFound: ({ version }) => found.push(version),
  });
  return {
    updates,
    asked,
    found,
    memory,
    passHours(hours: number) {
      clock += hours * 60 * 60 * 1000;
    },
    /** Acts, and waits until all that was begun has got as far as it can. */
    async finish(action: AppUpdateAction) {
      updates.act(action);
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

const on = { isOn: true };
const checked = { isOn: true, checkedAt: '2026-03-02T11:00:00.000Z' };

describe('updates', () => {
  it('load nothing and ask nothing until the person says yes', async () => {
    const { updates, asked } = open({});
    await updates.checkIfDue();
    expect(() => updates.act('check')).toThrow('appUpdates.refusal.off');
    expect(() => updates.act('download')).toThrow('appUpdates.refusal.off');
    updates.installAtEnd();
    expect(asked).toEqual([]);
    expect(updates.state).toMatchObject({ isOn: false, release: null, step: 'idle' });
  });

  it('check at once when they are turned on, and then once a day', async () => {
    const { updates, asked, found, finish, passHours } = open({});
    await finish('turnOn');
    expect(updates.state.release).toEqual(newer);
    expect(found).toEqual([]);
    expect(updates.state.isOn).toBe(true);
    await updates.checkIfDue();
    passHours(23);
    await updates.checkIfDue();
    expect(asked).toEqual(['load', 'check']);
    passHours(1);
    await updates.checkIfDue();
    expect(asked).toEqual(['load', 'check', 'check']);
  });

  it('check whenever the person asks', async () => {
    const { updates, asked, finish } = open({ memory: checked });
    await finish('check');
    expect(asked).toEqual(['load', 'check']);
    expect(updates.state).toMatchObject({ release: newer, checkedAt: '2026-03-02T12:00:00.000Z' });
  });

  it('tell of a version once, unless another one comes', async () => {
    const next = { version: '1.2.0', notes: '' };
    const { updates, found, passHours } = open({ memory: on, releases: [newer, newer, next] });
    for (let day = 0; day < 3; day += 1) {
      await updates.checkIfDue();
      passHours(24);
    }
    expect(found).toEqual(['1.1.0', '1.2.0']);
  });

  it('remember what was found for this version only', () => {
    const remembered = (by: string) => open({ memory: { ...checked, found: { ...newer, by } } });
    expect(remembered('1.0.0').updates.state.release).toEqual(newer);
    expect(remembered('0.9.0').updates.state.release).toBeNull();
  });

  it('count a check that failed as the one of the day, and say why', async () => {
    const { updates, asked, found } = open({ memory: on });
    asked.push = () => {
      throw Object.assign(new Error('no'), { code: 'ENOTFOUND' });
    };
    await updates.checkIfDue();
    expect(updates.state).toMatchObject({ step: 'idle', checkedAt: '2026-03-02T12:00:00.000Z' });
    expect(updates.state.failure).toEqual(message('appUpdates.failure.unreachable'));
    expect(found).toEqual([]);
  });

  it('are not turned on in a copy that does not know where to look', () => {
    const { updates, asked } = open({ hasFeed: false });
    expect(() => updates.act('turnOn')).toThrow('appUpdates.refusal.noFeed');
    expect(updates.state.isOn).toBe(false);
    expect(asked).toEqual([]);
  });

  it('download when asked, and install only at the end', async () => {
    const { updates, asked, finish } = open({ memory: on });
    await finish('check');
    await finish('download');
    expect(updates.state.step).toBe('ready');
    expect(asked).toEqual(['load', 'check', 'check', 'download']);
    updates.installAtEnd();
    expect(asked.at(-1)).toBe('install false');
  });

  it('restart when the person chooses to, unless they then stay', async () => {
    const { updates, asked, finish } = open({ memory: on });
    await finish('check');
    expect(() => updates.act('restart')).toThrow('appUpdates.refusal.notReady');
    await finish('download');
    updates.act('restart');
    updates.installAtEnd();
    expect(asked.slice(-2)).toEqual(['restart', 'install true']);
    updates.forgetRestart();
    updates.installAtEnd();
    expect(asked.at(-1)).toBe('install false');
  });

  it('show a version that came out meanwhile in place of downloading it', async () => {
    const next = { version: '1.2.0', notes: 'Newer still' };
    const { updates, asked, finish } = open({ memory: on, releases: [newer, next] });
    await finish('check');
    await finish('download');
    expect(updates.state).toMatchObject({ release: next, step: 'idle' });
    expect(asked).not.toContain('download');
  });

  it('have nothing to install where what was downloaded is refused', async () => {
    const { updates, asked, finish } = open({
      memory: on,
      download: () =>
        Promise.reject(Object.assign(new Error('sha512'), { code: 'ERR_CHECKSUM_MISMATCH' })),
    });
    await finish('check');
    await finish('download');
    expect(updates.state).toMatchObject({ step: 'idle', release: newer });
    expect(updates.state.failure).toEqual(message('appUpdates.failure.checksum'));
    updates.installAtEnd();
    expect(asked.at(-1)).toBe('download');
  });

  it.each<CopyKind>(['development', 'fallback', 'archive', 'portable'])(
    'only tell of a newer version in a copy of the kind %s',
    async (kind) => {
      const { updates, asked, finish } = open({ memory: on, kind });
      await finish('check');
      expect(updates.state.release).toEqual(newer);
      expect(() => updates.act('download')).toThrow('appUpdates.refusal.byHand');
      expect(asked).not.toContain('download');
    },
  );

  it('end all connections when they are turned off, and drop what comes late', async () => {
    let arrive = () => {};
    const { updates, asked, finish } = open({
      memory: on,
      download: () =>
        new Promise((resolve) => {
          arrive = resolve;
        }),
    });
    await finish('check');
    await finish('download');
    expect(updates.state.step).toBe('downloading');
    await finish('turnOff');
    arrive();
    await new Promise((resolve) => setImmediate(resolve));
    expect(updates.state).toMatchObject({ isOn: false, release: null, step: 'idle' });
    expect(asked).toContain('stop');
    updates.installAtEnd();
    expect(asked.at(-1)).toBe('stop');
  });

  it('keep what was found from being remembered where it comes after they are turned off', async () => {
    const { updates, memory, finish } = open({ memory: on });
    updates.act('check');
    await finish('turnOff');
    expect(updates.state).toMatchObject({ step: 'idle', release: null });
    expect(memory.current.updates.found).toBeNull();
  });
});
