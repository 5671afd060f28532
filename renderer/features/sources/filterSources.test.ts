import { describe, expect, it } from 'vitest';
import type { Source } from '../../../shared/model/source';
import { english, loadWords } from '../../../shared/words/loadWords';
import { filterSources, sortSources, summarizeSource } from './filterSources';

function makeSource(id: number, csl: Partial<Source['csl']>): Source {
  const at = '2026-01-01T00:00:00.000Z';
  return {
    id: `src_000${id}`,
    csl: { type: 'webpage', ...csl },
    note: '',
    reliability: 'unknown',
    createdAt: at,
    updatedAt: at,
  };
}

const sources = [
  makeSource(1, { title: 'White House statement', publisher: 'The White House' }),
  makeSource(2, { title: 'Interview', author: [{ family: 'Chaves-González', given: 'Diego' }] }),
  makeSource(3, { URL: 'https://example.org/appeal' }),
];

describe('filterSources', () => {
  it.each([
    ['', ['https://example.org/appeal', 'Interview', 'White House statement']],
    ['house white', ['White House statement']],
    ['chaves gonzalez diego', ['Interview']],
    ['chaves-gonzalez DIEGO', ['Interview']],
    ['appeal', ['https://example.org/appeal']],
    ['nothing', []],
  ])('%j finds %j', (query, titles) => {
    const found = filterSources(sortSources(sources, english), query, english).map(
      ({ csl }) => csl.title ?? csl.URL,
    );
    expect(found).toEqual(titles);
  });

  it('takes sources in the order of the language’s alphabet, numbers by their size', async () => {
    const titles = ['Ñandú', 'Nube', 'Oca', 'Acta 10', 'Acta 9'];
    const titled = titles.map((title, at) => makeSource(at, { title }));
    const found = sortSources(titled, await loadWords('es'));
    expect(found.map(({ csl }) => csl.title)).toEqual([
      'Acta 9',
      'Acta 10',
      'Nube',
      'Ñandú',
      'Oca',
    ]);
  });
});

describe('summarizeSource', () => {
  it('names a publisher that is its own author once', () => {
    const author = [{ literal: 'BBC News' }];
    const source = makeSource(4, { author, publisher: 'BBC News' });
    expect(summarizeSource(source, english)).toBe('BBC News');
  });

  it('puts what is known on one line', () => {
    const [first, second, third] = sources.map((source) => summarizeSource(source, english));
    expect([first, second, third]).toEqual(['The White House', 'Chaves-González, Diego', '']);
  });
});
