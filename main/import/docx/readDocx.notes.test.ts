import { describe, expect, it } from 'vitest';
import { readArticleText } from '../../../shared/document/articleText';
import { readInput } from '../testing/readInput';
import { readDocx } from './readDocx';
import { makeDocx, paragraph, run } from './testing/makeDocx';

type Parts = Parameters<typeof makeDocx>[0];

const read = (parts: Parts) => readInput(readDocx, makeDocx(parts));
const comment = (id: number, text: string, more = '', paragraphs = paragraph(text)) =>
  `<w:comment w:id="${id}" w:author="Ada Lovelace" w:date="2025-03-04T10:00:00Z" ${more}>${paragraphs}</w:comment>`;
const range = (id: number, runs: string) =>
  `<w:commentRangeStart w:id="${id}"/>${runs}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;

describe('comments in Word', () => {
  it('become annotations with their passage, author and date', async () => {
    const { annotations, document } = await read({
      body:
        paragraph('Before.') +
        paragraph(run('The harbour ') + range(0, run('cost six million')) + run('.')),
      comments: comment(0, '', '', paragraph('Who says so?') + paragraph('Check.')),
    });
    const start = readArticleText(document).text.indexOf('cost');
    expect(annotations).toEqual([
      {
        quote: { exact: 'cost six million', prefix: 'Before.\nThe harbour ', suffix: '.' },
        position: { start, end: start + 16 },
        page: null,
        note: 'Who says so?\n\nCheck.',
        colour: null,
        tags: [],
        author: 'Ada Lovelace',
        createdAt: '2025-03-04T10:00:00Z',
      },
    ]);
  });

  it('can be about several paragraphs, parts of one another, and begin between paragraphs', async () => {
    const { annotations } = await read({
      body: `<w:commentRangeStart w:id="0"/>${paragraph(run('One ') + range(1, run('two')))}${paragraph('three')}<w:commentRangeEnd w:id="0"/>${paragraph('four')}`,
      comments: comment(0, 'All') + comment(1, 'Inner'),
    });
    expect(annotations?.map(({ quote }) => quote.exact)).toEqual(['One two\nthree', 'two']);
  });

  it('have their replies in the note', async () => {
    const { annotations } = await read({
      body: paragraph(range(0, run('Words')) + range(1, run('.'))),
      comments:
        comment(0, '', '', '<w:p w14:paraId="A1"><w:r><w:t>True?</w:t></w:r></w:p>') +
        comment(1, '', '', '<w:p w14:paraId="A2"><w:r><w:t>Yes.</w:t></w:r></w:p>'),
      commentsExtended: '<w15:commentEx w15:paraId="A2" w15:paraIdParent="A1"/>',
    });
    expect(annotations?.map(({ note }) => note)).toEqual(['True?\n\nAda Lovelace: Yes.']);
  });

  it('are about the paragraph where they have no passage, or it is gone', async () => {
    const { annotations } = await read({
      body: paragraph(
        `${run('A place')}<w:r><w:commentReference w:id="0"/></w:r>${range(1, '<w:del w:id="9"><w:r><w:delText>x</w:delText></w:r></w:del>')}`,
      ),
      comments: comment(0, 'Here') + comment(1, 'There'),
    });
    expect(annotations?.map(({ quote }) => quote.exact)).toEqual(['A place', 'A place']);
  });
});

describe('notes in Word', () => {
  it('follow the text, and lead there and back', async () => {
    const reference = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
    const { document } = await read({
      body: paragraph(
        run('A claim') + reference('footnote', 2) + run(' and more') + reference('endnote', 3),
      ),
      footnotes: `<w:footnote w:id="-1" w:type="separator">${paragraph('x')}</w:footnote><w:footnote w:id="2">${paragraph('The source.')}</w:footnote>`,
      endnotes: `<w:endnote w:id="3">${paragraph('The end.')}</w:endnote>`,
    });
    expect(readArticleText(document).text).toBe('A claim1 and more2\nThe source. ↑\nThe end. ↑');
    const links: unknown[] = [];
    const fragments: unknown[] = [];
    document.descendants((node) => {
      if (node.attrs.fragment) fragments.push(node.attrs.fragment);
      const link = node.marks.find(({ type }) => type.name === 'link');
      if (link) links.push([node.text, link.attrs.href]);
    });
    expect(links).toEqual([
      ['1', '#footnote-2'],
      ['2', '#endnote-3'],
      ['↑', '#footnote-ref-2'],
      ['↑', '#footnote-ref-2'],
    ]);
    expect(fragments).toEqual(['footnote-ref-2', 'footnote-2', 'endnote-3']);
    expect(document.child(1).type.name).toBe('horizontalRule');
  });
});
