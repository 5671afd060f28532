import { describe, expect, it } from 'vitest';
import { isAnnotationText } from './isAnnotationText';

describe('isAnnotationText', () => {
  it.each([
    ['Hypothesis', '{"rows":[{"user":"acct:a@hypothes.is","target":[]}]}'],
    [
      'Web Annotations',
      '[{"type":"Annotation","target":{"selector":{"type":"TextQuoteSelector"}}}]',
    ],
    ['Zotero', '{"items":[{"attachments":[{"annotations":[{"annotationText":"a"}]}]}]}'],
    [
      'Zotero, after much else',
      `{"items":[{"abstractNote":"${'a'.repeat(200_000)}"},{"annotationText":"a"}]}`,
    ],
    ['a clipper', '[{"url":"https://example.org","highlights":[]}]'],
    ['Recogito', '[{"bodies":[],"target":{"selector":[{"quote":"a"}]}}]'],
    ['Readwise', '\uFEFF"Highlight","Book Title","Book Author"\r\n'],
    ['Taguette', 'id,document,tag,content\n'],
    ['a page of Taguette', '<!DOCTYPE html><html><head><title>Taguette highlights</title>'],
    [
      'a Kindle',
      '\uFEFFA book (Somebody)\r\n- Your Highlight | Added on\r\n\r\nWords.\r\n==========\r\n',
    ],
  ])('is true of what comes from %s', (_what, text) => expect(isAnnotationText(text)).toBe(true));

  it.each([
    ['prose', 'A title\n\nThe ministry said so.'],
    ['Markdown with marked words', '# A title\n\nSome ==words==.'],
    ['a heading that is underlined', 'A heading\n==========\n\nWords.'],
    ['a list', 'Things\n- one | two\n- three\n'],
    ['references', '[{"type":"book","title":"Piers","URL":"https://example.org"}]'],
    ['other JSON', '{"highlights": "none"}'],
    ['a page', '<html><head><title>News</title>'],
    ['a table', 'highlight,when\na,b\n'],
    ['nothing', ''],
  ])('is false of %s', (_what, text) => expect(isAnnotationText(text)).toBe(false));
});
