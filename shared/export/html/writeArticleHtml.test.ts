import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticleText } from '../../document/articleText';
import { english, loadWords } from '../../words/loadWords';
import { arrangeContent, isTelling } from '../arrangeContent';
import type { ExportContent } from '../exportContent';
import { anyContent } from '../testing/anyContent';
import { checkPage } from '../testing/checkPage';
import { citePlainly } from '../testing/citePlainly';
import {
  type ContentSketch,
  makeContent,
  makeNote,
  makeParagraph,
  makeReview,
} from '../testing/makeContent';
import { type MarkedCharacter, readMarkedText, readPage } from '../testing/readPage';
import { writeArticleHtml } from './writeArticleHtml';

const render = (content: ExportContent, words = english) =>
  writeArticleHtml(content, arrangeContent(content), words, citePlainly(arrangeContent(content)));
const renderForPaper = (content: ExportContent) => {
  const arrangement = arrangeContent(content, isTelling);
  return writeArticleHtml(content, arrangement, english, citePlainly(arrangement), {
    notes: 'end',
  });
};
const renderSketch = (sketch: ContentSketch, words = english) => render(makeContent(sketch), words);
const find = (html: string, tag: string) =>
  readPage(html).elements.filter((element) => element.tag === tag);
const article = (html: string) => /<article[^>]*>\n(.*)\n<\/article>/s.exec(html)?.[1] ?? '';

