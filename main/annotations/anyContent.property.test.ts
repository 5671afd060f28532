import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placedAnnotationSchema } from '../../shared/annotations/placedAnnotation';
import { readClipper } from './clipper/readClipper';
import { readMarks } from './clipper/readMarks';
import type { ReadAnnotations } from './FoundAnnotations';
import { readHypothesis } from './hypothesis/readHypothesis';
import { readKindle } from './kindle/readKindle';
import { placeFound } from './placeFound';
import { readReadwise } from './readwise/readReadwise';
import { readTaguetteCsv, readTaguetteHtml } from './taguette/readTaguette';
import { readWebAnnotations } from './web/readWebAnnotations';
import { readZotero } from './zotero/readZotero';

/** JSON with the names that formats have, and anything under them. */
const names = fc.constantFrom(
  ...[
    'type',
    '@type',
    'body',
    'bodies',
    'target',
    'selector',
    'items',
    'source',
    'value',
    'purpose',
  ],
  ...['refinedBy', 'creator', 'exact', 'start', 'end', 'uri', 'user', 'document', 'title', 'tags'],
  ...['references', 'rows', 'annotationText', 'annotationType', 'itemType', 'key', 'parentItem'],
  ...['highlights', 'url', 'notes', 'text', 'created', 'data', '__proto__', 'constructor'],
);
const words = fc.constantFrom(
  'Annotation',
  'TextQuoteSelector',
  'acct:a@b',
  'https://x.org/%',
  '',
  'tagging',
  '<b>',
  '#fff',
);
const { json } = fc.letrec((tie) => ({
  json: fc.oneof(
    { maxDepth: 6 },
    words,
    fc.integer(),
    fc.constant(null),
    fc.boolean(),
    fc.array(tie('json'), { maxLength: 4 }),
    fc.dictionary(names, tie('json'), { maxKeys: 6 }),
  ),
}));
const line = fc.constantFrom(
  ...[
    'A book (Ana)',
    '- Your Highlight on page 3 | Location 4-5 | Added on x',
    '==========',
    '==',
    'a ==b== c',
  ],
  ...[
    'Highlight,Book Title,Tags',
    '"a,b',
    'id,document,tag,content',
    '1,x,y,<p>',
    '<p><strong>',
    '',
    '---',
    '`==`',
  ],
);
const text = fc.array(line, { maxLength: 20 }).map((lines) => lines.join('\n'));

/** Each annotation has what a highlight needs, and can become one. */
function expectSound({ annotations }: ReadAnnotations): void {
  const placed = placeFound(annotations, { text: 'A text of its own.' });
  for (const one of placed) expect(placedAnnotationSchema.parse(one.placed)).toBeTruthy();
}

describe('whatever is in a file, its reader answers', () => {
  it.each([
    ['Hypothesis', readHypothesis],
    ['Web Annotations', readWebAnnotations],
    ['Zotero', readZotero],
    ['a clipper', readClipper],
  ])('of %s', (_name, read) => {
    fc.assert(
      fc.property(json, (value) => {
        expectSound(read(value));
      }),
    );
  });

  it.each([
    ['a Kindle', readKindle],
    ['marks', readMarks],
    ['Readwise', readReadwise],
    ['a table of Taguette', readTaguetteCsv],
    ['a page of Taguette', readTaguetteHtml],
  ])('of %s', (_name, read) => {
    fc.assert(
      fc.property(text, (value) => {
        expectSound(read(value));
      }),
    );
  });
});
