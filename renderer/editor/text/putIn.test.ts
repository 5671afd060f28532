import type { Node } from '@tiptap/pm/model';
import { EditorState } from '@tiptap/pm/state';
import { describe, expect, it, test } from 'vitest';
import { positionAtOffset, readArticleText } from '../../../shared/document/articleText';
import { mergeDocuments } from '../../../shared/document/mergeDocuments';
import { makeDocument } from '../testing/makeDocument';
import { makeKeptTexts } from './makeKeptTexts';
import { findPlaceAgain, putIn } from './putIn';

const article = { id: 'art_test' as const, title: 'Title' };
const textOf = (document: Node) => readArticleText(document).text;

/** What is kept of a correction in a text that another program has written too. */
function keep(base: string[], mine: string[], theirs: string[]) {
  const [own, other] = [makeDocument(mine), makeDocument(theirs)];
  const { document, leftOut } = mergeDocuments(makeDocument(base), own, other);
  const [kept] = makeKeptTexts(article, leftOut, own, document);
  if (!kept) throw new Error('Nothing was left out.');
  return { kept, document };
}

describe('a correction that was kept', () => {
  it('says what was typed, where, and what is there now', () => {
    const { kept } = keep(
      ['It is six million.'],
      ['It is nearly six million.'],
      ['It is seven million.'],
    );
    expect(kept).toMatchObject({
      ...{ article: 'art_test', title: 'Title' },
      mine: { prefix: 'It is ', exact: 'nearly six', suffix: ' million.' },
      theirs: { exact: 'seven' },
    });
  });

  test.each<[string, string[], string[], string[], string[]]>([
    ['words for others', ['It is six.'], ['It is seven.'], ['It is eight.'], ['It is seven.']],
    [
      'words where there are none',
      ['It is six.', 'More.'],
      ['It is nearly six.', 'More.'],
      ['', 'More.'],
      ['It is nearly six.', 'More.'],
    ],
    ['nothing for words', ['It is six.'], ['It is.'], ['It is eight.'], ['It is.']],
    [
      'a paragraph that is gone',
      ['One.', 'Two.', 'Three.'],
      ['One.', 'Two and a half.', 'Three.'],
      ['One.', 'Three.'],
      ['One.', 'Two and a half.', 'Three.'],
    ],
    [
      'two paragraphs for one',
      ['One.', 'Two and three.'],
      ['One.', 'Two', 'and three.'],
      ['One.', 'Two or three.'],
      ['One.', 'Two', 'and three.'],
    ],
  ])('is put in: %s', (_case, base, mine, theirs, expected) => {
    const { kept, document } = keep(base, mine, theirs);
    const articleText = readArticleText(document);
    const place = findPlaceAgain(articleText.text, kept.theirs);
    if (!place) throw new Error('Its place is not found.');
    const [from, to] = [place.start, place.end].map((end) => positionAtOffset(articleText, end));
    const state = EditorState.create({ doc: document });
    const { doc } = putIn(state, { from: from ?? 0, to: to ?? 0 }, kept.slice);
    doc.check();
    expect(textOf(doc).split('\n')).toEqual(expected);
  });
});

describe('a place', () => {
  test.each([
    ['with the words around it', 'b', 'a ', ' c', 'x b a b c', { start: 6, end: 7 }],
    [
      'by its words alone, where they occur only once',
      'bb',
      'a ',
      ' c',
      'x bb x',
      { start: 2, end: 4 },
    ],
    ['of no words', '', 'a ', 'c', 'b a c', { start: 4, end: 4 }],
    ['of no words, whose neighbours have changed', '', 'a ', 'c', 'b a d', null],
    ['that could be either of two', 'b', 'a ', ' c', 'b b', null],
  ])('is found again %s', (_case, exact, prefix, suffix, text, place) => {
    expect(findPlaceAgain(text, { exact, prefix, suffix })).toEqual(place);
  });
});
