import { expect, it } from 'vitest';
import { makePlainNote } from './makePlainNote';
import { noteDocumentSchema } from './noteDocumentSchema';
import { parseDocument } from './parseDocument';
import { plainText } from './plainText';

it.each([
  ['One line.', ['One line.']],
  ['One.\n\n\n  Two.\r\n\r\nThree.', ['One.', 'Two.', 'Three.']],
  ['One,\nstill one.', ['One,\nstill one.']],
])('makes paragraphs of %j, which notes can hold', (text, paragraphs) => {
  const note = makePlainNote(text);
  expect(note && parseDocument(noteDocumentSchema, note).childCount).toBe(paragraphs.length);
  expect(note && plainText(note)).toBe(paragraphs.join('\n'));
});

it('makes nothing of white space', () => expect(makePlainNote(' \n\n ')).toBeNull());
