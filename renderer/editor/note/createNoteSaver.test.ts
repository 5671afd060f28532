import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AttestError } from '../../../shared/model/AttestError';
import type { Note } from '../../../shared/model/note';
import { message } from '../../../shared/words/message';
import { makeServices } from '../../testing/makeServices';
import { createNoteSaver } from './createNoteSaver';

const diskFull = message('failure.internal', { reason: 'the disk is full' });

const note = (text: string): Note => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

/** A saver on a backend that keeps what it is sent, and rejects with `refusal` while there is one. */
function start() {
  const { services } = makeServices({});
  const seen: {
    sent: (Note | null)[];
    madeOf: (Note | null)[];
    kept: (Note | null)[];
    refusal: AttestError | null;
  } = { sent: [], madeOf: [], kept: [], refusal: null };
  const saver = createNoteSaver(services, {
    async save(sent, madeOf) {
      seen.madeOf.push(madeOf);
      if (seen.refusal) throw seen.refusal;
      seen.sent.push(sent);
    },
    keep: (kept) => seen.kept.push(kept),
    isKept: () => seen.kept.length > 0,
  });
  const notices = () => services.store.getState().notices.map(({ text }) => text);
  return { saver, seen, pending: services.pending, notices };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a note', () => {
  it('is saved in its latest state, some time after it was changed', async () => {
    const { saver, seen, pending } = start();
    saver.change(note('a'));
    saver.change(note('ab'));
    expect(pending.hasAny()).toBe(true);
    await vi.advanceTimersByTimeAsync(400);
    expect(seen.sent).toEqual([note('ab')]);
    expect(pending.hasAny()).toBe(false);
  });

  it('is saved before any other action', async () => {
    const { saver, seen, pending } = start();
    saver.change(null);
    await pending.saveAll();
    expect(seen.sent).toEqual([null]);
    expect(saver.hasUnsaved()).toBe(false);
  });

  it('is saved when its view closes, and not again after that', async () => {
    const { saver, seen, pending } = start();
    saver.change(note('a'));
    saver.close();
    await vi.advanceTimersByTimeAsync(0);
    await pending.saveAll();
    expect(seen.sent).toEqual([note('a')]);
  });

  it('outlives its view until it could be saved', async () => {
    const { saver, seen, notices } = start();
    seen.refusal = new AttestError('storage', diskFull);
    saver.change(note('a'));
    saver.close();
    await vi.advanceTimersByTimeAsync(5000);
    expect(notices()).toContain(diskFull);
    seen.refusal = null;
    await vi.advanceTimersByTimeAsync(5000);
    expect(seen.sent).toEqual([note('a')]);
  });

  it('says what it started from: what was shown, then what was saved', async () => {
    const { saver, seen } = start();
    saver.show(note('Old'));
    saver.change(note('Old and new'));
    await saver.saveNow();
    saver.change(note('New'));
    await saver.saveNow();
    expect(seen.madeOf).toEqual([note('Old'), note('Old and new')]);
  });
});

describe('a note that another program has changed too', () => {
  const superseded = new AttestError(
    'superseded',
    message('failure.internal', { reason: 'superseded' }),
  );

  it.each([
    ['changed', superseded],
    [
      'gone, with its highlight',
      new AttestError('not-found', message('failure.internal', { reason: 'gone' })),
    ],
  ])('is kept where it is %s, and not sent again', async (_case, refusal) => {
    const { saver, seen, pending, notices } = start();
    seen.refusal = refusal;
    saver.change(note('Mine'));
    await pending.saveAll();
    expect(seen.kept).toEqual([note('Mine')]);
    seen.refusal = null;
    await vi.advanceTimersByTimeAsync(60_000);
    await pending.saveAll();
    expect(seen.sent).toEqual([]);
    expect([saver.hasUnsaved(), pending.hasAny(), notices()]).toEqual([false, false, []]);
  });

  it('is kept as typing goes on', async () => {
    const { saver, seen } = start();
    seen.refusal = superseded;
    saver.change(note('Mi'));
    const saving = saver.saveNow();
    saver.change(note('Min'));
    await saving;
    saver.change(note('Mine'));
    expect(seen.kept).toEqual([note('Min'), note('Mine')]);
  });

  it('is saved again once the person has chosen', async () => {
    const { saver, seen } = start();
    seen.refusal = superseded;
    saver.change(note('Mine'));
    await saver.saveNow();
    Object.assign(seen, { refusal: null, kept: [] });
    saver.show(note('Theirs'));
    saver.change(note('Theirs and mine'));
    await saver.saveNow();
    expect([seen.sent, seen.madeOf.at(-1)]).toEqual([[note('Theirs and mine')], note('Theirs')]);
  });

  it('does not keep its view from closing', async () => {
    const { saver, seen, pending } = start();
    seen.refusal = superseded;
    saver.change(note('Mine'));
    saver.close();
    await pending.saveAll();
    expect(seen.kept).toEqual([note('Mine')]);
    expect(pending.hasAny()).toBe(false);
  });
});
