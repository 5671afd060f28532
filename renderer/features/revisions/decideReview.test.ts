import { describe, expect, it } from 'vitest';
import type { CallArgs } from '../../../shared/ipc/contract';
import type { HighlightId } from '../../../shared/model/ids';
import type { ReviewedHighlight } from '../../../shared/revision/listReviews';
import { english } from '../../../shared/words/loadWords';
import { makeOpenArticle } from '../../state/libraryState';
import { makeOpened } from '../../testing/makeOpened';
import { makeServices } from '../../testing/makeServices';
import { acceptReview, attachReview, detachReview } from './decideReview';
import { goToReview, showReview } from './showReview';
import { makeReview } from './testing/makeReview';

/** A window with these highlights waiting for review, on a backend that accepts every decision. */
function openReview(reviews: readonly ReviewedHighlight[]) {
  const calls: [string, unknown][] = [];
  let waiting = [...reviews];
  const settle = (name: string, of: (args: never) => HighlightId) => (args: never) => {
    calls.push([name, args]);
    waiting = waiting.filter(({ id }) => id !== of(args));
    open();
    return name === 'highlight.accept'
      ? { accepted: 1 }
      : name === 'highlight.move'
        ? { range: { start: 1, end: 2 } }
        : {};
  };
  const answers = {
    'highlight.accept': settle(
      'highlight.accept',
      ({ highlights: [id] }: CallArgs<'highlight.accept'>) => id as HighlightId,
    ),
    'highlight.detach': settle(
      'highlight.detach',
      ({ highlight }: CallArgs<'highlight.detach'>) => highlight,
    ),
    'highlight.move': settle(
      'highlight.move',
      ({ highlight }: CallArgs<'highlight.move'>) => highlight,
    ),
  };
  const window = makeServices(answers);
  const { store } = window;
  const open = () =>
    store.setState(({ library }) => ({
      library: library && {
        ...library,
        open: makeOpenArticle({ ...makeOpened('art_test'), highlights: waiting }),
      },
    }));
  open();
  window.actions.go({ kind: 'article', article: 'art_test', view: 'read' });
  const revealed: HighlightId[] = [];
  const select = (range: { start: number; end: number } | null) =>
    window.actions.setEditor({
      readSelection: () => range,
      reveal: (id: HighlightId) => revealed.push(id),
    } as never);
  select(null);
  return { ...window, calls, revealed, select, session: () => store.getState().session };
}

const [first, second, lost] = [
  makeReview('hl_a', { start: 0 }),
  makeReview('hl_b', { start: 100 }),
  makeReview('hl_c', { isLost: true }),
];

describe('the review', () => {
  it('starts with the first one waiting, shows its passage, and wraps around', () => {
    const { services, session, revealed } = openReview([lost, second, first]);
    for (const expected of ['hl_a', 'hl_b', 'hl_c', 'hl_a']) {
      goToReview(services, 1);
      expect(session().reviewed).toBe(expected);
    }
    goToReview(services, -1);
    expect(session()).toMatchObject({ reviewed: 'hl_c', highlight: null, isReviewing: true });
    expect(revealed).toEqual(['hl_a', 'hl_b', 'hl_a']);
  });

  it.each([
    ['accepts', acceptReview, ['highlight.accept', { article: 'art_test', highlights: ['hl_a'] }]],
    ['detaches', detachReview, ['highlight.detach', { article: 'art_test', highlight: 'hl_a' }]],
  ] as const)('%s, and moves on', async (_what, decide, call) => {
    const { services, session, calls } = openReview([first, second]);
    showReview(services, first);
    await decide(services);
    expect(calls).toEqual([call]);
    expect(session().reviewed).toBe('hl_b');
    await decide(services);
    expect(session()).toMatchObject({ reviewed: null, isReviewing: true });
  });

  it('attaches to the selection', async () => {
    const { services, session, calls, select } = openReview([second, lost]);
    showReview(services, lost);
    const range = { start: 4, end: 9 };
    select(range);
    await attachReview(services);
    expect(calls).toEqual([
      ['highlight.move', { article: 'art_test', highlight: 'hl_c', range, version: 0 }],
    ]);
    expect(session().reviewed).toBe('hl_b');
  });

  it('says so where nothing is selected, and stays', async () => {
    const { services, session, calls, store } = openReview([lost]);
    showReview(services, lost);
    await attachReview(services);
    expect(calls).toEqual([]);
    expect(session().reviewed).toBe('hl_c');
    expect(store.getState().notices.map(({ text }) => english.say(text))).toEqual([
      expect.stringMatching(/^Select the/),
    ]);
  });

  it('does nothing where no highlight is under review', async () => {
    const { services, calls } = openReview([first]);
    await acceptReview(services);
    expect(calls).toEqual([]);
  });
});
