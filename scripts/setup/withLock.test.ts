import { describe, expect, it } from 'vitest';
import { withLock } from './withLock.mjs';

describe('withLock', () => {
  it('runs one task at a time under a name', async () => {
    const name = `test ${process.pid} ${Math.random()}`;
    const events: string[] = [];
    const task = (label: string) =>
      withLock(name, async () => {
        events.push(`${label} starts`);
        await Promise.resolve();
        events.push(`${label} ends`);
      });
    await Promise.all([task('a'), task('b')]);
    expect(events).toEqual(['a starts', 'a ends', 'b starts', 'b ends']);
  });

  it('is free again after a failed task', async () => {
    const name = `test ${process.pid} ${Math.random()}`;
    await expect(withLock(name, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await withLock(name, async () => 'done')).toBe('done');
  });
});
