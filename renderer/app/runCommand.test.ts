import { describe, expect, it } from 'vitest';
import type { AppCommand } from '../state/appCommand';
import { makeServices } from '../testing/makeServices';
import { isCommandRunning, runCommand } from './runCommand';

const command = (id: string, rest: Partial<AppCommand>): AppCommand => ({
  id,
  title: id,
  run: () => {},
  ...rest,
});

describe('runCommand', () => {
  it('runs a command at once where none is at work', () => {
    const { services } = makeServices({});
    const ran: string[] = [];
    expect(runCommand(command('a', { run: () => void ran.push('a') }), services)).toBe(true);
    expect(ran).toEqual(['a']);
  });

  it('lets one that is pressed meanwhile wait, and asks then whether it can be run', async () => {
    const { services } = makeServices({});
    const ran: string[] = [];
    let isThere = false;
    const make = command('make', {
      run: async () => {
        await Promise.resolve();
        isThere = true;
        ran.push('make');
      },
    });
    const link = command('link', {
      isEnabled: () => isThere,
      run: () => void ran.push('link'),
    });
    const never = command('never', { isEnabled: () => false, run: () => void ran.push('never') });
    expect(runCommand(link, services)).toBe(false);
    expect(runCommand(make, services)).toBe(true);
    expect(runCommand(link, services)).toBe(true);
    expect(runCommand(never, services)).toBe(true);
    await expect.poll(() => isCommandRunning(services)).toBe(false);
    expect(ran).toEqual(['make', 'link']);
  });

  it('goes on after one that fails, which a notice tells of', async () => {
    const { services, store } = makeServices({});
    const ran: string[] = [];
    runCommand(command('a', { run: () => Promise.reject(new Error('Full disk.')) }), services);
    runCommand(command('b', { run: () => void ran.push('b') }), services);
    await expect.poll(() => isCommandRunning(services)).toBe(false);
    expect(ran).toEqual(['b']);
    expect(store.getState().notices).toMatchObject([{ tone: 'error', text: 'Full disk.' }]);
  });

  it('runs nothing behind a dialog, nor before the library is open', () => {
    const { services, store, actions } = makeServices({});
    actions.openDialog({ kind: 'palette' });
    expect(runCommand(command('a', {}), services)).toBe(false);
    actions.openDialog(null);
    store.setState({ library: null });
    expect(runCommand(command('a', {}), services)).toBe(false);
  });
});