describe('writeArticleHtml', () => {
  it('shows exactly the article’s text, and marks exactly the highlights’ characters, however they overlap', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const page = readPage(render(content));
        expect(readMarkedText(page)).toEqual(expectMarkedText(content));
      }),
      { numRuns: 50 },
    );
  });

  it('is valid, points to what is there, and runs and loads nothing, whatever it holds', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        expect(checkPage(readPage(render(content)))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('shows the article’s tags, and the note on the whole of it, above the text', () => {
    const html = renderSketch({ article: { tags: ['<budget>'], memo: makeNote('Ask again.') } });
    const [header = ''] = /<header>.*<\/header>/s.exec(html) ?? [];
    expect(header).toContain('<span>&lt;budget&gt;</span>');
    expect(header).toContain('<p>Ask again.</p>');
  });

  it.each<[string, string[], string]>([
    ['one', ['bc'], 'a<1>bc</1>^1 de'],
    ['two apart', ['ab', 'de'], '<1>ab</1>^1c <2>de</2>^2'],
    ['two that touch', ['ab', 'c '], '<1>ab</1>^1<2>c </2>^2de'],
    ['one inside another', ['abc d', 'bc'], '<1>a<2>bc</2>^2 d</1>^1e'],
    ['two on the same words', ['bc', 'bc'], 'a<1><2>bc</2></1>^1^2 de'],
    ['two that overlap', ['abc', 'bc d'], '<1>a<2>bc</2></1><2>^1 d</2>^2e'],
  ])('nests marks: %s', (_what, passages, marked) => {
    const highlights = passages.map((passage) => ({ passage }));
    const html = article(renderSketch({ lines: ['abc de'], highlights }));
    expect(abbreviate(/<p>(.*?)<\/p>/.exec(html)?.[1] ?? '')).toBe(marked);
  });

  it('keeps a link whole outside of highlights, and takes its mark outside of it', () => {
    const link = { type: 'link', attrs: { href: 'https://a.org' } };
    const content = [{ type: 'text', text: 'abc', marks: [link, { type: 'bold' }] }];
    const html = renderSketch({
      blocks: [{ type: 'paragraph', content }],
      highlights: [{ passage: 'ab' }],
    });
    expect(find(html, 'p').find(({ text }) => text === 'abc')).toBeDefined();
    expect(checkPage(readPage(html))).toEqual([]);
  });

  it('tells labels apart by colour and by line, and gives each mark its note', () => {
    const html = renderSketch({
      lines: ['abc de'],
      highlights: [{ passage: 'abc', label: 'lbl_doubt' }],
    });
    const [mark] = find(html, 'mark');
    expect(mark?.attrs).toMatchObject({
      class: 'violet wavy',
      id: 'hl_0001',
      'aria-details': 'note-1',
    });
  });

  it('puts notes after the outer block that their highlight begins in', () => {
    const html = article(
      renderSketch({
        blocks: [
          makeParagraph('one'),
          { type: 'blockquote', content: [makeParagraph('two'), makeParagraph('three')] },
          makeParagraph('four'),
        ],
        highlights: [{ passage: 'two' }, { passage: 'three\nfour' }],
      }),
    );
    const order = html.match(
      /<p>one|<blockquote>|<ol class="notes"|<li id="note-\d"|<p>(?=<mark[^>]*>four)/g,
    );
    expect(order).toEqual([
      '<p>one',
      '<blockquote>',
      '<ol class="notes"',
      '<li id="note-1"',
      '<li id="note-2"',
      '<p>',
    ]);
  });

  it('has notes after the article, on paper, numbered by themselves, of highlights that there is more to say of', () => {
    const content = makeContent({
      lines: ['one two three four'],
      highlights: [
        { passage: 'one' },
        { passage: 'two', note: makeNote('Of two.') },
        { passage: 'three' },
        { passage: 'four', links: [{ source: 0 }] },
      ],
      sources: [{ type: 'report', title: 'The report' }],
    });
    const html = renderForPaper(content);
    expect(abbreviate(/<p>(<mark.*?)<\/p>/.exec(html)?.[1] ?? '')).toBe(
      '<1>one</1> <2>two</2>^1 <3>three</3> <4>four</4>^2',
    );
    expect(article(html)).not.toContain('class="notes"');
    const notes = find(html, 'li').filter(({ attrs }) => attrs.id?.startsWith('note-'));
    expect(notes.map(({ attrs }) => attrs.value)).toEqual(['1', '2']);
    expect(notes[0]?.text).toContain('Of two.');
    expect(find(html, 'h2').map(({ text }) => text)).toContain('Notes');
    expect(checkPage(readPage(html))).toEqual([]);
  });

  it('has no notes on paper where there is no more to say of any highlight', () => {
    const html = renderForPaper(makeContent({ lines: ['one'], highlights: [{ passage: 'one' }] }));
    expect(find(html, 'h2').map(({ text }) => text)).not.toContain('Notes');
    expect(html).not.toContain('data-number="');
  });

  it('is valid on paper too, whatever it holds', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        expect(checkPage(readPage(renderForPaper(content)))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('says in words what a highlight is, what is written on it, and what its sources are to it', () => {
    const html = renderSketch({
      lines: ['The claim.'],
      highlights: [
        {
          passage: 'claim',
          verdict: 'disputed',
          tags: ['money'],
          note: makeNote('My note.'),
          links: [
            {
              source: 0,
              relation: 'contradicts',
              locator: 'p. 3',
              evidence: 'Its words.',
              remark: 'My remark.',
            },
          ],
        },
      ],
      sources: [
        {
          type: 'report',
          title: 'The report',
          URL: 'https://r.org',
          attest: { reliability: 'primary' },
        },
      ],
    });
    const [note] = readPage(html).elements.filter(({ attrs }) => attrs.id === 'note-1');
    expect(note?.text).toBe(
      ' To check · Claim · DisputedMy note.Contradicted by: [1, p. 3] The reportIts words.My remark.money',
    );
    const [source] = readPage(html).elements.filter(({ attrs }) => attrs.id === 'source-1');
    expect(source?.text).toBe('[1] The report. https://r.orgPrimary source. Cited at 1');
  });

  it('shows lost highlights in a section of their own, with their words', () => {
    const html = renderSketch({
      highlights: [{ passage: 'What it said.', isLost: true, kind: 'quote' }],
    });
    const [section] = find(html, 'section');
    expect(section?.text).toContain('Lost passages');
    expect(section?.text).toContain('What it said.');
    expect(find(html, 'mark')).toEqual([]);
  });

  it('lists the ledger, claims without a source first', () => {
    const html = renderSketch({
      lines: ['First, second, third, fourth.'],
      highlights: [
        {
          passage: 'First',
          verdict: 'supported',
          links: [{ source: 0 }, { source: 1, relation: 'contradicts' }],
        },
        { passage: 'second', kind: 'quote' },
        { passage: 'third' },
        { passage: 'fourth', links: [{ source: 0, relation: 'context' }] },
      ],
      sources: [
        { type: 'book', title: 'A' },
        { type: 'book', title: 'B' },
      ],
    });
    expect(find(html, 'tr').map(({ text }) => text)).toEqual([
      'ClaimVerdictSources',
      'thirdUncheckedUnsourced',
      'fourthUncheckedUnsourced: context only\nContext in: [1]',
      'FirstSupportedSupported by: [1]\nContradicted by: [2] Sources disagree',
    ]);
  });

  it('says what is to settle about a claim, by its note and in the ledger', () => {
    const html = renderSketch({
      lines: ['About 4,000 people.'],
      highlights: [{ passage: '4,000', verdict: 'supported' }],
    });
    const doubt = 'Judged supported, but no source supports it';
    const paragraphs = find(html, 'p').map(({ text }) => text);
    expect(paragraphs).toContain(`To settle: ${doubt}.`);
    expect(find(html, 'td').map(({ text }) => text)).toContain(`Supported ${doubt}`);
  });

  it('says of a verdict that the words it was given for have changed, by the note and in the ledger', () => {
    const html = renderSketch({
      lines: ['About 4,000 people.'],
      highlights: [{ passage: '4,000', verdict: 'disputed', review: makeReview('<b>3,000') }],
    });
    const review = find(html, 'div').find(({ attrs }) => attrs.class === 'review');
    expect(review?.text).toBe(
      'This passage has been reworded, and nobody has reviewed the change yet. It used to read:<b>3,000',
    );
    expect(find(html, 'td').map(({ text }) => text)).toContain(
      'Disputed Reworded since it was checked: to review',
    );
  });

  it('is in the language of its reader, and marks the language of everything else', async () => {
    const spanish = await loadWords('es');
    const html = renderSketch(
      {
        lines: ['The claim.'],
        article: { language: 'en-GB', byline: 'BBC News', publisher: 'BBC News' },
        highlights: [
          {
            passage: 'claim',
            note: makeNote('My note.'),
            tags: ['money'],
            links: [{ source: 0, relation: 'origin', evidence: 'Its words.' }],
            review: makeReview('claims'),
          },
          { passage: 'Gone', isLost: true },
        ],
        sources: [{ type: 'report', title: 'The report' }],
      },
      spanish,
    );
    const page = readPage(html);
    expect(checkPage(page)).toEqual([]);
    expect(find(html, 'html')[0]?.attrs.lang).toBe('es');
    expect(find(html, 'h2').map(({ text }) => text)).toEqual([
      'Pasajes perdidos',
      'Registro de fuentes',
      'Fuentes',
    ]);
    expect(find(html, 'footer')[0]?.text).toBe('Exportado de Attest el 24 de noviembre de 2025.');
    expect(find(html, 'p').find(({ attrs }) => attrs.class === 'origin')?.text).toBe('BBC News');
    const languageOf = (text: string, tag: string) =>
      page.elements.find((element) => element.tag === tag && element.text === text)?.attrs.lang;
    expect(find(html, 'article')[0]?.attrs.lang).toBe('en-GB');
    expect(find(html, 'ol').filter(({ attrs }) => attrs.class === 'notes')).toMatchObject([
      { attrs: { lang: 'es' } },
      { attrs: { lang: 'es' } },
    ]);
    expect(languageOf('claims', 'p')).toBe('en-GB');
    expect(languageOf('Gone', 'p')).toBe('en-GB');
    expect(languageOf('Gone', 'bdi')).toBe('en-GB');
    expect(languageOf('My note.', 'div')).toBe('');
    expect(languageOf('money', 'p')).toBe('');
    expect(languageOf('Its words.', 'p')).toBe('');
    expect(languageOf('The report', 'cite')).toBe('');
  });

  it('leaves out the sections that have nothing to show', () => {
    expect(find(renderSketch({ lines: ['Text'] }), 'section')).toEqual([]);
  });

  it.each([
    ['rtl', 'Text', 'ar', 'rtl'],
    ['ltr', 'نص', 'ar', 'ltr'],
    ['auto', '“نص” text', '', 'rtl'],
    ['auto', '123 Text نص', '', 'ltr'],
  ] as const)('lays out a text with direction %s, %j', (direction, line, language, laidOut) => {
    const html = renderSketch({ lines: [line], article: { language }, text: { direction } });
    expect(find(html, 'html')[0]?.attrs.dir).toBe(laidOut);
    expect(find(html, 'article')[0]?.attrs.lang).toBe(language);
  });

  it.each([
    [
      [2, 3, 2],
      ['h2', 'h3', 'h2'],
    ],
    [
      [1, 4],
      ['h2', 'h5'],
    ],
    [
      [3, 6],
      ['h2', 'h5'],
    ],
  ])('puts headings of levels %j below the page’s title', (levels, tags) => {
    const blocks = levels.map((level) => ({
      ...makeParagraph('Heading'),
      type: 'heading',
      attrs: { level },
    }));
    const headings = readPage(renderSketch({ blocks })).elements.filter(({ tag }) =>
      /^h[2-6]$/.test(tag),
    );
    expect(headings.map(({ tag }) => tag)).toEqual(tags);
  });

  it('shows embedded images, and names those that it would have to load', () => {
    const src = 'data:image/png;base64,AA==';
    const html = renderSketch({
      blocks: [
        { type: 'image', attrs: { src, alt: 'A map', width: 20 } },
        { type: 'image', attrs: { src: 'https://a.org/i.png', alt: 'A chart' } },
      ],
    });
    expect(find(html, 'img').map(({ attrs }) => attrs)).toEqual([
      { src, alt: 'A map', width: '20' },
    ]);
    expect(find(html, 'p').map(({ text }) => text)).toContain('Image not included: A chart');
  });
});

/** What `readMarkedText` should find: each unit of the canonical text with the highlights that cover it. */
function expectMarkedText(content: ExportContent): MarkedCharacter[] {
  const { text, blocks } = readArticleText(content.document);
  const betweenBlocks = new Set(blocks.map((block) => block.start + block.text.length));
  const { entries } = arrangeContent(content);
  return showText(text).map((unit, offset) => {
    if (betweenBlocks.has(offset)) return [unit];
    const covering = entries.filter(({ range }) => range.start <= offset && offset < range.end);
    return [unit, ...covering.map(({ highlight }) => highlight.id).sort()];
  });
}

// HTML can't hold halves of surrogate pairs, nor most controls.
function showText(text: string): string[] {
  const unspeakable = /[^\P{C}\p{Cf}\p{Cn}\p{Co}\t\n\f]|\p{Noncharacter_Code_Point}/gu;
  return text.replace(unspeakable, (found) => '\ufffd'.repeat(found.length)).split('');
}

// `<1>` is the mark of the first highlight, `^1` the number of its note.
function abbreviate(html: string): string {
  const open: string[] = [];
  return html.replace(
    /<mark[^>]*data-highlight="hl_0*(\d+)">|<\/mark>|<a class="number"[^>]*data-number="(\d+)"><\/a>/g,
    (tag, opened?: string, number?: string) => {
      if (opened) open.push(opened);
      if (number) return `^${number}`;
      return tag === '</mark>' ? `</${open.pop()}>` : `<${opened}>`;
    },
  );
}
