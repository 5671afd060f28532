import { describe, expect, it } from 'vitest';
import type { Collection } from '../../../shared/model/collection';
import type { CollectionId } from '../../../shared/model/ids';
import { english, loadWords } from '../../../shared/words/loadWords';
import { flattenCollections, nestCollections } from './nestCollections';

const NOW = '2026-01-01T00:00:00.000Z';

/** From lines of `id: parent`. */
const collect = (...lines: string[]) =>
  new Map<CollectionId, Collection>(
    lines.map((line) => {
      const [name = '', parent] = line.split(': ');
      const id: CollectionId = `col_${name}`;
      const outer: CollectionId | null = parent ? `col_${parent}` : null;
      return [id, { id, name, parent: outer, articles: [], createdAt: NOW, updatedAt: NOW }];
    }),
  );

const outline = (...lines: string[]) =>
  flattenCollections(nestCollections(collect(...lines), english)).map(
    ({ collection, depth }) => `${'  '.repeat(depth)}${collection.name}`,
  );

describe('nestCollections', () => {
  it('orders them by name at each depth, numbers by their size', () => {
    expect(outline('10', '9', 'Inner: 9', 'b: 10', 'A: 10')).toEqual([
      '9',
      '  Inner',
      '10',
      '  A',
      '  b',
    ]);
  });

  it('orders them by the alphabet of the language', async () => {
    const nested = nestCollections(collect('Ñandú', 'Nube', 'Oca'), await loadWords('es'));
    expect(nested.map(({ collection }) => collection.name)).toEqual(['Nube', 'Ñandú', 'Oca']);
  });

  it('puts those whose parent is missing at the top', () => {
    expect(outline('A: gone', 'B: A')).toEqual(['A', '  B']);
  });

  it('shows each of a ring once', () => {
    expect(
      outline('A: C', 'B: A', 'C: B')
        .map((line) => line.trim())
        .sort(),
    ).toEqual(['A', 'B', 'C']);
  });
});
