import { describe, expect, it } from 'vitest';
import { makeOpened } from '../testing/makeOpened';
import { createClient } from './client';

function clientThatHears(answer: unknown, whenIdle: (task: () => void) => void = () => {}) {
  return createClient(
    { call: async () => ({ ok: true, json: JSON.stringify(answer) }), listen: () => () => {} },
    whenIdle,
  );
}

describe('createClient', () => {
  it('refuses an answer that does not fit the contract', async () => {
    const { call } = clientThatHears({ title: 5 });
    await expect(call('history.undo', {})).rejects.toThrow();
  });

  it('throws what the backend said', async () => {
    const { call } = createClient(
      {
        call: async () => ({ ok: false, code: 'storage', message: 'The disk is full.' }),
        listen: () => () => {},
      },
      () => {},
    );
    await expect(call('history.undo', {})).rejects.toMatchObject({
      code: 'storage',
      message: 'The disk is full.',
    });
  });

  it('checks a large answer too, but after it was given', async () => {
    const tasks: (() => void)[] = [];
    const good = makeOpened('art_aaaa');
    const bad = { ...good, highlights: [{ id: 'no id' }] };
    for (const answer of [good, bad]) {
      const { call } = clientThatHears(answer, (task) => tasks.push(task));
      expect(await call('article.open', { article: 'art_aaaa' })).toEqual(answer);
    }
    expect(tasks[0]).not.toThrow();
    expect(tasks[1]).toThrow();
  });
});
