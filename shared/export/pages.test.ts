import { describe, expect, it } from 'vitest';
import { english } from '../words/loadWords';
import { arrangeContent } from './arrangeContent';
import { writeArticleHtml } from './html/writeArticleHtml';
import { writeArticleMarkdown } from './markdown/writeArticleMarkdown';
import { citePlainly } from './testing/citePlainly';
import { makeContent, makeParagraph } from './testing/makeContent';

/** The second paragraph goes on over the end of page 1. */
const content = makeContent({
  blocks: [
    { ...makeParagraph('The first page.'), attrs: { locator: 'page=1' } },
    {
      type: 'paragraph',
      attrs: { locator: 'page=1' },
      content: [
        { type: 'text', text: 'Nobody had' },
        {
          type: 'text',
          text: ' checked.',
          marks: [{ type: 'locator', attrs: { locator: 'page=2' } }],
        },
      ],
    },
  ],
  highlights: [{ passage: 'Nobody had checked' }, { passage: 'first page' }],
});
const arrangement = arrangeContent(content);
const citations = citePlainly(arrangement);

describe('the pages of an article’s original', () => {
  it('are named with the highlights in Markdown', () => {
    const markdown = writeArticleMarkdown(content, arrangement, english, citations);
    expect(markdown).toContain('**To check** · Claim · Unchecked · p. 1\n');
    expect(markdown).toContain('**To check** · Claim · Unchecked · pp. 1–2\n');
  });

  it('are marked where they begin in HTML, once each, and named in its notes and its ledger', () => {
    const html = writeArticleHtml(content, arrangement, english, citations);
    expect(html.match(/data-begins="[^"]*"/g)).toEqual([
      'data-begins="p. 1"',
      'data-begins="p. 2"',
    ]);
    expect(html).toMatch(/Nobody had<.*aria-label="page 2".*checked/);
    expect(html).toContain('· pp. 1–2');
    expect(html).toContain('<span class="page">pp. 1–2</span>');
  });
});
