import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AttestError } from '../../../shared/model/AttestError';
import type { Note } from '../../../shared/model/note';
import { makeServices } from '../../testing/makeServices';
import { createNoteSaver } from './createNoteSaver';

const note = (text: string): Note => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

/** A saver on a backend that keeps what it is sent, and refuses with `refusal` while there is one. */
function start() {
  const { services } = makeServices({});
  const seen: { sent: (Note | null)[]; refusal: AttestError | null } = { sent: [], refusal: null };
  const saver = createNoteSaver(services, async (sent) => {
    if (seen.refusal) throw seen.refusal;
    seen.sent.push(sent);
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
  it('is saved as it last was, some time after it was changed', async () => {
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

  it('is saved when its view goes away, and nothing is after that', async () => {
    const { saver, seen, pending } = start();
    saver.change(note('a'));
    saver.close();
    await vi.advanceTimersByTimeAsync(0);
    await pending.saveAll();
    expect(seen.sent).toEqual([note('a')]);
  });

  it('outlives its view until it could be saved', async () => {
    const { saver, seen, notices } = start();
    seen.refusal = new AttestError('storage', 'The disk is full.');
    saver.change(note('a'));
    saver.close();
    await vi.advanceTimersByTimeAsync(5000);
    expect(notices()).toContain('The disk is full.');
    seen.refusal = null;
    await vi.advanceTimersByTimeAsync(5000);
    expect(seen.sent).toEqual([note('a')]);
  });

  it('is given up with the highlight that it was on', async () => {
    const { saver, seen, pending } = start();
    seen.refusal = new AttestError('not-found', 'There is no highlight hl_x in this library.');
    saver.change(note('a'));
    await expect(pending.saveAll()).rejects.toThrow('There is no highlight');
    expect(saver.hasUnsaved()).toBe(false);
    await pending.saveAll();
  });
});
