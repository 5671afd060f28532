import { describe, expect, it } from 'vitest';
import { AttestError } from '../../../shared/model/AttestError';
import type { RevisionResult } from '../../../shared/revision/highlightOutcome';
import { makeServices } from '../../testing/makeServices';
import { restoreRevision, updateArticle } from './changeText';

const item = { name: 'newer.txt', bytes: new Uint8Array([65]) };

function makeResult(counts: Partial<RevisionResult>): RevisionResult {
  return { revision: 2, same: 0, moved: 0, changed: 0, lost: 0, highlights: [], ...counts };
}

describe('updateArticle', () => {
  it.each<[Partial<RevisionResult>, string, string]>([
    [{}, 'Updated.', 'Undo'],
    [{ same: 1 }, 'Updated. Its highlight stands.', 'Undo'],
    [{ same: 2, moved: 3 }, 'Updated. All 5 highlights stand.', 'Undo'],
    [
      { same: 2, changed: 1, lost: 2 },
      'Updated. 2 of 5 highlights stand, 1 is worded differently, 2 are gone.',
      'Review',
    ],
    [{ lost: 1 }, 'Updated. 1 is gone.', 'Review'],
  ])('of highlights %j says “%s” and offers %s', async (counts, text, action) => {
    const { services, store } = makeServices({ 'article.update': () => makeResult(counts) });
    await updateArticle(services, 'art_test', item);
    expect(store.getState().notices).toMatchObject([
      { tone: 'info', text, action: { title: action } },
    ]);
    expect(store.getState().session.importing).toBeNull();
  });

  it('shows how far it has come', async () => {
    const seen: unknown[] = [];
    const { services, store, emit } = makeServices({
      'article.update': ({ job }: { job: string }) => {
        emit('importProgress', { job, step: 'matching', fraction: null });
        seen.push(store.getState().session.importing);
        return makeResult({});
      },
    });
    await updateArticle(services, 'art_test', item);
    expect(seen).toMatchObject([{ name: 'newer.txt', step: 'matching' }]);
  });

  it('says plainly that the text is the same', async () => {
    const { services, store } = makeServices({
      'article.update': () => {
        throw new AttestError('unchanged', 'This is the same text.');
      },
    });
    await updateArticle(services, 'art_test', item);
    expect(store.getState().notices).toMatchObject([
      { tone: 'info', text: 'This is the same text.' },
    ]);
  });

  it('leaves other failures to the caller, and shows no progress any more', async () => {
    const { services, store } = makeServices({
      'article.update': () => {
        throw new AttestError('too-large', 'Too large.');
      },
    });
    await expect(updateArticle(services, 'art_test', item)).rejects.toMatchObject({
      code: 'too-large',
    });
    expect(store.getState().session.importing).toBeNull();
  });
});

describe('restoreRevision', () => {
  it('says which text it is now', async () => {
    const { services, store } = makeServices({
      'article.restore': () => makeResult({ changed: 1 }),
    });
    await restoreRevision(services, 'art_test', 1);
    expect(store.getState().notices).toMatchObject([
      { text: 'Revision 1 is the text again. 1 is worded differently.' },
    ]);
  });
});
