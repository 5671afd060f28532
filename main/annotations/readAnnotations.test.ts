import { describe, expect, it } from 'vitest';
import { readAnnotations } from './readAnnotations';
import { makeProject } from './testing/makeProject';

const read = (text: string) =>
  readAnnotations({ name: 'file', bytes: new TextEncoder().encode(text) });

const readwise = `Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at,Document tags
"a long pier, of oak",Piers,Ana Ruiz,,Oak?,blue,"wood,place",page,12,2024-03-01 10:00:00+00:00,
,Piers,Ana Ruiz,,,,,,,,
`;
const taguetteCsv = `id,document,tag,content
1,Interview,place,the old quay
1,Interview,time,the old quay
2,Interview,,"<p>before
 dawn</p>"
`;
const taguetteHtml = `<!DOCTYPE html><html><head><title>Taguette highlights</title></head><body>
<h1>Taguette highlights</h1>
<p>the old <em>quay</em></p><p><strong>Document:</strong> Interview <strong>Tags:</strong> place, time</p>
<hr><p>before dawn</p><p><strong>Dokument:</strong> Interview <strong>Tags:</strong> time</p></body></html>`;
const clipper = JSON.stringify([
  {
    url: 'https://example.org/quay',
    highlights: [
      {
        text: '<p>the old <b>quay</b></p>',
        timestamp: '2024-03-01T10:00:00.000Z',
        notes: ['Which?'],
      },
      { text: '' },
    ],
  },
]);
const marks = `---
title: "The quay"
source: https://example.org/quay
author:
  - Ana Ruiz
---
They met at ==the **old** [quay](https://example.org)== before \`a == b\` and ==dawn==.
`;

describe('readAnnotations', () => {
  it.each<[string, string, object[], number]>([
    [
      'readwise',
      readwise,
      [
        {
          quote: { exact: 'a long pier, of oak' },
          page: '12',
          note: 'Oak?',
          colour: '#2ea8e5',
          tags: ['wood', 'place'],
          createdAt: '2024-03-01T10:00:00.000Z',
          target: { title: 'Piers', author: 'Ana Ruiz' },
        },
      ],
      1,
    ],
    [
      'taguette',
      taguetteCsv,
      [
        {
          quote: { exact: 'the old quay' },
          tags: ['place', 'time'],
          target: { title: 'Interview' },
        },
        { quote: { exact: 'before dawn' }, tags: [] },
      ],
      0,
    ],
    [
      'taguette',
      taguetteHtml,
      [
        {
          quote: { exact: 'the old quay' },
          tags: ['place', 'time'],
          target: { title: 'Interview' },
        },
        { quote: { exact: 'before dawn' }, tags: ['time'] },
      ],
      0,
    ],
    [
      'clipper',
      clipper,
      [
        {
          quote: { exact: 'the old quay' },
          note: 'Which?',
          createdAt: '2024-03-01T10:00:00.000Z',
          target: { url: 'https://example.org/quay' },
        },
      ],
      1,
    ],
    [
      'marks',
      marks,
      [
        {
          quote: { exact: 'the old quay', prefix: 'They met at ' },
          target: { title: 'The quay', url: 'https://example.org/quay', author: 'Ana Ruiz' },
        },
        { quote: { exact: 'dawn' } },
      ],
      0,
    ],
    ['w3c', '{"type":"Annotation","target":"https://example.org/"}', [{ isWhole: true }], 0],
    ['zotero', '[{"annotationText":"pier"}]', [{ quote: { exact: 'pier' } }], 0],
  ])('recognises %s by what is in it', async (format, text, annotations, problems) => {
    const found = await read(text);
    expect(found.format).toBe(format);
    expect(found.annotations).toMatchObject(annotations);
    expect(found.annotations).toHaveLength(annotations.length);
    expect(found.problems).toHaveLength(problems);
  });

  it('recognises a project by its bytes', async () => {
    const bytes = makeProject('Words.', '');
    expect(await readAnnotations({ name: 'x', bytes })).toMatchObject({
      format: 'refi',
      annotations: [],
    });
  });

  it.each([
    ['an article', 'A title\n\nThe ministry said so, and a == b.'],
    ['a page', '<html><title>A page</title><p>Words.</p></html>'],
    ['references', '[{"type":"book","title":"Piers"}]'],
    ['damaged JSON', '{"rows": ['],
    ['a table', 'name,age\nAna,30\n'],
  ])('takes %s for no highlights', async (_what, text) => {
    await expect(read(text)).rejects.toMatchObject({ code: 'unsupported' });
  });
});
