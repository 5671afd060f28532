import { Transform } from '@tiptap/pm/transform';
import { describe, expect, it } from 'vitest';
import { articleDocumentSchema } from './articleDocumentSchema';
import { readArticleText } from './articleText';
import { mapRanges } from './mapRanges';

const document = articleDocumentSchema.nodeFromJSON({
  type: 'doc',
  content: ['One two three.', 'Four five.'].map((value) => ({
    type: 'paragraph',
    content: [{ type: 'text', text: value }],
  })),
});
const { text } = readArticleText(document);

function passage(words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

function insert(transform: Transform, value: string, position: number) {
  return transform.insert(position, articleDocumentSchema.text(value));
}

describe('mapRanges', () => {
  it.each([
    ['text put in before a passage', 'two', 'two', (t: Transform) => insert(t, 'So: ', 1)],
    ['text put in right before it', 'two', 'two', (t: Transform) => insert(t, 'x', 5)],
    ['text put in right after it', 'two', 'two', (t: Transform) => insert(t, 'x', 8)],
    ['text put in within it', 'two', 'txwo', (t: Transform) => insert(t, 'x', 6)],
    ['the start of it cut off', 'two', 'wo', (t: Transform) => t.delete(3, 6)],
    ['the paragraph split within it', 'two three', 'two\n three', (t: Transform) => t.split(8)],
    ['its paragraphs joined', 'three.\nFour', 'three.Four', (t: Transform) => t.join(16)],
    ['all of it deleted', 'two', null, (t: Transform) => t.delete(4, 9)],
  ])('follows a passage through %s', (_case, words, expected, change) => {
    const transform = change(new Transform(document));
    const [range] = mapRanges(document, transform.doc, transform.mapping, [passage(words)]);
    const after = readArticleText(transform.doc).text;
    expect(range ? after.slice(range.start, range.end) : null).toBe(expected);
  });
});
