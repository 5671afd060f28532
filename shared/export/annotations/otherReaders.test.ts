import { parseW3CTextAnnotation, type W3CTextAnnotation } from '@recogito/text-annotator';
import { expect, it } from 'vitest';
import { english } from '../../words/loadWords';
import { arrangeContent } from '../arrangeContent';
import { citePlainly } from '../testing/citePlainly';
import { makeContent, makeNote } from '../testing/makeContent';
import { writeAnnotations } from './writeAnnotations';

it('is read by a program that counts UTF-16 units, passages and bodies alike', () => {
  const content = makeContent({
    lines: ['😀 one two'],
    highlights: [
      { passage: 'two', note: makeNote('A note.'), tags: ['tag'], links: [{ source: 0 }] },
    ],
    sources: [{ type: 'book', title: 'A book' }],
  });
  const written = writeAnnotations(
    content,
    arrangeContent(content),
    english,
    citePlainly(arrangeContent(content)),
    'utf-16',
  );
  const [item]: W3CTextAnnotation[] = JSON.parse(written).first.items;
  if (!item) throw new Error('There is an annotation.');
  const { parsed, error } = parseW3CTextAnnotation(item);
  expect(error).toBeUndefined();
  expect(parsed?.target.selector).toMatchObject([{ quote: 'two', start: 7, end: 10 }]);
  expect(parsed?.bodies).toMatchObject([
    { purpose: 'commenting', value: 'A note.' },
    { purpose: 'tagging', value: 'tag' },
    { purpose: 'classifying', value: 'claim' },
    { purpose: 'classifying', value: 'unchecked' },
    { purpose: 'classifying', value: 'To check' },
    { purpose: 'linking' },
  ]);
});
