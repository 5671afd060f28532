import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticleText } from '../../document/articleText';
import { english, loadWords } from '../../words/loadWords';
import { arrangeContent } from '../arrangeContent';
import type { ExportContent } from '../exportContent';
import { anyContent } from '../testing/anyContent';
import { checkWebAnnotation } from '../testing/checkWebAnnotation';
import { citePlainly } from '../testing/citePlainly';
import {
  type ContentSketch,
  makeContent,
  makeNote,
  makeParagraph,
  makeReview,
} from '../testing/makeContent';
import { countCodePoints, writeAnnotations } from './writeAnnotations';

const write = (content: ExportContent, words = english) =>
  JSON.parse(
    writeAnnotations(content, arrangeContent(content), words, citePlainly(arrangeContent(content))),
  );
const writeSketch = (sketch: ContentSketch) => write(makeContent(sketch));
const firstOf = (sketch: ContentSketch) => writeSketch(sketch).first.items[0];

describe('writeAnnotations', () => {
  it('keeps every MUST of the data model, whatever the highlights', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        expect(checkWebAnnotation(write(content))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('selects the passage by code points, as the standard counts', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const { entries } = arrangeContent(content);
        const codePoints = [...readArticleText(content.document).text];
        const selected = (write(content).first?.items ?? []).flatMap(
          ({ target }: { target: { selector?: { start?: number; end?: number }[] } }) =>
            (target.selector ?? [])
              .slice(1)
              .map(({ start, end }) => codePoints.slice(start, end).join('')),
        );
        const { text } = readArticleText(content.document);
        expect(selected).toEqual(entries.map(({ range }) => text.slice(range.start, range.end)));
      }),
      { numRuns: 50 },
    );
  });

  it('writes a collection with one page, in the order of the text', () => {
    const collection = writeSketch({
      lines: ['one two'],
      article: { title: 'Numbers' },
      highlights: [{ passage: 'two' }, { passage: 'one' }],
    });
    expect(collection).toMatchObject({
      '@context': ['http://www.w3.org/ns/anno.jsonld', { cito: 'http://purl.org/spar/cito/' }],
      type: 'AnnotationCollection',
      label: 'Numbers',
      total: 2,
      first: { type: 'AnnotationPage', partOf: collection.id, startIndex: 0 },
      last: collection.first.id,
    });
    const ids = collection.first.items.map(({ id }: { id: string }) => id);
    expect(ids).toEqual(['attest:hl_0002', 'attest:hl_0001']);
  });

  it('leaves out the page if there are no highlights, as it must not be empty', () => {
    const collection = writeSketch({});
    expect(collection).toMatchObject({ total: 0 });
    expect(collection).not.toHaveProperty('first');
    expect(checkWebAnnotation(collection)).toEqual([]);
  });

  it('begins with what is said of the whole article', () => {
    const collection = writeSketch({
      article: { tags: ['budget'], memo: makeNote('Ask again.') },
      highlights: [{ passage: 'Text' }],
    });
    expect(collection.total).toBe(2);
    expect(collection.first.items[0]).toMatchObject({
      motivation: 'commenting',
      body: [
        { value: 'Ask again.', purpose: 'commenting' },
        { value: 'budget', purpose: 'tagging' },
      ],
      target: { source: 'attest:art_0001' },
    });
    expect(checkWebAnnotation(collection)).toEqual([]);
  });

  it('points to the passage by quote and by position', () => {
    const { target } = firstOf({ lines: ['😀 one two'], highlights: [{ passage: 'one' }] });
    expect(target).toEqual({
      id: 'attest:hl_0001/passage',
      type: 'SpecificResource',
      source: 'attest:art_0001',
      language: 'en',
      selector: [
        { type: 'TextQuoteSelector', exact: 'one', prefix: '😀 ', suffix: ' two' },
        { type: 'TextPositionSelector', start: 2, end: 5 },
      ],
    });
  });

  it.each([
    ['page=14&printed=xii', 'page=14', 'http://tools.ietf.org/rfc/rfc8118'],
    ['t=62.5', 't=62.5', 'http://www.w3.org/TR/media-frags/'],
  ])('points to where in the original the passage is: %s', (locator, value, conformsTo) => {
    const collection = writeSketch({
      blocks: [{ ...makeParagraph('one two'), attrs: { locator } }],
      highlights: [{ passage: 'two' }],
    });
    expect(collection.first.items[0].target.selector).toMatchObject([
      { type: 'TextQuoteSelector' },
      { type: 'TextPositionSelector' },
      { type: 'FragmentSelector', value, conformsTo, refinedBy: { exact: 'two' } },
    ]);
    expect(checkWebAnnotation(collection)).toEqual([]);
  });

  it('points into the page the article is from, as it was when imported', () => {
    const url = 'https://example.org/news';
    const { target } = firstOf({ article: { url }, highlights: [{ passage: 'Text' }] });
    expect(target).toMatchObject({
      source: url,
      state: {
        type: 'TimeState',
        sourceDate: '2025-03-27T09:30:00.000Z',
        cached: 'attest:art_0001',
      },
    });
  });

  it('points to a lost passage by its quote alone', () => {
    const { target } = firstOf({ highlights: [{ passage: 'gone', isLost: true }] });
    expect(target.selector).toMatchObject([{ type: 'TextQuoteSelector', exact: 'gone' }]);
  });

  it('puts notes, tags and decisions into bodies', () => {
    const { motivation, body } = firstOf({
      highlights: [
        { passage: 'Text', verdict: 'disputed', tags: ['a tag'], note: makeNote('A *note*.') },
      ],
    });
    expect(motivation).toBe('assessing');
    expect(body).toMatchObject([
      {
        type: 'TextualBody',
        purpose: 'commenting',
        format: 'text/markdown',
        value: 'A \\*note\\*.',
      },
      { type: 'TextualBody', purpose: 'tagging', value: 'a tag' },
      { 'dcterms:identifier': 'attest:kind/claim', purpose: 'classifying', value: 'claim' },
      {
        'dcterms:identifier': 'attest:verdict/disputed',
        purpose: 'classifying',
        value: 'disputed',
      },
      { 'dcterms:identifier': 'attest:lbl_check', purpose: 'classifying', value: 'To check' },
    ]);
  });

  it('says of a verdict who gave it, when and why', () => {
    const given = { verdict: 'disputed', at: '2025-03-26T12:00:00.000Z' } as const;
    const bodyOf = (by: string, why: string) => {
      const judgements = [{ ...given, by, why }];
      const { body } = firstOf({
        highlights: [{ passage: 'Text', verdict: 'disputed', judgements }],
      });
      return body.find(({ value }: { value?: string }) => value === 'disputed');
    };
    expect(bodyOf('Ana Ruiz', 'Two versions')).toMatchObject({
      creator: { type: 'Person', name: 'Ana Ruiz' },
      created: given.at,
      'rdfs:comment': 'Two versions',
    });
    expect(Object.keys(bodyOf('', ''))).not.toContain('creator');
  });

  it('counts UTF-16 units for programs that do', () => {
    const content = makeContent({ lines: ['😀 one two'], highlights: [{ passage: 'one' }] });
    const written = JSON.parse(
      writeAnnotations(
        content,
        arrangeContent(content),
        english,
        citePlainly(arrangeContent(content)),
        'utf-16',
      ),
    );
    expect(written.first.items[0].target.selector).toMatchObject([
      { exact: 'one' },
      { start: 3, end: 6 },
    ]);
  });

  it('says that a passage waits for review', () => {
    const { body } = firstOf({ highlights: [{ passage: 'Text', review: makeReview('Words') }] });
    expect(body).toContainEqual(
      expect.objectContaining({ 'dcterms:identifier': 'attest:review/changed', value: 'changed' }),
    );
  });

  it.each([
    ['supports', 'givesSupportTo'],
    ['contradicts', 'disputes'],
    ['origin', 'isCitedAsSourceDocumentBy'],
    ['context', 'givesBackgroundTo'],
  ] as const)('links a source that is %s by CiTO’s %s', (relation, property) => {
    const { body, target } = firstOf({
      highlights: [
        {
          passage: 'Text',
          kind: 'quote',
          links: [
            { source: 0, relation, locator: 'p. 3', evidence: 'Its words', remark: 'My remark' },
          ],
        },
      ],
      sources: [{ type: 'report', title: 'The report', URL: 'https://example.org/r' }],
    });
    expect(body.at(-1)).toMatchObject({
      id: 'attest:lnk_0001',
      type: 'SpecificResource',
      purpose: 'linking',
      source: {
        id: 'https://example.org/r',
        'dcterms:bibliographicCitation': 'The report. https://example.org/r',
      },
      selector: { type: 'TextQuoteSelector', exact: 'Its words' },
      [`cito:${property}`]: { id: target.id },
      'bibo:locator': 'p. 3',
      'rdfs:comment': 'My remark',
    });
  });

  it('names relations in the language, and nothing else', async () => {
    const spanish = await loadWords('es');
    const content = makeContent({
      highlights: [{ passage: 'Text', links: [{ source: 0, relation: 'origin' }] }],
      sources: [{ type: 'book', title: 'A book', issued: { 'date-parts': [[2025, 3]] } }],
    });
    const [known, said] = [english, spanish].map((words) => write(content, words));
    const link = said.first.items[0].body.at(-1);
    expect(link.label).toBe(spanish.say('relation.origin'));
    expect(link.source['dcterms:bibliographicCitation']).toBe('A book.');
    const withoutWords = (json: unknown) =>
      JSON.stringify(json, (key, value) =>
        key === 'dcterms:bibliographicCitation' || (key === 'label' && value !== 'A title')
          ? undefined
          : value,
      );
    expect(withoutWords(said)).toBe(withoutWords(known));
  });

  it('names a source without an address by its own IRI', () => {
    const { body } = firstOf({
      highlights: [{ passage: 'Text', links: [{ source: 0 }] }],
      sources: [{ type: 'book', title: 'A book', URL: 'javascript:alert(1)' }],
    });
    expect(body.at(-1).source.id).toBe('attest:src_0001');
  });
});

