import { expect, test } from 'vitest';
import { Sequencer } from '../shared/sequence/Sequencer';
import { turnTrace } from './turnTrace';

test('a task that would wait for itself is refused, and the next runs', async () => {
  const sequencer = new Sequencer<string>(turnTrace);
  const save = sequencer.queue('file', async () => {
    await Promise.resolve();
    await sequencer.queue('file', () => {});
  });
  await expect(save).rejects.toThrow('A task of “file” queued another');
  await expect(sequencer.queue('file', () => 'next')).resolves.toBe('next');
});

test('it is refused by whatever detour', async () => {
  const [one, two] = [new Sequencer<string>(turnTrace), new Sequencer<string>(turnTrace)];
  const save = one.queue('a', () => two.queue('b', () => one.queue('a', () => {})));
  await expect(save).rejects.toThrow('A task of “a”');
});

test('a task may wait for one of another key, and leave behind what gives one of its own later', async () => {
  const sequencer = new Sequencer<string>(turnTrace);
  const log: string[] = [];
  let end = () => {};
  const over = new Promise<void>((resolve) => {
    end = resolve;
  });
  let later: Promise<unknown> = Promise.resolve();
  await sequencer.queue('a', async () => {
    await sequencer.queue('b', () => log.push('b'));
    later = over.then(() => sequencer.queue('a', () => log.push('later')));
  });
  await sequencer.idle();
  end();
  await later;
  expect(log).toEqual(['b', 'later']);
});
