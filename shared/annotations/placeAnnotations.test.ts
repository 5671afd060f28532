import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FoundAnnotation } from './foundAnnotation';
import { placeAnnotations } from './placeAnnotations';

const TEXT = `The quay
They met at the old quay before dawn, and nobody else was there to see them.
The harbour master said that the old quay had been closed for nine years.
Nine years later the old quay was sold to a brewer, who paid 1.5 million for it.
The “first-class” offices of Müller & Söhne were refurbished in the same month.`;

function find(
  fields: Partial<Omit<FoundAnnotation, 'quote'>> & { quote?: Partial<FoundAnnotation['quote']> },
): FoundAnnotation {
  const quote = { exact: '', prefix: '', suffix: '', ...fields.quote };
  const empty = {
    position: null,
    page: null,
    note: '',
    colour: null,
    tags: [],
    author: '',
    createdAt: null,
  };
  return { ...empty, ...fields, quote };
}
const quoted = (exact: string, prefix = '', suffix = '') =>
  find({ quote: { exact, prefix, suffix } });
const place = (one: FoundAnnotation, text = TEXT) => placeAnnotations([one], { text })[0];
const nth = (words: string, count: number) => {
  let at = -1;
  for (let left = count; left > 0; left -= 1) at = TEXT.indexOf(words, at + 1);
  return { start: at, end: at + words.length };
};

describe('placeAnnotations, by the words alone', () => {
  it.each([
    ['once in the text', 'nobody else was there', nth('nobody else was there', 1)],
    [
      'with other quotation marks',
      'The "first-class" offices',
      nth('The “first-class” offices', 1),
    ],
    [
      'with a hyphen where a line ended',
      'offices of Müller & Söhne were refur-\nbished',
      nth('offices of Müller & Söhne were refurbished', 1),
    ],
    ['with ligatures', 'The “ﬁrst-class” oﬃces', nth('The “first-class” offices', 1)],
    ['in other letters', 'NOBODY ELSE WAS THERE', nth('nobody else was there', 1)],
    [
      'over the end of a paragraph',
      'to see them. The harbour master',
      { start: nth('to see them.', 1).start, end: nth('The harbour master', 1).end },
    ],
    [
      'with decomposed letters',
      'Müller & Söhne were'.normalize('NFD'),
      nth('Müller & Söhne were', 1),
    ],
    ['cut off at its end', 'nobody else was there to…', nth('nobody else was there to', 1)],
  ])('finds words %s', (_what, exact, range) => {
    expect(place(quoted(exact))).toMatchObject({ state: 'placed', range });
  });

  it.each([
    ['that are nowhere', 'the mayor opened a bridge'],
    ['that are part of a longer word', 'arbou'],
    ['with another number', '15 million for it'],
  ])('loses words %s', (_what, exact) => {
    expect(place(quoted(exact))).toMatchObject({ state: 'lost', range: null });
  });

  it('is unsure of words with one changed', () => {
    const found = place(quoted('The harbour captain said that the old quay had been closed'));
    expect(found).toMatchObject({
      reason: 'similar',
      range: { start: nth('The harbour', 1).start },
    });
    expect(found?.confidence).toBeLessThan(1);
  });

  it('loses words that are in several places, where nothing says in which', () => {
    expect(place(quoted('the old quay'))).toMatchObject({ state: 'lost', reason: 'several' });
  });

  it('is unsure of a few words that might be there by chance, unless the other words are all there', () => {
    expect(place(quoted('brewer'))).toMatchObject({ state: 'unsure', reason: 'only' });
    const others = ['nobody else was there', 'said that the old quay', 'in the same month'];
    const placed = placeAnnotations(
      ['brewer', ...others].map((exact) => quoted(exact)),
      { text: TEXT },
    );
    expect(placed.map(({ state }) => state)).toEqual(Array(4).fill('placed'));
  });
});

