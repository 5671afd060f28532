import { describe, expect, it } from 'vitest';
import { readWebAnnotations } from './readWebAnnotations';

const quote = {
  type: 'TextQuoteSelector',
  exact: 'a long pier',
  prefix: 'has ',
  suffix: ' of oak',
};
const target = { source: 'https://example.org/pier', selector: quote };
const read = (fields: object) =>
  readWebAnnotations({ type: 'Annotation', target, ...fields }).annotations[0];

describe('readWebAnnotations', () => {
  const one = { type: 'Annotation', bodyValue: 'Oak?', target };
  it.each([
    ['one', one],
    ['a list', [one]],
    ['a page', { type: 'AnnotationPage', items: [one] }],
    ['a collection with its page', { type: 'AnnotationCollection', first: { items: [one] } }],
    ['a graph', { '@graph': [{ ...one, type: undefined, '@type': 'oa:Annotation' }] }],
  ])('reads %s', (_what, json) => {
    expect(readWebAnnotations(json).annotations).toMatchObject([
      {
        quote: { exact: 'a long pier', prefix: 'has ', suffix: ' of oak' },
        note: 'Oak?',
        target: { url: 'https://example.org/pier' },
      },
    ]);
  });

  it.each<[string, object, object]>([
    ['text', { body: { type: 'TextualBody', value: 'Oak?' } }, { note: 'Oak?', tags: [] }],
    [
      'several, as paragraphs',
      { body: [{ value: 'One.' }, { value: 'Two.', purpose: 'replying' }] },
      { note: 'One.\n\nTwo.' },
    ],
    ['Markdown', { body: { value: '*Oak*', format: 'text/markdown' } }, { isMarkdown: true }],
    [
      'HTML',
      { body: { value: '<p>Oak <b>&amp;</b> ash</p>', format: 'text/html' } },
      { note: 'Oak & ash' },
    ],
    ['a tag', { body: { value: 'oak', purpose: 'tagging' } }, { note: '', tags: ['oak'] }],
    ['a tag by motivation', { motivation: 'tagging', bodyValue: 'oak' }, { tags: ['oak'] }],
    [
      'a tag by its address',
      {
        body: {
          type: 'SpecificResource',
          purpose: 'tagging',
          source: 'http://example.org/tags/oak%20wood',
        },
      },
      { tags: ['oak wood'] },
    ],
    [
      'the first of a choice',
      { body: { type: 'Choice', items: [{ value: 'A' }, { value: 'B' }] } },
      { note: 'A' },
    ],
    [
      'all of a list',
      { body: { type: 'Composite', items: [{ value: 'A' }, { value: 'B' }] } },
      { note: 'A\n\nB' },
    ],
    [
      'a colour',
      { body: { value: '#FA0', purpose: 'highlighting' } },
      { colour: '#ffaa00', note: '' },
    ],
    ['an address, which says nothing', { body: 'http://example.org/note' }, { note: '' }],
    ['none', {}, { note: '', tags: [] }],
  ])('takes a body that is %s', (_what, fields, expected) => {
    expect(read(fields)).toMatchObject(expected);
  });

  it.each<[string, unknown, object]>([
    [
      'a quote and a position',
      [quote, { type: 'TextPositionSelector', start: 4, end: 15 }],
      { position: { start: 4, end: 15 }, unit: 'code-points' },
    ],
    [
      'a quote within an element',
      { type: 'XPathSelector', value: '/p', refinedBy: quote },
      { quote: { exact: 'a long pier' } },
    ],
    [
      'a position within an element, which says nothing of the whole',
      {
        type: 'CssSelector',
        value: 'p',
        refinedBy: { type: 'TextPositionSelector', start: 4, end: 15 },
      },
      { position: null },
    ],
    [
      'characters',
      { type: 'FragmentSelector', value: 'char=4,15' },
      { position: { start: 4, end: 15 } },
    ],
    [
      'a page with a quote on it',
      { type: 'FragmentSelector', value: 'page=12', refinedBy: quote },
      { page: '12', quote: { exact: 'a long pier' } },
    ],
    [
      'a passage turned round',
      { type: 'TextPositionSelector', start: 15, end: 4 },
      { position: null },
    ],
  ])('takes a target by %s', (_what, selector, expected) => {
    expect(read({ target: { ...target, selector } })).toMatchObject(expected);
  });

  it('takes a text fragment in the address', () => {
    const found = read({
      target: 'https://example.org/pier#:~:text=has-,a%20long%20pier,-of%20oak',
    });
    expect(found?.quote).toEqual({ exact: 'a long pier', prefix: 'has', suffix: 'of oak' });
  });

  it('takes each target on its own, and one without a passage as the whole', () => {
    const { annotations } = readWebAnnotations({
      type: 'Annotation',
      bodyValue: 'See both.',
      target: [target, 'https://example.org/other'],
    });
    expect(annotations.map(({ target: about, isWhole }) => [about?.url, isWhole])).toEqual([
      ['https://example.org/pier', false],
      ['https://example.org/other', true],
    ]);
  });

  it.each<[unknown, string]>([
    [{ type: 'Person', name: 'Mara Lind' }, 'Mara Lind'],
    ['https://example.org/people/mara', 'mara'],
    [[{ name: 'Mara' }, { nickname: 'ivo' }], 'Mara, ivo'],
    [undefined, ''],
  ])('names the creator %j', (creator, name) => expect(read({ creator })?.author).toBe(name));

  it('takes what Recogito keeps', () => {
    const { annotations } = readWebAnnotations([
      {
        id: 'r1',
        bodies: [
          { purpose: 'commenting', value: 'Oak?' },
          { purpose: 'tagging', value: 'wood' },
        ],
        target: {
          creator: { name: 'Mara' },
          created: '2024-03-01T10:00:00Z',
          selector: [{ quote: 'a long pier', quotePrefix: 'has ', start: 4, end: 15 }],
        },
      },
    ]);
    expect(annotations).toMatchObject([
      {
        quote: { exact: 'a long pier', prefix: 'has ' },
        position: { start: 4, end: 15 },
        note: 'Oak?',
        tags: ['wood'],
        author: 'Mara',
        createdAt: '2024-03-01T10:00:00.000Z',
      },
    ]);
  });

  it('says which have no target, and reads the others', () => {
    const { annotations, problems } = readWebAnnotations([{ type: 'Annotation' }, one]);
    expect(annotations).toHaveLength(1);
    expect(problems).toMatchObject([{ entry: 1 }]);
  });
});
