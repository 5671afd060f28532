import { describe, expect, it } from 'vitest';
import { hasZoteroAnnotations, readZotero } from './readZotero';

const highlight = {
  itemType: 'annotation',
  annotationType: 'highlight',
  annotationAuthorName: 'Mara',
  annotationText: 'a long pier',
  annotationComment: 'Oak?',
  annotationColor: '#5fb236',
  annotationPageLabel: 'xii',
  annotationSortIndex: '00011|000200|00100',
  dateAdded: '2024-03-01T10:00:00Z',
  tags: [{ tag: 'wood' }],
};
const found = {
  quote: { exact: 'a long pier' },
  page: 'xii',
  note: 'Oak?',
  colour: '#5fb236',
  tags: ['wood'],
  author: 'Mara',
  createdAt: '2024-03-01T10:00:00.000Z',
  target: { title: 'Piers', doi: '10.5555/piers', author: 'Ana Ruiz' },
};
const item = {
  itemType: 'journalArticle',
  title: 'Piers',
  DOI: '10.5555/piers',
  creators: [{ firstName: 'Ana', lastName: 'Ruiz' }],
};

describe('readZotero', () => {
  it('reads annotations inside their items, as Better BibTeX has them', () => {
    const json = {
      config: {},
      items: [{ ...item, attachments: [{ title: 'PDF', annotations: [highlight] }] }],
    };
    expect(readZotero(json).annotations).toMatchObject([found]);
  });

  it('reads annotations beside their items, as its web API has them', () => {
    const json = [
      { key: 'ITEM', data: { key: 'ITEM', ...item } },
      {
        key: 'FILE',
        data: { key: 'FILE', itemType: 'attachment', title: 'PDF', parentItem: 'ITEM' },
      },
      { key: 'NOTE', data: { key: 'NOTE', ...highlight, parentItem: 'FILE' } },
    ];
    expect(readZotero(json).annotations).toMatchObject([found]);
  });

  it('has them in the order of the pages', () => {
    const second = {
      ...highlight,
      annotationText: 'two',
      annotationSortIndex: '00012|000001|00000',
    };
    const { annotations } = readZotero([second, highlight]);
    expect(annotations.map(({ quote }) => quote.exact)).toEqual(['a long pier', 'two']);
  });

  it('keeps a comment without words, and says which drawings have neither', () => {
    const note = { annotationType: 'note', annotationComment: 'Here!', annotationPageLabel: '3' };
    const { annotations, problems } = readZotero([{ annotationType: 'ink' }, note]);
    expect(annotations).toMatchObject([{ quote: { exact: '' }, note: 'Here!', page: '3' }]);
    expect(problems).toMatchObject([{ entry: 1 }]);
  });

  it('is not what items without annotations are read as', () => {
    expect(hasZoteroAnnotations([{ type: 'book', title: 'Piers' }])).toBe(false);
  });
});
