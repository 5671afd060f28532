import { describe, expect, it, test } from 'vitest';
import { type MigratedRange, migrate } from './migrate';

const OLD = [
  'The White House said it would pay approximately 6 million dollars. The prison, known as CECOT, holds 40,000 men. Critics say the deal is illegal.',
  'Lawyers for the men said they had not been heard by any court. The judge ordered the flights to turn around. The end.',
].join('\n');

/** What became of the first place of a quote, with the words found there. */
function follow(oldText: string, newText: string, quote: string) {
  const start = oldText.indexOf(quote);
  if (start < 0) throw new Error(`The text has no “${quote}”.`);
  const [result] = migrate(oldText, newText, [{ start, end: start + quote.length }]);
  if (!result) throw new Error('There is no result.');
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

  const clause = 'said they had not been heard by any court';
  test.each([
    [
      'a figure at its end',
      OLD.replace('40,000 men', '15,000 men'),
      'CECOT, holds 40,000',
      'changed',
      'CECOT, holds 15,000',
    ],
    ['nothing but a figure', OLD.replace('40,000', '15,000'), '40,000', 'changed', '15,000'],
    ['a figure, by a word', OLD.replace('40,000', 'many'), '40,000', 'lost', null],
    [
      'the last of its words, by others',
      OLD.replace('by any court', 'in all those months'),
      clause,
      'changed',
      'said they had not been heard in all those months',
    ],
    [
      'its first words, left out',
      OLD.replace('they had ', ''),
      `they had not been heard`,
      'changed',
      'not been heard',
    ],
    [
      'its sentence, in two',
      OLD.replace('dollars. The', 'dollars, the').replace(
        'pay approximately',
        'pay. It was approximately',
      ),
      'it would pay approximately 6 million dollars',
      'changed',
      'it would pay. It was approximately 6 million dollars',
    ],
    [
      'a word mended',
      OLD.replace('ordered', 'orderd'),
      'judge ordered the flights',
      'changed',
      'judge orderd the flights',
    ],
    [
      'the order of paragraphs',
      OLD.split('\n').reverse().join('\n'),
      'The judge ordered the flights',
      'moved',
      'The judge ordered the flights',
    ],
    [
      'order and words',
      OLD.replace('not been heard', 'never been heard').split('\n').reverse().join('\n'),
      clause,
      'changed',
      'said they had never been heard by any court',
    ],
    ['the letters’ case', OLD.replace('The end', 'THE END'), 'The end', 'changed', 'THE END'],
    [
      'everything else',
      'Vandals were here. The judge ordered the flights to turn around. Ha!',
      'judge ordered the flights',
      'same',
      'judge ordered the flights',
    ],
  ])('follows a passage through a change of %s', (_what, newText, quote, state, words) => {
    expect(follow(OLD, newText, quote)).toEqual([state, words]);
  });

  test.each([
    [
      'in the text still, elsewhere',
      `${OLD}\nNothing more. The end.`,
      `${OLD}\nNothing more. The end.`.replace(' The end.', ''),
      'The end',
    ],
    [
      'in what replaced it, in part',
      OLD,
      OLD.replace(
        'The judge ordered the flights to turn around',
        'The president wanted the men to stay abroad',
      ),
      'The judge ordered the flights to turn around',
    ],
  ])('loses a passage whose words are %s', (_what, oldText, newText, quote) => {
    expect(follow(oldText, newText, quote)).toEqual(['lost', null]);
  });

  it('follows a sentence to another paragraph though hardly three words of it in a row are left', () => {
    const lawyers = 'Lawyers for the men said they had not been heard by any court.';
    const edited =
      'Yesterday lawyers for all men said that they never had been properly heard by court.';
    const newText = OLD.replace(`${lawyers} `, '').replace(
      'dollars. The',
      `dollars. ${edited} The`,
    );
    expect(follow(OLD, newText, lawyers)).toEqual(['changed', edited.slice(10)]);
  });

  it('keeps copies of one sentence apart', () => {
    const copies = Array.from({ length: 2_000 }, () => 'Sign up for our letter.');
    const edited = copies.with(500, 'Sign up for our daily letter.').toSpliced(1_000, 1);
    const at = (list: readonly string[], index: number) =>
      list.slice(0, index).join(' ').length + 1;
    const ranges = [100, 500, 1_900].map((index) => {
      const start = at(copies, index);
      return { start, end: start + 22 };
    });
    expect(migrate(copies.join(' '), edited.join(' '), ranges)).toMatchObject([
      { state: 'same', start: at(edited, 100) },
      { state: 'changed', start: at(edited, 500) },
      { state: 'same', start: at(edited, 1_899) },
    ]);
  });

  it('returns one result for each range, in order', () => {
    const ranges = [
      { start: 30, end: 34 },
      { start: 4, end: 9 },
    ];
    expect(migrate(OLD, OLD, ranges)).toEqual(
      ranges.map((range) => ({ state: 'same', ...range, confidence: 1 })),
    );
  });
});
