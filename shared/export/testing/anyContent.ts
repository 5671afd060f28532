import fc from 'fast-check';
import { readArticleText } from '../../document/articleText';
import { kindSchema, verdictSchema } from '../../model/highlight';
import { defaultLabels } from '../../model/label';
import { relationSchema } from '../../model/link';
import type { ExportContent } from '../exportContent';
import { type HighlightSketch, makeContent, makeNote } from './makeContent';

const HOSTILE = [
  '<script>alert(1)</script>',
  '</style><img src=x onerror=alert(1)>',
  '"\'><b onmouseover=x>',
  '--><!--',
  ']]>',
  '&lt;&amp;&#0;',
  'javascript:alert(1)',
  '\u0000\u0008\u009f\ufdd0',
  '\ud83d',
  '\u202egnp.exe',
  '😀👩‍👩‍👧',
  'مرحبا',
  '漢字。',
  '**[a](b)** `c`',
  '\n',
];

/** Text that only somebody trying to break things would write. Never empty. */
const anyWords = fc
  .array(
    fc.oneof(
      fc.constantFrom(...HOSTILE),
      fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme' }),
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((parts) => parts.join(' '));

const anyLine = anyWords.map((words) => words.trim()).filter(Boolean);

const anyUrl = fc.oneof(
  fc.constantFrom(
    '',
    'https://example.org/a b?q=“x”#y#z',
    'javascript:alert(1)',
    'data:text/html,<b>',
  ),
  fc.webUrl(),
  anyWords.map((words) => `https://example.org/${words}`),
);

const FRAGMENTS = ['fn-1', '"><b>', 'a b', 'ü'];

const LINKS = ['https://example.org/?a=1&b="2"', ...FRAGMENTS.map((fragment) => `#${fragment}`)];
const anyMarks = fc
  .tuple(
    fc.subarray([{ type: 'bold' }, { type: 'italic' }, { type: 'superscript' }]),
    fc.option(fc.constantFrom(...LINKS), { nil: null }),
  )
  .map(([marks, href]) => (href ? [{ type: 'link', attrs: { href } }, ...marks] : marks));
const anyInline = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(anyWords, anyMarks).map(([text, marks]) => ({ type: 'text', text, marks })),
  },
  fc.constant({ type: 'hardBreak' }),
  fc.constant({
    type: 'text',
    text: 'x',
    marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }],
  }),
);
const anyParagraph = fc
  .tuple(fc.constantFrom(null, ...FRAGMENTS), fc.array(anyInline, { maxLength: 4 }))
  .map(([fragment, content]) => ({ type: 'paragraph', attrs: { fragment }, content }));
const anyBlock = fc.oneof(
  { weight: 4, arbitrary: anyParagraph },
  fc
    .tuple(fc.constantFrom(1, 2, 3, 6), fc.array(anyInline, { maxLength: 2 }))
    .map(([level, content]) => ({ type: 'heading', attrs: { level }, content })),
  anyWords.map((text) => ({ type: 'codeBlock', content: [{ type: 'text', text }] })),
  anyParagraph.map((inner) => ({ type: 'blockquote', content: [inner] })),
  fc
    .tuple(
      fc.constantFrom('bulletList', 'orderedList'),
      fc.array(anyParagraph, { minLength: 1, maxLength: 3 }),
    )
    .map(([type, items]) => ({
      type,
      content: items.map((inner) => ({ type: 'listItem', content: [inner] })),
    })),
  fc.array(anyParagraph, { minLength: 1, maxLength: 3 }).map((cells) => ({
    type: 'table',
    content: [
      {
        type: 'tableRow',
        content: cells.map((inner) => ({
          type: 'tableCell',
          attrs: { colspan: '"><script>', align: '"red' },
          content: [inner],
        })),
      },
    ],
  })),
  fc
    .tuple(anyUrl, anyWords)
    .map(([src, alt]) => ({ type: 'image', attrs: { src, alt, width: '1"2' } })),
  fc.constant({ type: 'horizontalRule' }),
);

const anyLink = fc.record({
  source: fc.nat(2),
  relation: fc.constantFrom(...relationSchema.options),
  locator: fc.oneof(fc.constant(''), anyWords),
  evidence: fc.oneof(fc.constant(''), anyWords),
  remark: fc.oneof(fc.constant(''), anyWords),
});

const anyHighlight = fc.record({
  from: fc.nat(),
  to: fc.nat(),
  isLost: fc.boolean(),
  kind: fc.constantFrom(...kindSchema.options),
  verdict: fc.constantFrom(...verdictSchema.options),
  judgements: fc.array(
    fc.record({
      verdict: fc.constantFrom(...verdictSchema.options),
      by: fc.oneof(fc.constant(''), anyLine),
      at: fc.constant('2025-03-26T12:00:00.000Z'),
      why: fc.oneof(fc.constant(''), anyLine),
    }),
    { maxLength: 2 },
  ),
  label: fc.constantFrom('lbl_elsewhere' as const, ...defaultLabels.map(({ id }) => id)),
  tags: fc.array(
    anyLine.map((line) => line.slice(0, 100).trim()).filter((tag) => tag !== ''),
    { maxLength: 2 },
  ),
  note: fc.option(
    fc.array(anyWords, { minLength: 1, maxLength: 2 }).map((lines) => makeNote(...lines)),
  ),
  review: fc.option(
    fc.record({
      revision: fc.integer({ min: 1, max: 9 }),
      state: fc.constantFrom('changed' as const, 'lost' as const),
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
      before: fc.record({ exact: anyWords, prefix: anyWords, suffix: anyWords }),
    }),
  ),
  links: fc.array(anyLink, { maxLength: 3 }),
});

const anySource = fc.record({
  type: fc.constantFrom('webpage', 'book'),
  title: anyWords,
  author: fc.array(fc.record({ literal: anyWords }), { maxLength: 2 }),
  publisher: anyWords,
  URL: anyUrl,
  attest: fc.record({ note: anyWords }),
});

/** Articles of all shapes, with up to eight highlights that overlap as they like and three sources. */
export const anyContent: fc.Arbitrary<ExportContent> = fc
  .record({
    blocks: fc.array(anyBlock, { minLength: 1, maxLength: 5 }),
    highlights: fc.array(anyHighlight, { maxLength: 8 }),
    sources: fc.array(anySource, { minLength: 3, maxLength: 3 }),
    article: fc.record({
      title: anyLine,
      byline: anyWords,
      url: anyUrl,
      tags: fc.array(
        anyLine.filter((line) => line.trim() !== ''),
        { maxLength: 2 },
      ),
      memo: fc.option(
        fc.array(anyWords, { minLength: 1, maxLength: 2 }).map((lines) => makeNote(...lines)),
      ),
      language: fc.constantFrom('', 'en', 'zh-Hant', '"><x'),
      direction: fc.constantFrom('ltr' as const, 'rtl' as const, 'auto' as const),
    }),
  })
  .map(({ blocks, highlights, sources, article }) => {
    const { text } = readArticleText(makeContent({ blocks }).document);
    return makeContent({
      blocks,
      sources,
      article,
      highlights: highlights.map((sketch) => placeHighlight(sketch, text.length)),
    });
  });

function placeHighlight(
  { from, to, ...sketch }: { from: number; to: number } & Omit<HighlightSketch, 'passage'>,
  length: number,
): HighlightSketch {
  const [a, b] = [from % (length + 1), to % (length + 1)];
  return { ...sketch, passage: { start: Math.min(a, b), end: Math.max(a, b) } };
}
