import { describe, expect, it } from 'vitest';
import { findQuoted } from './findQuoted';

function quote(text: string): string[] {
  return findQuoted(text).map(({ start, end }) => text.slice(start, end));
}

describe('finding what a text quotes', () => {
  it.each<[string, string, string[]]>([
    ['curly marks', 'He said: “No.” Then “maybe”.', ['No.', 'maybe']],
    ['straight marks', 'He said: "No." Then "maybe".', ['No.', 'maybe']],
    ['German marks', 'Er sagte: „Nein.“ Sie sagte: „Doch.”', ['Nein.', 'Doch.']],
    ['single German marks', 'Er sagte: ‚Nein.‘', ['Nein.']],
    ['angles', 'Dijo: «No». Luego «quizá».', ['No', 'quizá']],
    [
      'angles with spaces in them',
      'Il dit : « Non. » Puis «\u00a0peut-être\u00a0».',
      ['Non.', 'peut-être'],
    ],
    ['angles the other way round', 'Er sagte: »Nein.« Sie: »Doch.«', ['Nein.', 'Doch.']],
    ['Swedish marks', 'Han sade: ”Nej.” Hon: ”Jo.”', ['Nej.', 'Jo.']],
    ['corner brackets', '彼は「いいえ」と言った。', ['いいえ']],
    ['single marks', '‘We’ve no boat,’ she said. ‘It’s gone.’', ['We’ve no boat,', 'It’s gone.']],
    [
      'straight single marks',
      "'We've no boat,' she said. 'It's gone.'",
      ["We've no boat,", "It's gone."],
    ],
    [
      'a plural’s apostrophe within',
      "'The workers' union knew,' he said.",
      ["The workers' union knew,"],
    ],
    [
      'a quotation in another',
      '“They tell me, ‘We will come.’”',
      ['They tell me, ‘We will come.’'],
    ],
    ['another family within', '‘He told me “no” twice,’ she said.', ['He told me “no” twice,']],
    ['the same marks within', '“She said “no” to me,” he said.', ['She said “no” to me,']],
    [
      'a mark of opening that closes',
      'He: “No safe haven. “However, they left.',
      ['No safe haven.'],
    ],
    ['a mark of opening that closes at the end', 'He wrote: “Leave now.“', ['Leave now.']],
    ['a mark that opens anew', 'He “never. Then “I will,” he said.', ['I will,']],
    ['nothing after a lone mark', 'A lone “ mark, and no more.', []],
    ['a lone mark after a colon', 'She wrote: “I leave today.', ['I leave today.']],
    ['no inches', 'He is 6\'2" tall and she 5\'11" at most.', []],
    ['no apostrophes', "The '90s, rock 'n' roll, the boys' room.", []],
  ])('knows %s', (_what, text, expected) => {
    expect(quote(text)).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    [
      'a mark before each paragraph',
      'He: “One.\n“Two.\n“Three,” he said.',
      ['One.', 'Two.', 'Three,'],
    ],
    ['closing angles before each', '«Uno.\n»Dos», dijo.', ['Uno.', 'Dos']],
    ['straight marks before each', '"One.\n"Two," he said.', ['One.', 'Two,']],
    ['no mark before the second', 'He: “One.\nTwo.” Then he left.', ['One.\nTwo.']],
    ['a mark of opening at the end', 'He: “One.\nTwo. “They left.', ['One.\nTwo.']],
    ['nothing, where the next has its own', 'A lone “ mark.\nThen “this” was said.', ['this']],
  ])('follows a quotation into the next paragraph: %s', (_what, text, expected) => {
    expect(quote(text)).toEqual(expected);
  });

  it('says which goes on with the one before', () => {
    expect(findQuoted('He: “One.\n“Two,” he said.').map(({ isContinued }) => isContinued)).toEqual([
      false,
      true,
    ]);
  });
});
