import { describe, expect, it } from 'vitest';
import { placeAnnotations } from '../../../shared/annotations/placeAnnotations';
import { readArticleText } from '../../../shared/document/articleText';
import { writeAnnotations } from '../../../shared/export/annotations/writeAnnotations';
import { arrangeContent } from '../../../shared/export/arrangeContent';
import { citePlainly } from '../../../shared/export/testing/citePlainly';
import { makeContent, makeNote } from '../../../shared/export/testing/makeContent';
import { english } from '../../../shared/words/loadWords';
import { readWebAnnotations } from './readWebAnnotations';

describe('what Attest exports as Web Annotations', () => {
  const content = makeContent({
    lines: ['😀 one two', 'one two three'],
    article: { title: 'Numbers', url: 'https://example.org/numbers', tags: ['odd'] },
    highlights: [
      {
        passage: 'three',
        note: makeNote('A *note*.'),
        tags: ['tag'],
        kind: 'claim',
        verdict: 'disputed',
      },
      { passage: 'two', kind: 'question', by: 'Mara' },
    ],
  });
  const json = JSON.parse(
    writeAnnotations(
      content,
      arrangeContent(content),
      english,
      citePlainly(arrangeContent(content)),
    ),
  );
  const { annotations, problems } = readWebAnnotations(json);

  it('comes back with label, kind, verdict, tags, notes and creators', () => {
    expect(problems).toEqual([]);
    expect(annotations).toMatchObject([
      {
        isWhole: true,
        tags: ['odd'],
        target: { title: 'Numbers', url: 'https://example.org/numbers' },
      },
      { quote: { exact: 'two' }, kind: 'question', author: 'Mara', label: 'To check', note: '' },
      {
        quote: { exact: 'three' },
        kind: 'claim',
        verdict: 'disputed',
        tags: ['tag'],
        isMarkdown: true,
        note: 'A \\*note\\*.',
      },
    ]);
  });

  it('is placed where it was, though words recur and offsets count code points', () => {
    const { text } = readArticleText(content.document);
    const passages = annotations.filter(({ isWhole }) => !isWhole);
    const ranges = placeAnnotations(passages, { text }).map(({ state, range }) => [
      state,
      range?.start,
    ]);
    expect(ranges).toEqual([
      ['placed', text.indexOf('two')],
      ['placed', text.indexOf('three')],
    ]);
  });
});
