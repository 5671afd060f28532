import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleDocumentSchema } from '../../shared/document/articleDocumentSchema';
import { readArticleText } from '../../shared/document/articleText';
import { dropInvisibles } from '../../shared/document/dropInvisibles';
import { parseDocument } from '../../shared/document/parseDocument';
import { AttestError } from '../../shared/model/AttestError';
import { articleDetailsSchema } from '../../shared/model/article';
import type { TextFormat } from '../../shared/model/text';
import { prepareArticle } from './prepareArticle';
import { readPlainText } from './text/readPlainText';

const NO_LIMIT = { timeout: 120_000 };

/** Prepares, and checks the result: an article that a library accepts, or an error that a person understands. */
async function checkPreparing(bytes: Uint8Array, format: TextFormat | 'auto', name = 'a') {
  try {
    const prepared = await prepareArticle({ name, bytes, format });
    const document = parseDocument(articleDocumentSchema, prepared.document);
    expect(readArticleText(document).blocks).toHaveLength(prepared.blocks);
    expect(articleDetailsSchema.parse(prepared.details)).toEqual(prepared.details);
  } catch (error) {
    expect(error).toBeInstanceOf(AttestError);
  }
}

/** Lines of typical texts, with everything that may go wrong in them. */
const line = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.lorem({ maxCount: 15 }),
  fc.constantFrom('', ' ', '\t', '- item', '1. item', '> quote', '---', 'A Heading', 'A sentence.'),
  fc.constantFrom(
    '\u00ad',
    '\ufeff',
    '\u200b',
    '\u2028',
    '\u2029',
    '\f',
    '\u0000',
    '中文。',
    'well-',
  ),
);
const text = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n', '\r\n', '\n\n', '\r', ' ')))
  .map((lines) => lines.flat().join(''));

const markdown = fc
  .array(
    fc.oneof(
      line,
      fc.constantFrom(
        ...['# ', '## ', '- ', '1. ', '> ', '```\n', '| a | b |\n|---|---|\n', '***'],
      ),
      fc.constantFrom(
        ...['**', '_', '`', '~~', '[a](b)', '![a](b)', '<b>', '    ', '\n', '\n\n', '|'],
      ),
    ),
  )
  .map((parts) => parts.join(''));

const tag = fc.constantFrom(
  ...[
    'p',
    'div',
    'h1',
    'h2',
    'ul',
    'ol',
    'li',
    'blockquote',
    'pre',
    'code',
    'table',
    'tr',
    'td',
    'th',
  ],
  ...[
    'caption',
    'tbody',
    'b',
    'i',
    'a',
    'span',
    'sub',
    'br',
    'hr',
    'img',
    'figure',
    'figcaption',
    'dl',
  ],
  ...[
    'dt',
    'dd',
    'section',
    'article',
    'details',
    'summary',
    'template',
    'svg',
    'math',
    'select',
    'form',
  ],
);
const attribute = fc.constantFrom(
  ...[
    '',
    ' href="a"',
    ' colspan="3"',
    ' rowspan="0"',
    ' rowspan="7"',
    ' start="-1"',
    ' start="x"',
    ' hidden',
  ],
  ...[
    ' style="font-weight:bold"',
    ' style="font-weight:400"',
    ' role="presentation"',
    ' dir="rtl"',
    ' alt="a"',
  ],
);
const html = fc
  .array(
    fc.oneof(
      fc.tuple(tag, attribute).map(([name, extra]) => `<${name}${extra}>`),
      tag.map((name) => `</${name}>`),
      fc.lorem({ maxCount: 3 }),
      fc.string({ maxLength: 10 }),
    ),
    { maxLength: 60 },
  )
  .chain((parts) =>
    fc.constantFrom('', '<!doctype html><title>t</title>').map((start) => start + parts.join('')),
  );

describe('prepareArticle, given anything', () => {
  it('makes an article or says why not: bytes', NO_LIMIT, async () => {
    const format = fc.constantFrom<TextFormat | 'auto'>('auto', 'text', 'markdown');
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), format, (bytes, wished) =>
        checkPreparing(bytes, wished),
      ),
      { numRuns: 300 },
    );
  });

  it.each<[TextFormat, fc.Arbitrary<string>, number]>([
    ['text', text, 300],
    ['markdown', markdown, 300],
    ['html', html, 100],
  ])('makes an article or says why not: %s', NO_LIMIT, async (format, content, numRuns) => {
    await fc.assert(
      fc.asyncProperty(content, (written) => checkPreparing(Buffer.from(written), format)),
      { numRuns },
    );
  });

  it('loses no word of a plain text', NO_LIMIT, () => {
    fc.assert(
      fc.property(text, (written) => {
        const { document, details } = readPlainText(dropInvisibles(written));
        const read = (details.title ?? '') + readArticleText(document).text;
        expect(lettersOf(read)).toBe(lettersOf(dropInvisibles(written)));
      }),
      { numRuns: 1000 },
    );
  });
});

/** Signs lay a text out too. */
function lettersOf(words: string): string {
  return words.replace(/\P{L}/gu, '');
}
