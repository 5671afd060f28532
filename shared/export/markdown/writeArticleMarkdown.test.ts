import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { readArticleText } from '../../document/articleText';
import { quoteOf } from '../../model/anchor';
import { english, loadWords } from '../../words/loadWords';
import { arrangeContent } from '../arrangeContent';
import type { ExportContent } from '../exportContent';
import { anyContent } from '../testing/anyContent';
import { citePlainly } from '../testing/citePlainly';
import {
  type ContentSketch,
  makeContent,
  makeNote,
  makeParagraph,
  makeReview,
} from '../testing/makeContent';
import { writeArticleMarkdown } from './writeArticleMarkdown';

const write = (content: ExportContent, words = english) =>
  writeArticleMarkdown(
    content,
    arrangeContent(content),
    words,
    citePlainly(arrangeContent(content)),
  );
const writeSketch = (sketch: ContentSketch, words = english) => write(makeContent(sketch), words);
const heading = (text: string) => ({
  ...makeParagraph(text),
  type: 'heading',
  attrs: { level: 2 },
});

const parser = new MarkdownIt({ html: true });

/** The outer blocks of Markdown as a reader sees them: type, and the words within. */
function readBlocks(markdown: string): [type: string, text: string][] {
  const blocks: [string, string][] = [];
  for (const { level, nesting, type, children, content } of parser.parse(markdown, {})) {
    if (level === 0 && nesting >= 0) blocks.push([type.replace('_open', ''), '']);
    const block = blocks.at(-1);
    if (!block || (!children && type !== 'fence')) continue;
    const words = children
      ?.map((child) => (child.type === 'hardbreak' ? '\n' : child.content))
      .join('');
    block[1] += `${words ?? content}\n`;
  }
  return blocks.map(([type, text]) => [type, collapse(text)]);
}