describe('checkWebAnnotation', () => {
  it.each<[string, (collection: ReturnType<typeof write>) => void]>([
    ['5.1', (c) => Object.assign(c, { '@context': 'https://example.org' })],
    ['5.1', (c) => Object.assign(c, { id: 'not an iri' })],
    ['5.1', (c) => Object.assign(c, { total: -1 })],
    ['5.1', (c) => Object.assign(c, { first: undefined })],
    ['5.2', (c) => Object.assign(c.first, { items: {} })],
    ['3.1', (c) => Object.assign(c.first.items[0], { type: 'Note' })],
    ['3.1', (c) => Object.assign(c.first.items[0], { target: undefined })],
    ['3.3.1', (c) => Object.assign(c.first.items[0], { created: '2025-03-27T09:30:00+01:00' })],
    ['3.2.4', (c) => Object.assign(c.first.items[0].body[0], { value: 1 })],
    ['3.2.4', (c) => Object.assign(c.first.items[0].body[0], { id: 'attest:note' })],
    ['3.3.2', (c) => Object.assign(c.first.items[0].body[0], { creator: { type: 'Person' } })],
    ['3.3.5', (c) => Object.assign(c.first.items[0].body[0], { type: 'Text', id: 'attest:x' })],
    ['4', (c) => Object.assign(c.first.items[0].target, { source: 'a b' })],
    ['4.2', (c) => Object.assign(c.first.items[0].target.selector[0], { type: 'X' })],
    ['4.2.4', (c) => Object.assign(c.first.items[0].target.selector[0], { exact: undefined })],
    ['4.2.5', (c) => Object.assign(c.first.items[0].target.selector[1], { start: 0.5 })],
    ['4.3.1', (c) => Object.assign(c.first.items[0].target.state, { sourceDate: '2025' })],
  ])('notices a breach of section %s', (section, damage) => {
    const collection = writeSketch({
      article: { url: 'https://example.org' },
      highlights: [{ passage: 'Text', note: makeNote('Note') }],
    });
    expect(checkWebAnnotation(collection)).toEqual([]);
    damage(collection);
    expect(checkWebAnnotation(collection).join('\n')).toContain(`${section}: `);
  });
});

it.each([
  ['abc', 2, 2],
  ['😀a', 2, 1],
  ['a😀b😀', 4, 3],
  ['a😀b😀', 6, 4],
  ['\ud83da', 2, 2],
  ['', 0, 0],
])('in %j counts the units before %i as %i code points', (text, offset, codePoints) => {
  expect(countCodePoints(text)(offset)).toBe(codePoints);
});

it('counts at every offset what comes before it', () => {
  const anyText = fc
    .array(fc.constantFrom('a', '😀', 'é', '漢', '\ud83d', '\ude00'))
    .map((a) => a.join(''));
  fc.assert(
    fc.property(anyText, (text) => {
      const count = countCodePoints(text);
      let offset = 0;
      for (const [index, character] of [...text].entries()) {
        expect(count(offset)).toBe(index);
        offset += character.length;
      }
      expect(count(text.length)).toBe([...text].length);
    }),
  );
});
