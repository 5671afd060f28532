import { describe, expect, it, test } from 'vitest';
import type { MigratedRange } from './MigratedRange';
import { migrate } from './migrate';

const OLD = [
  'The White House said it would pay approximately 6 million dollars. The prison, known as CECOT, holds 40,000 men. Critics say the deal is illegal.',
  'Lawyers for the men said they had not been heard by any court. The judge ordered the flights to turn around. The end.',
].join('\n');

/** What became of the first place of a quote, with the words found there. */
function follow(oldText: string, newText: string, quote: string) {
  const start = oldText.indexOf(quote);
  if (start < 0) throw new Error(`The text has no “${quote}”.`);
  const [result] = migrate(oldText, newText, [{ start, end: start + quote.length }]);
  if (!result) throw new Error('There is no answer.');
  return [result.state, wordsOf(newText, result)];
}

function wordsOf(text: string, { start, end }: MigratedRange): string | null {
  return start === null ? null : text.slice(start, end);
}

describe('migrate', () => {
  const prison = ' The prison, known as CECOT, holds 40,000 men.';

  test.each([
    ['a text that stayed', OLD, 'Critics say', 'same', 'Critics say'],
    ['a word put in before', `Today. ${OLD}`, 'Critics say', 'same', 'Critics say'],
    ['a figure', OLD.replace('6', '4.7'), '6 million dollars', 'changed', '4.7 million dollars'],
    [
      'its first words',
      OLD.replace('approximately 6', 'about 4.7'),
      'approximately 6 million dollars',
      'changed',
      'about 4.7 million dollars',
    ],
    [
      'the sentence before',
      OLD.replace(' The judge ordered the flights to turn around.', ''),
      'The end.',
      'same',
      'The end.',
    ],
    [
      'it, deleted',
      OLD.replace(' The judge ordered the flights to turn around.', ''),
      'The judge ordered the flights',
      'lost',
      null,
    ],
    ['all', 'Nothing of it is here.', 'CECOT', 'lost', null],
    ['all, to nothing', '', 'CECOT', 'lost', null],
    [
      'its sentence, to another paragraph',
      OLD.replace(prison, '').replace('any court.', `any court.${prison}`),
      prison.trim(),
      'moved',
      prison.trim(),
    ],
    [
      'its sentence, to another about the same',
      OLD.replace(
        'Critics say the deal is illegal',
        'Supporters of the president call that agreement lawful',
      ),
      'Critics say the deal is illegal',
      'lost',
      null,
    ],
  ])('follows a passage through a change of %s', (_what, newText, quote, state, words) => {
    expect(follow(OLD, newText, quote)).toEqual([state, words]);
  });

  test.each([
    ['quotation marks', '“Hello,” he said', '"Hello," he said'],
    ['composed letters', 'Le café fermé', 'Le cafe\u0301 ferme\u0301'],
    ['spaces', 'six million', 'six\u00a0million'],
    ['soft hyphens', 'unconstitutional', 'un\u00adconsti\u00adtutional'],
    ['a line feed', 'six million', 'six\nmillion'],
  ])('takes a passage whose %s changed for the same', (_what, before, after) => {
    expect(follow(`So: ${before}.`, `So: ${after}.`, before)).toEqual(['same', after]);
  });

  test.each([
    [
      'Chinese',
      '我们今天去北京参观长城，天气很好。',
      '我们昨天去北京参观了长城，天气很好。',
      '参观长城',
      'changed',
      '参观了长城',
    ],
    ['Hebrew', 'שלום לכל העולם היפה', 'ברכות. שלום לכל העולם היפה', 'העולם', 'same', 'העולם'],
    ['emoji', 'I am 👩‍👩‍👧 happy', 'Now I am 👩‍👩‍👧 happy', '👩‍👩‍👧', 'same', '👩‍👩‍👧'],
  ])('follows %s', (_what, before, after, quote, state, words) => {
    expect(follow(before, after, quote)).toEqual([state, words]);
  });

  it('answers one result for each range, in their order', () => {
    const ranges = [
      { start: 30, end: 34 },
      { start: 4, end: 9 },
    ];
    expect(migrate(OLD, OLD, ranges)).toEqual(
      ranges.map((range) => ({ state: 'same', ...range, confidence: 1 })),
    );
  });
});
