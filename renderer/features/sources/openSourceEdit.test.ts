import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CallArgs } from '../../../shared/ipc/contract';
import type { RecordsDiff } from '../../../shared/library/change';
import { AttestError } from '../../../shared/model/AttestError';
import type { Source } from '../../../shared/model/source';
import { message } from '../../../shared/words/message';
import { showDraft } from '../../state/draft';
import { makeChanged } from '../../testing/makeChanged';
import { makeServices } from '../../testing/makeServices';
import { openSourceEdit } from './openSourceEdit';
import { readSourceFields } from './sourceFields';

const ID = 'src_aaaa';
const source: Source = {
  id: ID,
  csl: { type: 'book', title: 'Old', publisher: 'Old' },
  note: '',
  reliability: 'unknown',
  createdAt: '2025-01-01T00:00:00.000Z',
  updatedAt: '2025-01-01T00:00:00.000Z',
};

/** An edit of a source in a window whose backend obeys, and then publishes. */
function start() {
  const sent: CallArgs<'source.edit'>[] = [];
  const world: { refusal: AttestError | null } = { refusal: null };
  const window = makeServices({
    'source.edit'(edit: CallArgs<'source.edit'>) {
      if (world.refusal) throw world.refusal;
      sent.push(edit);
      const now = window.store.getState().library?.sources.get(ID) ?? source;
      publish({ ...now, ...(edit.set.csl && { csl: edit.set.csl }) });
      return {};
    },
  });
  const publish = (after: Source | null) => {
    const now = window.store.getState().library?.sources.get(ID);
    const added = after && !now ? [after] : [];
    const updated: RecordsDiff['updated'] = after && now ? [[now, after]] : [];
    const removed = !after && now ? [now] : [];
    const change = { isUndoable: false };
    window.emit('changed', makeChanged({ added, updated, removed }, { change }));
  };
  publish(source);
  const edit = openSourceEdit(window.services, ID);
  const fields = () => {
    const now = window.store.getState().library?.sources.get(ID) ?? source;
    return showDraft(readSourceFields(now), edit.draft.getState());
  };
  return {
    ...{ edit, sent, world, fields, pending: window.pending },
    type: (title: string) => edit.type({ ...fields(), title }),
    others: (csl: object | null) => publish(csl && { ...source, csl: { ...source.csl, ...csl } }),
    notices: () => window.store.getState().notices,
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a source that is being changed', () => {
  it('is saved after a pause, with what it was made of', async () => {
    const { sent, type } = start();
    type('New');
    await vi.advanceTimersByTimeAsync(600);
    expect(sent).toMatchObject([
      { set: { csl: { title: 'New' } }, seen: { csl: { title: 'Old' } } },
    ]);
    type('New and newer');
    await vi.advanceTimersByTimeAsync(600);
    expect(sent[1]).toMatchObject({ seen: { csl: { title: 'New' } } });
  });

  it('is saved once, also where it is to be saved while it is on its way', async () => {
    const { sent, type, pending } = start();
    type('New');
    await Promise.all([pending.saveAll(), pending.saveAll()]);
    expect(sent).toHaveLength(1);
    expect(pending.hasAny()).toBe(false);
  });

  it('keeps the space that somebody has typed before the next word', async () => {
    const { sent, type, fields } = start();
    type('New ');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sent).toHaveLength(1);
    expect(fields().title).toBe('New ');
  });

  it('is saved when its view goes away', async () => {
    const { sent, type, edit, pending } = start();
    type('New');
    edit.close();
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toHaveLength(1);
    expect(pending.hasAny()).toBe(false);
  });

  it('shows what others make of other fields, and does not send those', async () => {
    const { sent, type, others, fields } = start();
    type('New');
    others({ publisher: 'Theirs' });
    expect(fields()).toMatchObject({ title: 'New', publisher: 'Theirs' });
    await vi.advanceTimersByTimeAsync(600);
    const [edit] = sent;
    expect(edit?.set.csl?.publisher).toBe(edit?.seen?.csl?.publisher);
  });

  it('is not saved where another program has changed the same, until the person has chosen', async () => {
    const { sent, type, others, edit, pending } = start();
    type('Mine');
    others({ title: 'Theirs' });
    await vi.advanceTimersByTimeAsync(10_000);
    await pending.saveAll();
    expect(sent).toEqual([]);
    expect(pending.hasAny()).toBe(true);
    edit.choose('title', 'mine');
    await vi.advanceTimersByTimeAsync(600);
    expect(sent).toMatchObject([
      { set: { csl: { title: 'Mine' } }, seen: { csl: { title: 'Theirs' } } },
    ]);
    expect(pending.hasAny()).toBe(false);
  });

  it('outlives its view until then, and says where it is', async () => {
    const { type, others, edit, notices, fields, pending } = start();
    type('Mine');
    others({ title: 'Theirs' });
    edit.close();
    await vi.advanceTimersByTimeAsync(0);
    expect(notices()).toMatchObject([{ action: { title: message('sources.edit.goThere') } }]);
    expect(fields().title).toBe('Mine');
    edit.choose('title', 'theirs');
    expect([fields().title, pending.hasAny()]).toEqual(['Theirs', false]);
  });

  it('asks as well where the backend was the first to know', async () => {
    const { type, world, edit, pending, notices } = start();
    world.refusal = new AttestError(
      'superseded',
      message('sources.edit.changedElsewhere', { title: 'Old' }),
    );
    type('Mine');
    await pending.saveAll();
    expect(edit.draft.getState().typed).toEqual({ title: 'Mine' });
    expect(notices()).toEqual([]);
  });

  it('follows what becomes of it once it is saved, as by undo', async () => {
    const { type, others, fields, sent } = start();
    type('New');
    await vi.advanceTimersByTimeAsync(600);
    others({});
    expect(fields().title).toBe('Old');
    type('New');
    await vi.advanceTimersByTimeAsync(600);
    expect(sent).toHaveLength(2);
  });

  it('is offered to be added again where another program has removed it', async () => {
    const { type, others, notices, pending } = start();
    type('Mine');
    others(null);
    await vi.advanceTimersByTimeAsync(0);
    expect(notices()).toMatchObject([
      { tone: 'error', action: { title: message('sources.edit.addAgain') } },
    ]);
    expect(pending.hasAny()).toBe(false);
  });
});
