import { countBelow } from '../../anchoring/countBelow';
import { plainCitedText } from '../../citation/citedText';
import type { PositionUnit } from '../../ipc/exportRequest';
import type { Words } from '../../words/Words';
import type { Arrangement } from '../arrangeContent';
import type { Citations } from '../citeContent';
import type { ExportContent } from '../exportContent';
import { annotateWhole, makeAnnotation } from './makeAnnotation';
import { makeIri } from './makeIri';

/** The context of the standard, and the vocabularies for what it has no words for: what a source is to a passage, and where in it. */
const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  { cito: 'http://purl.org/spar/cito/', bibo: 'http://purl.org/ontology/bibo/' },
];

/** What is said of the article, then its highlights, as a collection of W3C Web Annotations, all on one embedded page (https://www.w3.org/TR/annotation-model/#collections). */
export function writeAnnotations(
  content: ExportContent,
  arrangement: Arrangement,
  words: Words,
  citations: Citations,
  positions: PositionUnit = 'code-points',
): string {
  const { article, generatedAt } = content;
  const entries = [...arrangement.entries, ...arrangement.lost];
  const toPosition =
    positions === 'utf-16'
      ? (offset: number) => offset
      : countCodePoints(arrangement.articleText.text);
  const references = new Map(
    citations.listed.map(({ reference, text }) => [reference.source.id, plainCitedText(text)]),
  );
  const whole = annotateWhole(article, arrangement.memo);
  const items = [
    ...(whole ? [whole] : []),
    ...entries.map((entry) => makeAnnotation(article, entry, toPosition, words, references)),
  ];
  const id = makeIri(article.id, 'highlights');
  const page = `${id}/1`;
  const collection = {
    '@context': CONTEXT,
    id,
    type: 'AnnotationCollection',
    label: article.title,
    generator: { id: makeIri('app'), type: 'Software', name: 'Attest' },
    generated: generatedAt,
    total: items.length,
    // A page must not be empty, so without annotations there is none.
    ...(items.length > 0 && {
      first: {
        id: page,
        type: 'AnnotationPage',
        partOf: id,
        startIndex: 0,
        items,
      },
      last: page,
    }),
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

/**
 * Answers how many code points come before an offset in UTF-16 units: the W3C's selectors count the first,
 * the app the second. They differ by one for each surrogate pair passed.
 */
export function countCodePoints(text: string): (offset: number) => number {
  const pairs = [...text.matchAll(/[\u{10000}-\u{10ffff}]/gu)].map(({ index }) => index);
  return (offset) => offset - countBelow(pairs, offset);
}
