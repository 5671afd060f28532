import { describe, expect, it } from 'vitest';
import { createPendingEdits } from './pendingEdits';

describe('pending edits', () => {
  it('saves everything registered, in order, and nothing unregistered', async () => {
    const pending = createPendingEdits();
    const saved: string[] = [];
    const add = (name: string) =>
      pending.register(async () => {
        saved.push(name);
      });
    add('text');
    const takeOff = add('old note');
    add('note');
    takeOff();
    await pending.saveAll();
    expect(saved).toEqual(['text', 'note']);
  });

  it('exist while any owner or work has some, and subscribers hear when that changes', async () => {
    const pending = createPendingEdits();
    const turns: boolean[] = [];
    pending.subscribe(() => turns.push(pending.hasAny()));
    const [text, note] = [{}, {}];
    pending.report(text, true);
    pending.report(note, true);
    pending.report(text, false);
    expect(pending.hasAny()).toBe(true);
    pending.report(note, false);
    expect(await pending.track(Promise.resolve('done'))).toBe('done');
    expect(pending.hasAny()).toBe(false);
    expect(turns).toEqual([true, false, true, false]);
  });

  it('are gone once the work has failed', async () => {
    const pending = createPendingEdits();
    await expect(pending.track(Promise.reject(new Error('full disk')))).rejects.toThrow('full');
    expect(pending.hasAny()).toBe(false);
  });
});
