import { describe, expect, it } from 'vitest';
import type { HighlightFields } from '../../shared/library/editHighlight';
import { makeServices } from '../testing/makeServices';
import { makeTestHighlight } from '../testing/makeTestHighlight';
import { editHighlights } from './editHighlights';

/** A window in which the name is kept as it is known, and the edits that it sends. */
function makeWindow(known: string | null) {
  let name = known;
  const sent: unknown[] = [];
  const { services, store } = makeServices({
    'signature.read': () => ({ name }),
    'signature.write': (args: { name: string }) => {
      name = args.name;
      return args;
    },
    'highlight.edit': (args: { edits: unknown[] }) => {
      sent.push(...args.edits);
      return {};
    },
  });
  const edit = (...sets: HighlightFields[]) =>
    editHighlights(
      services,
      sets.map((set, index) => ({ highlight: makeTestHighlight(`hl_${index}`, 'Text'), set })),
    );
  return { edit, sent, store, nameNow: () => name };
}

describe('editHighlights', () => {
  it('signs verdicts with the name known on this machine, and nothing else', async () => {
    const { edit, sent, store } = makeWindow('Ana Ruiz');
    await edit({ verdict: 'supported' }, { tags: ['money'] });
    expect(sent).toEqual([
      {
        ...{ article: 'art_test', highlight: 'hl_0' },
        set: { verdict: 'supported', by: 'Ana Ruiz' },
        seen: { verdict: 'unchecked' },
      },
      { article: 'art_test', highlight: 'hl_1', set: { tags: ['money'] }, seen: { tags: [] } },
    ]);
    expect(store.getState().notices).toEqual([]);
  });

  it('offers to sign after the first verdict, once, and names the claims it was given', async () => {
    const { edit, sent, store, nameNow } = makeWindow(null);
    await edit({ verdict: 'supported' });
    expect(sent).toMatchObject([{ set: { verdict: 'supported' } }]);
    const [notice] = store.getState().notices;
    expect(notice).toMatchObject({ text: { id: 'signature.ask' } });
    notice?.action?.run();
    expect(store.getState().session.dialog).toMatchObject({
      kind: 'signature',
      judged: [{ article: 'art_test', highlight: 'hl_0' }],
    });
    expect(nameNow()).toBe('');
    store.setState({ notices: [] });
    await edit({ verdict: 'refuted' });
    expect(store.getState().notices).toEqual([]);
  });

  it('asks nothing where no verdict changes', async () => {
    const { edit, store } = makeWindow(null);
    await edit({ verdict: 'unchecked' }, { kind: 'quote' });
    expect(store.getState().notices).toEqual([]);
  });

  it('sends the reason that the person saw', async () => {
    const { edit, sent } = makeWindow('');
    await edit({ why: 'agrees' });
    expect(sent).toMatchObject([{ set: { why: 'agrees' }, seen: {} }]);
  });
});
