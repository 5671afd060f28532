import { describe, expect, it } from 'vitest';
import { articleDocumentSchema } from '../articleDocumentSchema';
import { parseDocument } from '../parseDocument';
import { listPages } from './listPages';

const paragraph = (locator: string | null, ...content: object[]) => ({
  type: 'paragraph',
  attrs: { locator },
  content,
});
const words = (text: string, locator?: string) => ({
  type: 'text',
  text,
  ...(locator && { marks: [{ type: 'locator', attrs: { locator } }] }),
});
const list = (...content: { type: string }[]) =>
  listPages(parseDocument(articleDocumentSchema, { type: 'doc', content }));

describe('listPages', () => {
  it('has each page as it is printed, also where a paragraph goes on over its end', () => {
    const pages = list(
      paragraph('page=1&printed=xi', words('One.')),
      paragraph('page=1&printed=xi', words('Two '), words('goes on.', 'page=2&printed=xii')),
      paragraph('page=3&printed=1', words('Three.')),
    );
    expect(pages).toEqual([
      { value: 'xi', start: 0, end: 9 },
      { value: 'xii', start: 9, end: 18 },
      { value: '1', start: 18, end: 24 },
    ]);
  });

  it('has none of a text without pages, or of a recording', () => {
    expect(list(paragraph(null, words('One.')), paragraph('t=3', words('Two.')))).toEqual([]);
  });
});
