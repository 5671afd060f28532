import { expect, it } from 'vitest';
import { articleDocumentSchema } from '../../shared/document/articleDocumentSchema';
import { readArticleText } from '../../shared/document/articleText';
import { countWords } from '../../shared/document/countWords';
import { parseDocument } from '../../shared/document/parseDocument';
import { plainText } from '../../shared/document/plainText';
import { makeSampleState } from '../../shared/library/testing/sampleState';
import type { DocumentJson } from '../../shared/model/document';
import { summariseState } from './summariseState';

const text = (content: string) => ({ type: 'text', text: content });
const paragraph = (...content: object[]) => ({ type: 'paragraph', content });

const json: DocumentJson = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 2 }, content: [text('One two')] },
    paragraph(text('three'), { type: 'hardBreak' }, text('four 人工智能迈上新台阶')),
    { type: 'blockquote', content: [paragraph(text('five')), paragraph(text('six'))] },
    {
      type: 'bulletList',
      content: [
        { type: 'listItem', content: [paragraph(text('seven'))] },
        { type: 'listItem', content: [paragraph(text('eight'))] },
      ],
    },
    { type: 'image', attrs: { src: 'data:image/png;base64,', alt: 'not a word' } },
    { type: 'codeBlock', content: [text('nine\nten')] },
    {
      type: 'table',
      content: [
        {
          type: 'tableRow',
          content: [
            { type: 'tableCell', content: [paragraph(text('eleven'))] },
            { type: 'tableCell', content: [paragraph(text('twelve'))] },
          ],
        },
      ],
    },
  ],
};

// An import reports the first; the index holds the second for a file that was read, the third for one that was edited.
it('counts the words of a document as its whole text and its JSON do', () => {
  const document = parseDocument(articleDocumentSchema, json);
  const [article] = makeSampleState().state.articles.values();
  if (!article) throw new Error('The sample has an article.');
  const { words } = summariseState({ ...article, text: { ...article.text, document } });
  expect(words).toBe(countWords(readArticleText(document).text));
  expect(words).toBe(countWords(plainText(json)));
  expect(words).toBe(countWords('1 2 3 4 5 6 7 8 9 10 11 12') + countWords('人工智能迈上新台阶'));
});
