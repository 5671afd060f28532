import { expect, test } from 'vitest';
import { articleDocumentSchema } from './articleDocumentSchema';
import { createMarkdownParser } from './createMarkdownParser';
import { parseDocument } from './parseDocument';
import { writeMarkdown } from './writeMarkdown';

const source = `## The ferry & the fog

The **ferry** left *at six* with [a report](https://example.org/report).

> Nobody checked the radar.

- one
- two

---

| Ship | Crew |
| --- | --- |
| *Ada* | 2 \\| 3 |

\`\`\`
let a;
\`\`\``;

const parser = createMarkdownParser(articleDocumentSchema, {
  link: (address) => address,
  image: () => null,
});

test('what an article holds keeps its structure', () => {
  expect(writeMarkdown(parser.parse(source))).toBe(source.replaceAll(/\*(at six|Ada)\*/g, '_$1_'));
});

test('a part of an article begins and ends with the words that were cut out', () => {
  const document = parser.parse(source);
  const from = 'The '.length + 1;
  expect(writeMarkdown(document.cut(from, from + 5))).toBe('## ferry');
});

test('what Markdown has no sign for is written as its words', () => {
  const document = parseDocument(articleDocumentSchema, {
    type: 'doc',
    content: [
      { type: 'image', attrs: { src: 'data:image/png;base64,AA==', alt: 'A *ship*' } },
      {
        type: 'heading',
        attrs: { level: 3 },
        content: [
          { type: 'text', text: 'H' },
          { type: 'text', text: '2', marks: [{ type: 'subscript' }] },
          { type: 'hardBreak' },
          { type: 'text', text: 'O', marks: [{ type: 'underline' }] },
        ],
      },
    ],
  });
  expect(writeMarkdown(document)).toBe('A \\*ship\\*\n\n### H2 O');
});

test('writes nothing of where pages begin', () => {
  const locator = articleDocumentSchema.mark('locator', { locator: 'page=2' });
  const text = articleDocumentSchema.node('paragraph', { locator: 'page=1' }, [
    articleDocumentSchema.text('Nobody had '),
    articleDocumentSchema.text('checked.', [locator]),
  ]);
  expect(writeMarkdown(articleDocumentSchema.node('doc', null, [text]))).toBe(
    'Nobody had checked.',
  );
});
