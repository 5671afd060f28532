import { describe, expect, it } from 'vitest';
import { Sequencer } from './Sequencer';

/** A task that ends on demand. */
function makeTask(log: string[], name: string) {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const run = async () => {
    log.push(`${name} begins`);
    await ended;
    log.push(`${name} ends`);
    return name;
  };
  return { run, end };
}

describe('a sequencer', () => {
  it('runs the tasks of a key one after the other, in the order given', async () => {
    const sequencer = new Sequencer<string>();
    const log: string[] = [];
    const [first, second] = [makeTask(log, 'first'), makeTask(log, 'second')];
    const answers = [
      sequencer.queue('a', first.run),
      sequencer.queue('a', second.run),
      sequencer.queue('a', () => 'third'),
    ];
    second.end();
    await sequencer.queue('b', () => log.push('meanwhile'));
    first.end();
    expect(await Promise.all(answers)).toEqual(['first', 'second', 'third']);
    const inOrder = ['first begins', 'meanwhile', 'first ends', 'second begins', 'second ends'];
    expect(log).toEqual(inOrder);
  });

  it.each<[string, () => Promise<never>]>([
    ['rejects', () => Promise.reject(new Error('Full disk.'))],
    [
      'throws',
      () => {
        throw new Error('Full disk.');
      },
    ],
  ])('goes on after a task that %s, which only its caller learns', async (_how, fail) => {
    const sequencer = new Sequencer();
    const failed = sequencer.queue(undefined, fail);
    const next = sequencer.queue(undefined, () => 'done');
    await expect(failed).rejects.toThrow('Full disk.');
    await expect(next).resolves.toBe('done');
  });

  it('is busy from when a task is given until it is done', async () => {
    const sequencer = new Sequencer<string>();
    const task = makeTask([], 'task');
    const waiting = sequencer.queue('a', task.run);
    expect([sequencer.isBusy('a'), sequencer.isBusy('b')]).toEqual([true, false]);
    task.end();
    await waiting;
    await sequencer.idle();
    expect(sequencer.isBusy('a')).toBe(false);
  });

  it('is idle when all that was given so far is done, be it that it failed', async () => {
    const sequencer = new Sequencer<string>();
    const log: string[] = [];
    const [one, two] = [makeTask(log, 'one'), makeTask(log, 'two')];
    const all = [sequencer.queue('a', one.run), sequencer.queue('b', two.run)];
    const failed = sequencer.queue('b', () => Promise.reject(new Error('no')));
    const heard = failed.catch(() => log.push('failed'));
    const idle = sequencer.idle().then(() => log.push('idle'));
    one.end();
    await all[0];
    two.end();
    await Promise.all([...all, heard, idle]);
    expect(log).toEqual(['one begins', 'two begins', 'one ends', 'two ends', 'failed', 'idle']);
    await expect(sequencer.idle()).resolves.toBeUndefined();
  });
});
