import { expect, test } from 'vitest';
import { createStore } from '../../state/store';
import { inTurn, isBusy } from './inTurn';

test('actions run one after the other, in the order they were asked for', async () => {
  const store = createStore();
  const log: string[] = [];
  let finish = () => {};
  const first = inTurn(store, async () => {
    log.push('first begins');
    await new Promise<void>((resolve) => {
      finish = resolve;
    });
    log.push('first ends');
  });
  const second = inTurn(store, () => {
    log.push('second');
  });
  await Promise.resolve();
  expect(log).toEqual(['first begins']);
  expect(isBusy(store)).toBe(true);
  finish();
  await Promise.all([first, second]);
  expect(log).toEqual(['first begins', 'first ends', 'second']);
  expect(isBusy(store)).toBe(false);
});

test('one that fails tells who asked for it, and the next runs all the same', async () => {
  const store = createStore();
  const failed = inTurn(store, () => Promise.reject(new Error('disk full')));
  const next = inTurn(store, () => {});
  await expect(failed).rejects.toThrow('disk full');
  await expect(next).resolves.toBeUndefined();
  expect(isBusy(store)).toBe(false);
});

test('windows do not wait for one another', async () => {
  const busy = createStore();
  inTurn(busy, () => new Promise<void>(() => {}));
  await expect(inTurn(createStore(), () => {})).resolves.toBeUndefined();
});
