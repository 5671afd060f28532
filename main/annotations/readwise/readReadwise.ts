import type { FoundAnnotation } from '../../../shared/annotations/foundAnnotation';
import { message } from '../../../shared/words/message';
import type { AnnotationProblem, ReadAnnotations } from '../FoundAnnotations';
import { makeFoundAnnotation } from '../makeFoundAnnotation';
import { readTable, type TableRow } from '../readTable';

/** Reads the CSV that Readwise exports, one highlight a row. */
export function readReadwise(text: string): ReadAnnotations {
  const annotations: FoundAnnotation[] = [];
  const problems: AnnotationProblem[] = [];
  for (const [index, row] of readTable(text).entries()) {
    if (row.get('highlight')?.trim()) annotations.push(readRow(row));
    else problems.push({ entry: index + 1, message: message('annotations.problem.noWords') });
  }
  return { annotations, problems };
}

function readRow(row: TableRow): FoundAnnotation {
  const read = (name: string) => row.get(name)?.trim() ?? '';
  return makeFoundAnnotation({
    quote: { exact: read('highlight') },
    page: read('location-type').toLowerCase() === 'page' ? read('location') || null : null,
    note: read('note'),
    colour: read('color'),
    tags: read('tags').split(','),
    createdAt: read('highlighted-at'),
    target: {
      title: read('book-title'),
      author: read('book-author'),
      url: read('source-url') || read('url'),
    },
  });
}