describe('placeAnnotations, of words in several places', () => {
  const second = nth('the old quay', 2);
  it.each<[string, FoundAnnotation, string]>([
    ['both sides of the context', quoted('the old quay', 'said that ', ' had been'), 'context'],
    ['the prefix', quoted('the old quay', 'harbour master said that '), 'context'],
    ['the suffix', quoted('the old quay', '', ' had been closed for'), 'context'],
    [
      'the suffix, where the prefix has changed',
      quoted('the old quay', 'They were told ', ' had been closed for'),
      'context',
    ],
    ['an exact position', find({ quote: { exact: 'the old quay' }, position: second }), 'position'],
  ])('goes by %s', (_what, annotation, reason) => {
    expect(place(annotation)).toMatchObject({ state: 'placed', reason, range: second });
  });

  it('goes by the page', () => {
    const pages = [
      { value: 'xi', start: 0, end: second.start - 10 },
      { value: 'xii', start: second.start - 10, end: second.end + 10 },
      { value: 'xiii', start: second.end + 10, end: TEXT.length },
    ];
    const annotation = find({ quote: { exact: 'the old quay' }, page: 'XII' });
    const placed = placeAnnotations([annotation], { text: TEXT, pages });
    expect(placed).toMatchObject([{ state: 'placed', reason: 'page', range: second }]);
  });

  it('goes by what the positions of the others say', () => {
    const shifted = (range: { start: number; end: number }) => ({
      start: range.start + 5000,
      end: range.end + 5000,
    });
    const known = 'nobody else was there';
    const annotations = [
      find({ quote: { exact: known }, position: shifted(nth(known, 1)) }),
      find({ quote: { exact: 'the old quay' }, position: shifted(second) }),
    ];
    expect(placeAnnotations(annotations, { text: TEXT })[1]).toMatchObject({
      state: 'placed',
      reason: 'nearby',
      range: second,
    });
  });

  it('goes by the order of the others, and is then unsure', () => {
    const order = [
      'nobody else was there',
      'The harbour master said',
      'the old quay',
      'closed for nine years',
      'paid 1.5 million',
    ];
    const placed = placeAnnotations(
      order.map((exact) => quoted(exact)),
      { text: TEXT },
    );
    expect(placed[2]).toMatchObject({ state: 'unsure', reason: 'order', range: second });
  });
});

describe('placeAnnotations, of what is doubtful', () => {
  it('is unsure of words that stand in another context, and loses the shortest', () => {
    const elsewhere = (exact: string) =>
      quoted(exact, 'Some other sentence ', ' with other words.');
    expect(place(elsewhere('nobody else was'))).toMatchObject({
      state: 'unsure',
      reason: 'otherContext',
    });
    expect(place(elsewhere('brewer'))).toMatchObject({ state: 'lost', reason: 'notFound' });
  });

  it('is unsure of a position without words, and loses one outside the text', () => {
    expect(place(find({ position: { start: 0, end: 8 } }))).toMatchObject({
      state: 'unsure',
      reason: 'positionOnly',
      range: { start: 0, end: 8 },
    });
    expect(place(find({ position: { start: 0, end: 9000 } }))).toMatchObject({ state: 'lost' });
    expect(place(find({ note: 'Only a note.' }))).toMatchObject({
      state: 'lost',
      reason: 'noWords',
    });
  });

  it('counts code points where the file does, and UTF-16 units where it only says that it counts code points', () => {
    const text = '😀😀 one, one, one';
    const at = text.lastIndexOf('one');
    for (const start of [at, at - 2]) {
      const annotation = find({
        quote: { exact: 'one' },
        position: { start, end: start + 3 },
        unit: 'code-points',
      });
      expect(place(annotation, text)).toMatchObject({ reason: 'position', range: { start: at } });
    }
  });
});

describe('placeAnnotations, whatever the text', () => {
  const words = fc.array(
    fc.constantFrom('one', 'two', 'three', 'naïve', '😀', '北京', '1.5', '—', '\n'),
    { minLength: 1, maxLength: 40 },
  );

  it('never puts a quote that is in the text, with its context, anywhere else', () => {
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (list, a, b) => {
        const text = list.join(' ');
        const start = a % text.length;
        const end = Math.min(text.length, start + 1 + (b % 30));
        const annotation = find({
          quote: {
            exact: text.slice(start, end),
            prefix: text.slice(0, start),
            suffix: text.slice(end),
          },
          position: { start, end },
        });
        const [placed] = placeAnnotations([annotation], { text });
        const trimmed = text.slice(start, end).trim();
        fc.pre(trimmed.length > 0);
        if (placed?.state === 'placed' && placed.range) {
          expect(text.slice(placed.range.start, placed.range.end)).toContain(trimmed);
        }
      }),
    );
  });

  it('answers a range within the text, or none, for any quote', () => {
    fc.assert(
      fc.property(words, fc.string({ unit: 'grapheme' }), fc.string(), (list, exact, prefix) => {
        const text = list.join(' ');
        const [placed] = placeAnnotations([quoted(exact, prefix)], { text });
        if (!placed?.range) return;
        expect(placed.range.start).toBeLessThan(placed.range.end);
        expect(placed.range.end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
