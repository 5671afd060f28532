import { EventEmitter } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import type { Question } from './prompt';
import { recoverFromCrash } from './recoverFromCrash';

/** A page that tells what happens to it, and a person who takes the choice of that name. */
function makePage(choice = '') {
  const done: string[] = [];
  const events = new EventEmitter();
  let nowMs = 1_000_000;
  const page = Object.assign(events, {
    reload: () => done.push('reload'),
    forcefullyCrashRenderer() {
      done.push('crash');
      die('killed');
    },
  });
  const die = (reason = 'crashed') =>
    events.emit('render-process-gone', {}, { reason, exitCode: 5 });
  const ask = vi.fn(async ({ choices }: Question) => {
    done.push('ask');
    return choices.findIndex(({ id }) => id === choice);
  });
  recoverFromCrash(page, { prompt: { ask }, quit: () => done.push('quit'), nowMs: () => nowMs });
  const wait = (ms: number) => {
    nowMs += ms;
  };
  return { done, events, ask, die, wait };
}

describe('a page whose process dies', () => {
  it('is loaded again by itself', () => {
    const { die, done } = makePage();
    die();
    expect(done).toEqual(['reload']);
  });

  it('stays as it is where it ended well', () => {
    const { die, done } = makePage();
    die('clean-exit');
    expect(done).toEqual([]);
  });

  it.each([
    ['system.crash.showAgain', 'reload'],
    ['system.quit', 'quit'],
  ])('is asked about where it dies again soon after: %s', async (choice, end) => {
    const { die, done, wait } = makePage(choice);
    die();
    wait(59_000);
    die();
    await expect.poll(() => done).toEqual(['reload', 'ask', end]);
  });

  it('is loaded again by itself where that was long ago', () => {
    const { die, done, wait } = makePage();
    die();
    wait(61_000);
    die();
    expect(done).toEqual(['reload', 'reload']);
  });
});

describe('a page that does not answer', () => {
  it('is waited for where the person likes to, or nobody is there to ask', async () => {
    const { events, ask, done } = makePage('system.unresponsive.wait');
    events.emit('unresponsive');
    await expect.poll(() => done).toEqual(['ask']);
    expect(ask.mock.calls[0]?.[0].choices.at(-1)).toMatchObject({
      id: 'system.unresponsive.wait',
    });
  });

  it('is loaded again where the person likes that, and not asked about once more', async () => {
    const { events, die, done } = makePage('system.unresponsive.reload');
    die();
    events.emit('unresponsive');
    await expect.poll(() => done).toEqual(['reload', 'ask', 'crash', 'reload']);
  });

  it('is let be where it answers while the question stands', async () => {
    const { events, done } = makePage('system.unresponsive.reload');
    events.emit('unresponsive');
    events.emit('responsive');
    await expect.poll(() => done).toEqual(['ask']);
    await new Promise(setImmediate);
    expect(done).toEqual(['ask']);
  });
});
