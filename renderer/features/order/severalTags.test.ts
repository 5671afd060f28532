import { describe, expect, it } from 'vitest';
import { editSharedTags, shareTags } from './severalTags';

const tide = { id: 'tide', tags: ['harbour', 'News'] };
const fog = { id: 'fog', tags: ['news'] };

describe('the tags of several things', () => {
  it('are those that all have, in any spelling, and those that some have', () => {
    expect(shareTags([tide, fog])).toEqual({
      all: ['News'],
      some: [{ tag: 'harbour', count: 1 }],
    });
  });

  it.each<[string, string[], string[], Record<string, string[]>]>([
    [
      'go to all when added',
      ['News'],
      ['News', 'x'],
      { tide: ['harbour', 'News', 'x'], fog: ['news', 'x'] },
    ],
    ['go to those that lack them', ['News'], ['News', 'harbour'], { fog: ['news', 'harbour'] }],
    ['go from all when removed', ['News'], [], { tide: ['harbour'], fog: [] }],
    ['go from the one that has them', ['harbour'], [], { tide: ['News'] }],
    ['stay where nothing is different', ['News'], ['news'], {}],
  ])('%s', (_case, before, after, expected) => {
    const edits = editSharedTags([tide, fog], before, after);
    expect(Object.fromEntries(edits.map(({ id, set }) => [id, set.tags]))).toEqual(expected);
  });

  it('are changed from what was seen', () => {
    const [edit] = editSharedTags([fog], [], ['x']);
    expect(edit?.seen.tags).toEqual(['news']);
  });
});
