import { describe, expect, it } from 'vitest';
import type { SearchKind } from '../../../shared/search/searchResult';
import { listChoices, listResultRows } from './listResultRows';
import { makeHit } from './testing/makeHit';

/** That many hits of a kind, of `total` that there are. */
function makeGroup(kind: SearchKind, count: number, total = count) {
  const hits = Array.from({ length: count }, (_, index) => makeHit(kind, `${kind}${index}`));
  return { kind, total, hits };
}

/** `heading article 2`, `hit article0`, `more article`. */
function tell(rows: ReturnType<typeof listResultRows>): string[] {
  return rows.map((row) => {
    if (row.type === 'hit') return row.hit.title;
    return row.type === 'heading' ? `${row.kind}: ${row.total}` : `all ${row.total} of ${row.kind}`;
  });
}

describe('listResultRows', () => {
  it('shows the best of each kind under its heading, and the way to the others', () => {
    const rows = listResultRows([makeGroup('article', 2), makeGroup('note', 7, 312)], false);
    const notes = [0, 1, 2, 3, 4].map((index) => `note${index}`);
    expect(tell(rows)).toEqual([
      'article: 2',
      'article0',
      'article1',
      'note: 312',
      ...notes,
      'all 312 of note',
    ]);
  });

  it('shows all that it has where only one kind was found', () => {
    const rows = listResultRows([makeGroup('source', 7, 9), makeGroup('note', 0)], false);
    expect(tell(rows)).toHaveLength(9);
    expect(tell(rows).at(-1)).toBe('all 9 of source');
  });

  it('knows where there are more than are counted', () => {
    const group = { ...makeGroup('note', 7, 10_000), hasMore: true };
    const rows = listResultRows([makeGroup('article', 1), group], false);
    const ofNotes = rows.filter((row) => row.type !== 'hit' && row.kind === 'note');
    expect(ofNotes.map((row) => row.type !== 'hit' && row.hasMore)).toEqual([true, true]);
  });

  it('shows no way to the others of a kind that the person is already among', () => {
    const rows = listResultRows([makeGroup('highlight', 6, 12)], true);
    expect(tell(rows)).toHaveLength(7);
    expect(tell(rows).at(-1)).toBe('highlight5');
  });

  it('shows only the heading of a kind that is folded', () => {
    const groups = [makeGroup('article', 2), makeGroup('note', 7)];
    const rows = listResultRows(groups, false, ['note']);
    expect(tell(rows)).toEqual(['article: 2', 'article0', 'article1', 'note: 7']);
    expect(rows.flatMap((row) => (row.type === 'heading' ? [row.isFolded] : []))).toEqual([
      false,
      true,
    ]);
  });

  it.each([
    ['is alone', [makeGroup('note', 7)], true],
    ['is the only one found', [makeGroup('article', 0), makeGroup('note', 7)], false],
  ])('folds no kind that %s', (_case, groups, isAlone) => {
    const rows = listResultRows(groups, isAlone, ['note']);
    expect(rows[0]).toMatchObject({ type: 'heading', isFolded: null });
    expect(rows).toHaveLength(8);
  });

  it('has headings that can’t be chosen, and keys of their own for a highlight and its note', () => {
    const rows = listResultRows([makeGroup('highlight', 1), makeGroup('note', 1)], false);
    expect(listChoices(rows)).toHaveLength(2);
    const hit = makeHit('highlight', 'same');
    const twice = listResultRows(
      [
        { kind: 'highlight', total: 1, hits: [hit] },
        { kind: 'note', total: 1, hits: [{ ...hit, kind: 'note' }] },
      ],
      false,
    );
    expect(new Set(twice.map(({ key }) => key)).size).toBe(twice.length);
  });
});
