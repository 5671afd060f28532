import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticleText } from '../../../shared/document/articleText';
import { findLocator } from '../../../shared/document/locator/findLocator';
import { readPdf } from './readPdf';

const RIVER = join(import.meta.dirname, 'fixtures/river.pdf');

function read() {
  const bytes = new Uint8Array(readFileSync(RIVER));
  return readPdf({ name: 'river.pdf', bytes, options: {}, onProgress: () => {} });
}

describe('readPdf, for two columns as LaTeX sets them', () => {
  it('reads the structure of the text', async () => {
    const { document } = await read();
    expect(document.children.map(({ type, attrs }) => type.name + (attrs.level ?? ''))).toEqual([
      'heading1',
      'paragraph',
      'paragraph',
      'heading2',
      'paragraph',
      'paragraph',
      'paragraph',
      'heading2',
      'paragraph',
      'orderedList',
      'paragraph',
      'table',
      'paragraph',
      'paragraph',
      'paragraph',
      'horizontalRule',
      'paragraph',
      'paragraph',
    ]);
  });

  it('puts broken words together, and keeps compounds', async () => {
    const { text } = readArticleText((await read()).document);
    expect(text).toContain(
      'A well-known engineer, who had measured the river for eleven years, found afterwards that its highest reading was off his own scale. He wrote that an insufficient number of gauges was the difficulty, and that the office had known of it.\n',
    );
    expect(text.match(/\p{L}- /gu)).toBeNull();
  });

  it('puts a list together that goes on, on the next page', async () => {
    const { document } = await read();
    const list = document.child(9);
    expect(list.childCount).toBe(3);
    expect(list.lastChild?.firstChild?.attrs.locator).toBe('page=2&printed=42');
  });

  it('knows each page by the number that is printed on it', async () => {
    const { document } = await read();
    const { text } = readArticleText(document);
    const pageOf = (words: string) => findLocator(document, text.indexOf(words));
    expect(pageOf('The river rose')).toEqual({ label: 'page', page: 1, printed: '41' });
    expect(pageOf('a second boat')).toEqual({ label: 'page', page: 2, printed: '42' });
    expect(text).not.toContain('Notes on rivers');
  });

  it('reads who wrote it and when', async () => {
    expect((await read()).details).toEqual({
      title: 'The Night of the Flood',
      byline: 'Ada Lovelace and Charles Babbage',
      published: '2024-03-12',
      language: 'en',
    });
  });
});
