import { describe, expect, it } from 'vitest';
import { findHypothesisRows, readHypothesis } from './readHypothesis';

const selector = [
  {
    type: 'RangeSelector',
    startContainer: '/p[1]',
    startOffset: 4,
    endContainer: '/p[1]',
    endOffset: 16,
  },
  { type: 'TextPositionSelector', start: 604, end: 616 },
  {
    type: 'TextQuoteSelector',
    exact: 'the old quay',
    prefix: 'They met at ',
    suffix: ' before dawn.',
  },
];
const passage = {
  id: 'a1',
  created: '2024-03-01T10:00:00.123456+00:00',
  user: 'acct:mara@hypothes.is',
  user_info: { display_name: 'Mara Lind' },
  uri: 'https://example.org/quay',
  text: 'Which *quay*?',
  tags: ['harbour', 'place'],
  document: { title: ['The quay'] },
  target: [{ source: 'https://example.org/quay', selector }],
};
const pageNote = {
  ...passage,
  id: 'a2',
  user_info: { display_name: null },
  text: 'A page to keep',
  tags: [],
  target: [{ source: passage.uri }],
};
const reply = (id: string, text: string, created: string) => ({
  ...passage,
  id,
  text,
  created,
  references: ['a1'],
  user_info: { display_name: 'Ivo' },
  target: [{ source: passage.uri }],
});

describe('readHypothesis', () => {
  it.each([
    ['an answer of its API', { total: 1, rows: [passage] }],
    ['its export', { export_date: '2024-05-01', annotations: [passage] }],
    ['a list', [passage]],
  ])('reads %s', (_what, json) => {
    const { annotations, problems } = readHypothesis(json);
    expect(problems).toEqual([]);
    expect(annotations).toEqual([
      {
        quote: { exact: 'the old quay', prefix: 'They met at ', suffix: ' before dawn.' },
        position: { start: 604, end: 616 },
        page: null,
        isWhole: false,
        note: 'Which *quay*?',
        isMarkdown: true,
        colour: null,
        tags: ['harbour', 'place'],
        author: 'Mara Lind',
        createdAt: '2024-03-01T10:00:00.123Z',
        target: { title: 'The quay', url: 'https://example.org/quay', author: '' },
      },
    ]);
  });

  it('tells notes on pages from passages, and names who has no display name', () => {
    const [note] = readHypothesis([pageNote]).annotations;
    expect(note).toMatchObject({ isWhole: true, author: 'mara', note: 'A page to keep' });
  });

  it('puts replies under what they answer, the first one first', () => {
    const later = reply('r2', 'The south one.', '2024-03-03T00:00:00Z');
    const first = reply('r1', 'The north one.', '2024-03-02T00:00:00Z');
    const { annotations } = readHypothesis({ rows: [later, first, passage] });
    expect(annotations.map(({ note }) => note)).toEqual([
      'Which *quay*?\n\nIvo: The north one.\n\nIvo: The south one.',
    ]);
  });

  it('keeps a reply whose annotation is not in the file', () => {
    const { annotations } = readHypothesis({ rows: [reply('r1', 'Yes.', '2024-03-02')] });
    expect(annotations).toMatchObject([{ note: 'Yes.', isWhole: true }]);
  });

  it('reads what is whole where rows are damaged, and says which are', () => {
    const { annotations, problems } = readHypothesis({ rows: [7, passage, { id: 'x' }] });
    expect(annotations).toHaveLength(1);
    expect(problems.map(({ entry }) => entry)).toEqual([1, 3]);
  });

  it.each([
    [{}],
    [[]],
    [{ rows: [] }],
    [{ annotations: [{ type: 'Annotation', target: 'x' }] }],
    [null],
  ])('is not what %j is read as', (json) => expect(findHypothesisRows(json)).toBeNull());
});