const collapse = (text: string) =>
  text
    .replace(/[\r\n]+/g, '\n')
    // Other line separators are spaces to Markdown.
    .replace(/(?:[^\S\n]|\u0085)+/gu, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .replaceAll('\0', '\ufffd')
    .trim();

describe('writeArticleMarkdown', () => {
  it('begins with the article’s tags, and the note on the whole of it', () => {
    const markdown = writeSketch({
      article: { tags: ['budget', 'a*b*'], memo: makeNote('Ask again.', 'In May.') },
    });
    const start = '# A title\n\nTags: budget, a\\*b\\*\n\nAsk again.\n\nIn May.\n\n';
    expect(markdown.slice(0, start.length)).toBe(start);
  });

  it('writes notes to work with', () => {
    const markdown = writeSketch({
      blocks: [
        makeParagraph('Before it all.'),
        heading('A # heading'),
        makeParagraph('First. Second.'),
        makeParagraph('Third.'),
        heading('No highlight here'),
        heading('The end'),
        makeParagraph('Fourth.'),
      ],
      article: {
        title: 'The title',
        byline: 'Jane Doe',
        published: '2025-03-26',
        url: 'https://example.org/a_b',
      },
      highlights: [
        { passage: 'Before', kind: 'remark', label: 'lbl_aside' },
        {
          passage: 'Second.\nThird',
          verdict: 'disputed',
          tags: ['money', 'El Salvador'],
          note: makeNote('My note.', 'More.'),
          links: [
            {
              source: 0,
              relation: 'origin',
              locator: 'p. 3',
              evidence: 'Its\nwords',
              remark: 'Why.',
            },
            { source: 1, relation: 'contradicts' },
          ],
        },
        { passage: 'Fourth', kind: 'quote', label: 'lbl_said' },
        { passage: 'Gone', isLost: true },
      ],
      sources: [
        {
          type: 'report',
          title: 'The report',
          URL: 'https://r.org/x_y',
          attest: { reliability: 'primary', note: 'Mine.' },
        },
        { type: 'book', title: 'The *book*' },
      ],
    });
    expect(markdown).toBe(`# The title

Jane Doe · March 26, 2025 · <https://example.org/a_b>

4 highlights on 30% of the text, 1 lost. 2 claims: 1 sourced, 1 unsourced, 1 in conflict.

## Highlights

> Before

**Aside** · Remark

### A # heading

> Second.
>
> Third

**To check** · Claim · Disputed · Tags: money, El Salvador

My note.

More.

* Originates from: \\[1, p. 3\\]

  > Its
  >
  > words

  Why.
* Contradicted by: \\[2\\]

### The end

> Fourth

**Said** · Quote

## Lost passages

These passages are no longer in the article’s text.

> Gone

**To check** · Claim · Unchecked

## Sources

\\[1\\] The report. <https://r.org/x_y>\\
Primary source.\\
Mine.

\\[2\\] The \\*book\\*.

Exported from Attest on November 24, 2025.
`);
  });

  it('quotes each highlight word for word, in the order of the text', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const { entries, lost } = arrangeContent(content);
        const { text } = readArticleText(content.document);
        const quotes = readBlocks(write(content)).filter(([type]) => type === 'blockquote');
        const passages = [
          ...entries.map(({ range }) => text.slice(range.start, range.end)),
          ...lost.map(({ highlight }) => quoteOf(highlight.anchor).exact),
        ];
        expect(quotes.map(([, words]) => words)).toEqual(passages.map(collapse).filter(Boolean));
      }),
      { numRuns: 50 },
    );
  });

  it('never turns text of the person or the article into markup', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const types = parser
          .parse(write(content), {})
          .flatMap(({ type, children }) => [type, ...(children ?? []).map((child) => child.type)]);
        expect(types).not.toContain('html_block');
        expect(types).not.toContain('html_inline');
        expect(types).not.toContain('image');
        expect(types).not.toContain('table_open');
      }),
      { numRuns: 50 },
    );
  });

  it('keeps the lines and the indentation of code, and line breaks of paragraphs', () => {
    const markdown = writeSketch({
      blocks: [
        { type: 'codeBlock', content: [{ type: 'text', text: 'if (a)\n    b();' }] },
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'one' },
            { type: 'hardBreak' },
            { type: 'text', text: '- two' },
          ],
        },
      ],
      highlights: [{ passage: 'if (a)\n    b();\none\n- two' }],
    });
    expect(markdown).toContain('> ```\n> if (a)\n>     b();\n> ```\n>\n> one\\\n> \\- two\n');
  });

  it('escapes a title’s closing signs, and writes an invalid address as text', () => {
    const markdown = writeSketch({ article: { title: 'In C #', url: 'javascript:alert(1)' } });
    expect(markdown).toContain('# In C \\#\n\njavascript:alert(1)\n');
  });

  it('says who gave each verdict, when and why, the newest first', () => {
    const at = '2025-03-26T12:00:00.000Z';
    const markdown = writeSketch({
      highlights: [
        {
          passage: 'Text',
          verdict: 'supported',
          judgements: [
            { verdict: 'disputed', by: '', at, why: '' },
            { verdict: 'supported', by: 'Ana *Ruiz*', at, why: 'agrees with the file' },
          ],
        },
      ],
    });
    expect(markdown).toContain(
      'Supported · Ana \\*Ruiz\\* · March 26, 2025 — agrees with the file\\\nDisputed · March 26, 2025',
    );
  });

  it('says of a verdict that the words it was given for have changed', () => {
    const markdown = writeSketch({
      lines: ['About 4,000 people.'],
      highlights: [{ passage: '4,000', verdict: 'supported', review: makeReview('*3,000*') }],
    });
    expect(markdown).toContain(`> 4,000

**To check** · Claim · Supported

**This passage has been reworded, and nobody has reviewed the change yet. It used to read:** “\\*3,000\\*”
`);
  });

  it('says what is to settle about a highlight', () => {
    const markdown = writeSketch({
      lines: ['About 4,000 people.'],
      article: { url: 'https://daily.example/a_b' },
      highlights: [
        { passage: '4,000', verdict: 'supported', links: [{ source: 0, relation: 'contradicts' }] },
      ],
      sources: [{ type: 'webpage', URL: 'http://daily.example/a_b#top' }],
    });
    expect(markdown).toContain(
      '**To settle: Judged supported, but a source contradicts it and none supports it; A linked source is the article itself.**',
    );
    expect(markdown).toContain('1 claim: 1 sourced, 0 unsourced, 1 to settle.');
  });

  it('follows the language in everything but the article’s, the person’s and the sources’ words', async () => {
    const spanish = await loadWords('es');
    const markdown = writeSketch(
      {
        lines: ['About 4,000 people.'],
        article: { title: 'The title', published: '2025-03-26' },
        highlights: [
          { passage: '4,000', links: [{ source: 0, relation: 'origin' }], review: makeReview('3') },
          { passage: 'Gone', kind: 'quote', label: 'lbl_said', tags: ['money'], isLost: true },
        ],
        sources: [{ type: 'report', title: 'The report', attest: { reliability: 'primary' } }],
      },
      spanish,
    );
    expect(markdown).toBe(`# The title

26 de marzo de 2025

2 destacados en el ${spanish.percent(0.26)} del texto, 1 perdido, 1 sin revisar desde que cambió el texto. 1 afirmación: 1 con fuente, 0 sin fuente, 1 por resolver.

## Destacados

> 4,000

**To check** · ${spanish.say('kind.claim')} · ${spanish.say('verdict.unchecked')}

**Este pasaje ha cambiado de redacción y nadie ha revisado aún el cambio. Antes decía:** «3»

* ${spanish.say('relation.origin')}: \\[1\\]

## Pasajes perdidos

Estos pasajes ya no están en el texto del artículo.

> Gone

**Said** · ${spanish.say('kind.quote')} · Palabras clave: money

## Fuentes

\\[1\\] The report.\\
Fuente primaria.

Exportado de Attest el 24 de noviembre de 2025.
`);
  });

  it('says so if nothing is highlighted', () => {
    expect(writeSketch({})).toBe(
      '# A title\n\nNothing is highlighted yet.\n\nExported from Attest on November 24, 2025.\n',
    );
  });
});
