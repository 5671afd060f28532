import { describe, expect, it } from 'vitest';
import { message } from '../../shared/words/message';
import { makeOpened } from '../testing/makeOpened';
import { createClient } from './client';

function clientThatHears(answer: unknown, whenIdle: (task: () => void) => void = () => {}) {
  return createClient(
    { call: async () => ({ ok: true, json: JSON.stringify(answer) }), listen: () => () => {} },
    whenIdle,
  );
}

const full = message('system.verbatim', { text: 'The disk is full.' });

describe('createClient', () => {
  it('rejects an answer that does not match the contract', async () => {
    const { call } = clientThatHears({ action: 5 });
    await expect(call('history.undo', {})).rejects.toThrow();
  });

  it('throws the backend’s rejection', async () => {
    const { call } = createClient(
      {
        call: async () => ({ ok: false, code: 'storage', said: full }),
        listen: () => () => {},
      },
      () => {},
    );
    await expect(call('history.undo', {})).rejects.toMatchObject({
      code: 'storage',
      said: full,
    });
  });

  it('retries an edit once if another program wrote the same file first', async () => {
    const set = { verdict: 'refuted' as const };
    const edit = { article: 'art_aaaa' as const, highlight: 'hl_aaaa' as const, set };
    const send = async (seen: { seen?: { verdict: 'unchecked' } }) => {
      let count = 0;
      const { call } = createClient(
        {
          async call() {
            count += 1;
            if (count > 1) return { ok: true, value: {} };
            return { ok: false, code: 'conflict', said: full };
          },
          listen: () => () => {},
        },
        () => {},
      );
      return call('highlight.edit', { ...edit, ...seen }).then(() => count);
    };
    expect(await send({ seen: { verdict: 'unchecked' } })).toBe(2);
    // The other program may have changed this very thing.
    await expect(send({})).rejects.toMatchObject({ code: 'conflict' });
  });

  it('checks a large answer too, but after returning it', async () => {
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

  it('logs the page’s faults without their messages, and only so many', async () => {
    const told: unknown[] = [];
    const { report } = createClient(
      {
        async call(name, args) {
          told.push([name, args]);
          throw new Error('Nobody is there.');
        },
        listen: () => () => {},
      },
      () => {},
    );
    report(
      'pane-failed',
      new TypeError('Secret'),
      '\n    at List (app://attest/a.js:1:2)\n    at div',
    );
    const components = ['at List (app://attest/a.js:1:2)'];
    expect(told).toMatchObject([
      ['log.report', { event: 'pane-failed', fault: [{ name: 'TypeError' }], components }],
    ]);
    expect(JSON.stringify(told)).not.toContain('Secret');
    for (let time = 0; time < 1000; time += 1) report('page-uncaught', new Error('a'));
    expect(told).toHaveLength(100);
  });
});
