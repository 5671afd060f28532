import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { positionOf, quoteOf } from '../../model/anchor';
import type { Highlight } from '../../model/highlight';
import { arrangeContent } from '../arrangeContent';
import type { ExportContent } from '../exportContent';
import { anyContent } from '../testing/anyContent';
import { makeContent, makeNote, makeParagraph } from '../testing/makeContent';
import { articleExportSchema, writeArticleJson } from './writeArticleJson';

const write = (content: ExportContent) => writeArticleJson(content, arrangeContent(content));

const content = makeContent({
  article: { tags: ['budget'], memo: makeNote('Ask again.'), isStarred: true, isDone: true },
  lines: ['One.', 'Two.'],
  highlights: [
    { passage: 'Two', links: [{ source: 1, relation: 'origin' }] },
    { passage: 'One', links: [{ source: 0 }, { source: 1 }] },
    { passage: 'gone', isLost: true },
  ],
  sources: [
    { type: 'book', title: 'A', 'collection-title': 'kept as it came' },
    { type: 'book', title: 'B' },
    { type: 'book', title: 'not linked' },
  ],
});

/** A highlight as the export holds it. */
const exported = ({ anchor, ...highlight }: Highlight) => {
  const { exact, prefix, suffix } = quoteOf(anchor);
  const { start = null, end = null } = positionOf(anchor) ?? {};
  const position = start === null ? null : { start, end };
  return { ...highlight, anchor: { quote: { exact, prefix, suffix }, position } };
};

describe('writeArticleJson', () => {
  it('holds the records as they are, in the order of the text, and the sources that are linked', () => {
    const records = articleExportSchema.parse(JSON.parse(write(content)));
    expect(records.article).toEqual({ ...content.article, ...content.text });
    expect(records.text).toBe('One.\nTwo.');
    expect(records.blocks).toEqual([
      { type: 'paragraph', text: 'One.', start: 0 },
      { type: 'paragraph', text: 'Two.', start: 5 },
    ]);
    expect(records.highlights).toEqual(
      [1, 0, 2].flatMap((index) => content.highlights[index] ?? []).map(exported),
    );
    expect(records.links).toEqual([1, 2, 0].map((index) => content.links[index]));
    expect(records.sources).toEqual(content.sources.slice(0, 2));
  });

  it('says where in the original blocks and highlights are', () => {
    const paged = makeContent({
      blocks: [
        { ...makeParagraph('One.'), attrs: { locator: 'page=3&printed=i' } },
        { ...makeParagraph('Two.'), attrs: { locator: 'page=4&printed=ii' } },
        makeParagraph('Three.'),
      ],
      highlights: [{ passage: { start: 0, end: 8 } }, { passage: 'Three' }],
    });
    const { blocks, highlights } = JSON.parse(write(paged));
    expect(blocks.map(({ locator }: { locator?: string }) => locator)).toEqual([
      'page=3&printed=i',
      'page=4&printed=ii',
      undefined,
    ]);
    expect(highlights[0].locators).toEqual({ from: 'page=3&printed=i', to: 'page=4&printed=ii' });
    expect(highlights[1]).not.toHaveProperty('locators');
  });

  it('is the same text for the same records, in whatever order they and their keys come', () => {
    const reversed: ExportContent = {
      ...content,
      article: reverseKeys(content.article),
      highlights: content.highlights.map(reverseKeys).reverse(),
      links: content.links.map(reverseKeys).reverse(),
      sources: content.sources.map(reverseKeys).reverse(),
    };
    expect(write(reversed)).toBe(write(content));
  });

  it('can be read back by its schema, whatever it holds', () => {
    fc.assert(
      fc.property(anyContent, (any) => {
        const records = articleExportSchema.parse(JSON.parse(write(any)));
        expect(records.highlights.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
          any.highlights.map(exported),
        );
      }),
      { numRuns: 30 },
    );
  });
});

describe('docs/schema', () => {
  // Rewritten by `npx vitest run shared/export/json -u`.
  it('describes the export as it is checked', async () => {
    const json = z.toJSONSchema(articleExportSchema, { io: 'input' });
    const path = '../../../docs/schema/export.schema.json';
    await expect(`${JSON.stringify(json, null, 2)}\n`).toMatchFileSnapshot(path);
  });
});

function reverseKeys<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).reverse()) as T;
}
