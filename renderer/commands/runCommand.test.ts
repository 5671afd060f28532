import { describe, expect, it } from 'vitest';
import { message } from '../../shared/words/message';
import type { AppCommand } from '../state/windowServices';
import { makeServices } from '../testing/makeServices';
import { inTurn, isAtWork } from './inTurn';
import { runCommand } from './runCommand';

type Part = Partial<Pick<AppCommand, 'isEnabled' | 'run'>>;

/** A window in which the command Back does something else, and so does Forward. */
function makeWindow(back: Part, forward: Part = {}) {
  const made = makeServices({});
  const bind = (id: AppCommand['id'], part: Part): [AppCommand['id'], AppCommand] => [
    id,
    { id, isNativeInInputs: false, keys: [], run: () => {}, ...part },
  ];
  const commands = new Map([bind('place.back', back), bind('place.forward', forward)]);
  return { ...made, services: { ...made.services, commands } };
}

describe('runCommand', () => {
  it('runs a command where none is at work', async () => {
    const ran: string[] = [];
    const { services } = makeWindow({ run: () => void ran.push('back') });
    expect(runCommand('place.back', services)).toBe(true);
    await expect.poll(() => isAtWork(services)).toBe(false);
    expect(ran).toEqual(['back']);
  });

  it('lets one that is pressed meanwhile wait, and asks then whether it can be run', async () => {
    const ran: string[] = [];
    let isThere = false;
    const { services } = makeWindow(
      {
        run: async () => {
          await Promise.resolve();
          isThere = !isThere;
          ran.push('back');
        },
      },
      { isEnabled: () => isThere, run: () => void ran.push('forward') },
    );
    expect(runCommand('place.forward', services)).toBe(false);
    expect(runCommand('place.back', services)).toBe(true);
    expect(runCommand('place.forward', services)).toBe(true);
    expect(runCommand('place.back', services)).toBe(true);
    expect(runCommand('place.forward', services)).toBe(true);
    await expect.poll(() => isAtWork(services)).toBe(false);
    expect(ran).toEqual(['back', 'forward', 'back']);
  });

  it('lets it wait for what a button has begun, too', async () => {
    const ran: string[] = [];
    let isThere = false;
    const { services } = makeWindow({
      isEnabled: () => isThere,
      run: () => void ran.push('back'),
    });
    inTurn(services, async () => {
      await Promise.resolve();
      isThere = true;
    });
    expect(runCommand('place.back', services)).toBe(true);
    await expect.poll(() => isAtWork(services)).toBe(false);
    expect(ran).toEqual(['back']);
  });

  it('may be asked for by another one, and comes after that', async () => {
    const ran: string[] = [];
    const window = makeWindow(
      {
        run: async () => {
          runCommand('place.forward', window.services);
          await Promise.resolve();
          ran.push('back');
        },
      },
      { run: () => void ran.push('forward') },
    );
    runCommand('place.back', window.services);
    await expect.poll(() => isAtWork(window.services)).toBe(false);
    expect(ran).toEqual(['back', 'forward']);
  });

  it('goes on after one that fails, which a notice tells of', async () => {
    const ran: string[] = [];
    const { services, store } = makeWindow(
      { run: () => Promise.reject(new Error('Full disk.')) },
      { run: () => void ran.push('forward') },
    );
    runCommand('place.back', services);
    runCommand('place.forward', services);
    await expect.poll(() => isAtWork(services)).toBe(false);
    expect(ran).toEqual(['forward']);
    expect(store.getState().notices).toMatchObject([
      { tone: 'error', text: message('failure.internal', { reason: 'Full disk.' }) },
    ]);
  });

  it('runs nothing behind a dialog, nor before the library is open', () => {
    const { services, store, actions } = makeWindow({});
    actions.openDialog({ kind: 'palette' });
    expect(runCommand('place.back', services)).toBe(false);
    actions.openDialog(null);
    store.setState({ library: null });
    expect(runCommand('place.back', services)).toBe(false);
  });

  it('does not let windows wait for one another', async () => {
    const ran: string[] = [];
    inTurn(makeServices({}).services, () => new Promise<void>(() => {}));
    const { services } = makeWindow({ run: () => void ran.push('back') });
    runCommand('place.back', services);
    await expect.poll(() => ran).toEqual(['back']);
  });
});
