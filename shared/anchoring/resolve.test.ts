import fc from 'fast-check';
import { expect, it, describe as suite, test } from 'vitest';
import { describe, splitsPair } from './describe';
import type { Sought } from './findCandidates';
import { createResolver, resolve } from './resolve';
import { trimRange } from './trimRange';

const TEXT = [
  'The White House said it would pay approximately 6 million dollars for the prison. Critics said the deal is illegal, and that nobody had been heard.',
  'The ministry said it would answer later. Critics said the prison is full, and that nobody had been asked.',
].join('\n');

function find(text: string, sought: Sought): string | null {
  const found = resolve(text, sought);
  return found && text.slice(found.start, found.end);
}

suite('resolve', () => {
  test.each<[what: string, sought: Sought, words: string | null]>([
    ['what occurs once', { exact: 'approximately 6 million' }, 'approximately 6 million'],
    ['nothing for nothing', { exact: '' }, null],
    ['nothing for white space', { exact: ' ' }, null],
    ['nothing for what occurs twice without a hint as to which', { exact: 'Critics said' }, null],
    ['no words that are not there', { exact: 'The ambassador declined to comment' }, null],
    [
      'an edited sentence in its context',
      {
        exact: 'it would pay about 5 million dollars for a prison',
        prefix: 'The White House said ',
        suffix: '. Critics said the deal',
      },
      'it would pay approximately 6 million dollars for the prison',
    ],
    [
      'no sentence on the same topic',
      {
        exact: 'the court had told the ministry to stop the flights',
        prefix: 'Critics said ',
        suffix: ', and that nobody had been asked',
      },
      null,
    ],
    [
      'typographic marks by straight ones',
      { exact: 'CRITICS SAID THE\u00a0DEAL', suffix: ' IS ILLEGAL' },
      'Critics said the deal',
    ],
  ])('finds %s', (_what, sought, words) => {
    expect(find(TEXT, sought)).toBe(words);
  });

  const second = TEXT.lastIndexOf('Critics said');
  test.each<[how: string, hint: Partial<Sought>, start: number]>([
    ['what comes before', { prefix: 'answer later. ' }, second],
    ['what comes after', { suffix: ' the prison is full' }, second],
    ['the position', { start: second + 3 }, second],
    ['context more than the position', { suffix: ' the deal is illegal', start: second }, 82],
  ])('tells equal words apart by %s', (_how, hint, start) => {
    expect(resolve(TEXT, { exact: 'Critics said', ...hint })?.start).toBe(start);
  });

  test.each([
    ['composed letters', 'Le cafe\u0301 ferme\u0301 de la gare'],
    ['soft hyphens', 'Le ca\u00adfé fermé de la gare'],
    ['spaces that do not break', 'Le café\u00a0fermé de la gare'],
  ])('takes %s for what they show', (_what, text) => {
    const sought = { exact: 'café fermé', prefix: 'Le ', suffix: ' de la gare' };
    expect(
      find(text, sought)
        ?.normalize('NFKC')
        .replace(/\u00ad/gu, ''),
    ).toBe('café fermé');
  });

  test.each([
    [
      'Chinese',
      '我们昨天去北京参观了长城，天气很好。',
      { exact: '参观长城', prefix: '去北京', suffix: '，天气' },
      '参观了长城',
    ],
    [
      'Hebrew',
      'ברכות. שלום לכל העולם היפה',
      { exact: 'לכל העולם', prefix: 'שלום ', suffix: ' היפה' },
      'לכל העולם',
    ],
    ['emoji', 'so 👩‍👩‍👧 here 👩‍👧', { exact: '👩‍👧', prefix: 'here ' }, '👩‍👧'],
  ])('finds %s', (_what, text, sought, words) => {
    expect(find(text, sought)).toBe(words);
  });

  it('is surer the more of words and context is there', () => {
    const exact = 'approximately 6 million dollars for the prison';
    const context = { prefix: 'said it would pay ', suffix: '. Critics said' };
    const confidences = [
      { exact, ...context },
      { exact, ...context, prefix: 'promised them to give ' },
      { exact: exact.replace('6', 'five'), ...context, prefix: 'promised them to give ' },
      { exact: exact.replace('6 million', 'five billion'), ...context, prefix: 'promised ' },
      { exact: 'some dinars for the moment', ...context, prefix: 'promised ' },
    ].map((sought) => resolve(TEXT, sought)?.confidence ?? 0);
    expect(confidences).toEqual([...confidences].sort((a, b) => b - a));
    expect(new Set(confidences).size).toBeGreaterThan(3);
    expect(confidences.at(-1)).toBe(0);
  });

  const anyText = fc.string({
    unit: fc.oneof(
      fc.constantFrom('a', 'b', 'the', ' ', ' ', '\n', '😀', '漢'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }),
    ),
    maxLength: 80,
  });

  it('finds what is still there, by what `describe` says of it', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        const [start = 0, end = 0] = [a, b].map((n) => n % (text.length + 1)).sort((x, y) => x - y);
        const range = trimRange(text, { start, end });
        fc.pre(range !== null);
        if (!range) return;
        const { quote } = describe(text, range);
        expect(resolve(text, { ...quote, start: range.start })).toMatchObject(range);
      }),
      { numRuns: 500 },
    );
  });

  it('finds nothing where the passage was deleted, though its words be elsewhere', () => {
    // No bias towards a few small numbers, which would make one word of all.
    const word = fc.noBias(fc.nat(300)).map((number) => spell(number));
    const words = (minLength: number, maxLength: number) =>
      fc.array(word, { minLength, maxLength, size: 'max' });
    fc.assert(
      fc.property(words(20, 60), words(5, 15), words(20, 60), (before, passage, after) => {
        const start = before.join(' ').length + 1;
        const range = { start, end: start + passage.join(' ').length };
        const { quote } = describe([...before, ...passage, ...after].join(' '), range);
        expect(resolve([...before, ...after].join(' '), { ...quote, start })).toBeNull();
      }),
    );
  });

  it('returns ranges that are in the text and split no character', () => {
    const quote = fc.record({
      exact: anyText,
      prefix: anyText,
      suffix: anyText,
      start: fc.nat(99),
    });
    fc.assert(
      fc.property(anyText, quote, (text, sought) => {
        const found = createResolver(text)(sought);
        if (!found) return;
        expect(found.start).toBeLessThan(found.end);
        expect(found.end).toBeLessThanOrEqual(text.length);
        expect([found.start, found.end].some((at) => splitsPair(text, at))).toBe(false);
        expect(found.confidence).toBeGreaterThan(0);
        expect(found.confidence).toBeLessThanOrEqual(1);
      }),
      { numRuns: 500 },
    );
  });
});

/** A word for a number, unlike those of the numbers beside it. */
function spell(number: number): string {
  return [7, 11, 17, 19, 23]
    .map((prime) => String.fromCharCode(97 + ((number * prime + (number >> 3)) % 26)))
    .join('');
}
