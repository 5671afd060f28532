import { describe, expect, it } from 'vitest';
import { AttestError } from '../../../shared/model/AttestError';
import type { RevisionResult } from '../../../shared/revision/highlightOutcome';
import { english } from '../../../shared/words/loadWords';
import { message } from '../../../shared/words/message';
import { makeServices } from '../../testing/makeServices';
import { restoreRevision, updateArticle } from './changeText';

const item = { name: 'newer.txt', bytes: new Uint8Array([65]) };

function makeResult(counts: Partial<RevisionResult>): RevisionResult {
  return { revision: 2, same: 0, moved: 0, changed: 0, lost: 0, highlights: [], ...counts };
}

describe('updateArticle', () => {
  it.each<[Partial<RevisionResult>, string, string]>([
    [{}, 'Updated.', 'Undo'],
    [{ same: 1 }, 'Updated. Its highlight is unchanged.', 'Undo'],
    [{ same: 2, moved: 3 }, 'Updated. All 5 highlights are unchanged.', 'Undo'],
    [
      { same: 2, changed: 1, lost: 2 },
      'Updated. 2 of 5 highlights unchanged, 1 reworded, 2 lost.',
      'Review',
    ],
    [{ changed: 1 }, 'Updated. 1 highlight reworded.', 'Review'],
    [{ changed: 2, lost: 1 }, 'Updated. 2 highlights reworded, 1 lost.', 'Review'],
    [{ lost: 1 }, 'Updated. 1 highlight lost.', 'Review'],
  ])('of highlights %j says “%s” and offers %s', async (counts, text, action) => {
    const { services, store } = makeServices({ 'article.update': () => makeResult(counts) });
    await updateArticle(services, 'art_test', item);
    const [notice] = store.getState().notices;
    expect(notice?.tone).toBe('info');
    expect([notice?.text, notice?.action?.title].map((said) => said && english.say(said))).toEqual([
      ...[text, action],
    ]);
    expect(store.getState().session.importing).toBeNull();
  });

  it('shows its progress', async () => {
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

  it('says that the text is the same, as no error', async () => {
    const same = message('failure.internal', { reason: 'the same text' });
    const { services, store } = makeServices({
      'article.update': () => {
        throw new AttestError('unchanged', same);
      },
    });
    await updateArticle(services, 'art_test', item);
    expect(store.getState().notices).toMatchObject([{ tone: 'info', text: same }]);
  });

  it('leaves other failures to the caller, and stops showing progress', async () => {
    const { services, store } = makeServices({
      'article.update': () => {
        throw new AttestError('too-large', message('failure.internal', { reason: 'too large' }));
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
    const [notice] = store.getState().notices;
    expect(notice && english.say(notice.text)).toBe('Revision 1 restored. 1 highlight reworded.');
  });
});
