import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Node } from '@tiptap/pm/model';
import { Transform } from '@tiptap/pm/transform';
import { articleDocumentSchema } from '../../shared/document/articleDocumentSchema';
import { positionAtOffset, readArticleText } from '../../shared/document/articleText';
import { parseDocument } from '../../shared/document/parseDocument';
import { quoteOf } from '../../shared/model/anchor';
import type { Note } from '../../shared/model/note';
import type { StepJson } from '../../shared/model/step';
import { openTestLibrary } from './openTestLibrary';
import { plantUnknown } from './plantUnknown';

export const FIELD = 'fromANewerVersion';
export const makeValue = (place: string) => ({ place, list: [1, { deep: null }], text: '\u2028"' });

const textOf = (text: string, ...marks: object[]) => ({
  type: 'text',
  ...(marks.length && { marks }),
  text,
});
const paragraph = (...content: object[]) => ({ type: 'paragraph', content });
const link = { type: 'link', attrs: { href: 'https://example.org' } };
const blocks = [
  { type: 'heading', attrs: { level: 2 }, content: [textOf('A heading')] },
  paragraph(textOf('The ministry paid '), textOf('6 million', link), textOf(' to the prison.')),
  paragraph(textOf('Nobody else paid anything.')),
  { type: 'blockquote', content: [paragraph(textOf('They said so.'))] },
  { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(textOf('One'))] }] },
  { type: 'codeBlock', content: [textOf('x = 1')] },
  { type: 'horizontalRule' },
  paragraph(textOf('First line'), { type: 'hardBreak' }, textOf('bold', { type: 'bold' })),
  {
    type: 'table',
    content: [
      { type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph(textOf('Cell'))] }] },
    ],
  },
];

/** A library with every kind of record, in which every object in every file has a field that Attest doesn’t know. */
export async function makeNewerLibrary(
  name = FIELD,
  value: (place: string) => unknown = makeValue,
) {
  const { folder, backend, call } = await openTestLibrary();
  const details = { title: 'T', byline: '', publisher: '', published: '', url: '', language: '' };
  const attachment = `${'0'.repeat(64)}.txt`;
  const original = { attachment, name: 't.txt', format: 'text' as const, encoding: 'utf-8' };
  const document = { type: 'doc' as const, content: blocks };
  const { article } = await call('article.create', {
    ...{ details, direction: 'ltr', original, document },
  });
  const { text } = readArticleText(parseDocument(articleDocumentSchema, document));
  const mark = async (words: string) => {
    const range = { start: text.indexOf(words), end: text.indexOf(words) + words.length };
    const args = { article, range, label: 'lbl_check' as const };
    return (await call('highlight.create', args)).highlight;
  };
  const paid = await mark('6 million');
  const nobody = await mark('Nobody else');
  const said = await mark('said so');
  const note: Note = {
    type: 'doc',
    content: [paragraph(textOf('Ask.', { type: 'bold' })), paragraph(textOf('Twice.'))],
  };
  await call('highlight.edit', { article, highlight: paid, set: { note } });
  const author = [{ family: 'Fair', given: 'Helen' }];
  const csl = { type: 'report', title: 'A source', author, issued: { 'date-parts': [[2024]] } };
  const { source } = await call('source.create', { csl });
  const linked = { article, source, relation: 'supports' as const };
  const { link: first } = await call('link.create', { ...linked, highlight: paid });
  await call('link.create', { ...linked, highlight: said });
  const { capture } = await call('capture.create', {
    ...{ source, name: 'report.txt', origin: 'file', attachment, size: 1, text: attachment },
  });
  await call('link.match', {
    ...{ article, link: first },
    words: {
      capture,
      quote: { exact: '6 million', prefix: '', suffix: '' },
      position: { start: 0, end: 9 },
    },
  });
  const { collection } = await call('collection.create', { name: 'Prisons' });
  await call('collection.create', { name: 'Paid for', parent: collection });
  await call('collection.put', { collection, articles: [article] });
  const { savedSearch } = await call('savedSearch.create', { name: 'Costs', query: 'millions' });
  const { style } = await call('citationStyle.create', {
    title: 'A style',
    uri: 'http://example.org/style',
    xml: '<style/>',
  });
  // The end of the first revision, with a review of what came before it.
  await call('text.edit', {
    ...{ owner: article, version: 0, author: 'editor' },
    steps: [{ stepType: 'replace', from: 1, to: 1, slice: { content: [textOf('Not ')] } }],
  });
  await backend.close();
  const path = join(folder, 'articles', article, 'annotations.json');
  const annotations = JSON.parse(await readFile(path, 'utf8'));
  const reviewed = annotations.highlights[said];
  const review = {
    revision: 2,
    state: 'changed',
    confidence: 0.5,
    before: { ...quoteOf(reviewed.anchor), exact: 'said' },
  };
  reviewed.review = review;
  await writeFile(path, JSON.stringify(annotations));
  const planted = await plantUnknown(folder, name, value);
  return {
    folder,
    planted,
    article,
    paid,
    nobody,
    said,
    source,
    collection,
    savedSearch,
    style,
    link: first,
    capture,
  };
}

export type NewerLibrary = Awaited<ReturnType<typeof makeNewerLibrary>>;

/** That library, open, with an editor for its text. */
export async function reopen(made: NewerLibrary) {
  const library = await openTestLibrary(made.folder);
  const documentOf = async () =>
    parseDocument(articleDocumentSchema, (await library.openArticle(made.article)).document);
  return {
    ...library,
    ...made,
    documentOf,
    /** Edits the text as a window does, which knows nothing of the fields. */
    async edit(change: (transform: Transform, at: (words: string) => number) => void) {
      const { version } = await library.openArticle(made.article);
      const document = await documentOf();
      const transform = new Transform(document);
      change(transform, (words) => placeOf(document, words));
      const steps: StepJson[] = transform.steps.map((step) => step.toJSON());
      await library.call('text.edit', {
        ...{ owner: made.article, version, author: 'editor', steps },
      });
    },
  };
}

export type Reopened = Awaited<ReturnType<typeof reopen>>;

function placeOf(document: Node, words: string): number {
  const read = readArticleText(document);
  return positionAtOffset(read, read.text.indexOf(words));
}
