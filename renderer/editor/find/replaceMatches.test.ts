import type { Node } from '@tiptap/pm/model';
import { EditorState } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { articleDocumentSchema } from '../../../shared/document/articleDocumentSchema';
import { readArticleText } from '../../../shared/document/articleText';
import { mapRanges } from '../../../shared/document/mapRanges';
import { parseDocument } from '../../../shared/document/parseDocument';
import { defaultFindOptions } from '../../../shared/find/FindOptions';
import { createBlockSearches } from './createBlockSearches';
import { listMatches } from './listMatches';
import { replaceMatches } from './replaceMatches';

const link = { type: 'link', attrs: { href: 'https://example.org/' } };
const words = (text: string, ...marks: object[]) => ({ type: 'text', text, marks });
const paragraph = (...content: object[]) => ({ type: 'paragraph', content });

const document = parseDocument(articleDocumentSchema, {
  type: 'doc',
  content: [
    paragraph(words('The fog, the '), words('fog', { type: 'bold' }), words(' and no fog.')),
    { type: 'blockquote', content: [paragraph(words('Fog', link), words('horns'))] },
  ],
} as never);

function find(text: Node, query: string) {
  const search = createBlockSearches()(query, defaultFindOptions);
  return search ? listMatches(text, search) : [];
}

function replaceAll(query: string, replacement: string) {
  const state = EditorState.create({ doc: document });
  return replaceMatches(state, find(document, query), replacement);
}

describe('replacing what was found', () => {
  it('replaces each match, formatted as it was', () => {
    const { transaction, count } = replaceAll('fog', 'heavy mist');
    expect(count).toBe(4);
    expect(readArticleText(transaction.doc).text).toBe(
      'The heavy mist, the heavy mist and no heavy mist.\nheavy misthorns',
    );
    const marked: string[] = [];
    transaction.doc.descendants((node) => {
      if (node.isText) marked.push(`${node.marks.map(({ type }) => type.name)}: ${node.text}`);
    });
    expect(marked).toEqual([
      ': The heavy mist, the ',
      'bold: heavy mist',
      ':  and no heavy mist.',
      'link: heavy mist',
      ': horns',
    ]);
    expect(() => transaction.doc.check()).not.toThrow();
  });

  it('takes the first letter’s formatting where a match has several', () => {
    const { transaction } = replaceAll('fog and', 'mist or');
    expect(transaction.doc.firstChild?.child(1).text).toBe('mist or');
    expect(transaction.doc.firstChild?.child(1).marks).toHaveLength(1);
  });

  it('removes it where nothing takes its place', () => {
    const { transaction } = replaceAll('fog', '');
    expect(readArticleText(transaction.doc).text).toBe('The , the  and no .\nhorns');
  });

  it('leaves alone what reads so already', () => {
    expect(replaceAll('fog', 'fog').count).toBe(1);
    expect(replaceAll('Fog', 'Fog').transaction.steps).toHaveLength(3);
    expect(replaceAll('frog', 'toad').transaction.docChanged).toBe(false);
  });

  it('keeps highlights on, in, around and beside it', () => {
    const { transaction } = replaceAll('fog', 'mist');
    const { text } = readArticleText(document);
    const passages = ['fog', 'The fog', 'fog, the fog and', 'and no', 'horns'];
    const ranges = passages.map((passage) => {
      const start = text.indexOf(passage);
      return { start, end: start + passage.length };
    });
    const after = readArticleText(transaction.doc).text;
    const mapped = mapRanges(document, transaction.doc, transaction.mapping, ranges);
    expect(mapped.map((range) => range && after.slice(range.start, range.end))).toEqual([
      'mist',
      'The mist',
      'mist, the mist and',
      'and no',
      'horns',
    ]);
  });

  it('puts the caret behind the last', () => {
    const { transaction } = replaceAll('the', 'a');
    const { selection, doc } = transaction;
    expect(selection.empty).toBe(true);
    expect(doc.textBetween(1, selection.from)).toBe('a fog, a');
  });
});

describe('searching blocks', () => {
  it('searches again only the block that has changed', () => {
    const search = createBlockSearches()('fog', defaultFindOptions);
    const state = EditorState.create({ doc: document });
    const { doc } = state.tr.insertText('Fog! ', 1);
    const list = (text: Node) => text.children.map((block) => search?.(block));
    const [before, after] = [list(document), list(doc)];
    expect(after[0]).toHaveLength(4);
    expect(before[0]).toHaveLength(3);
    expect(after[1]).toBe(before[1]);
  });

  it('has nothing to look for where the query folds to nothing', () => {
    expect(createBlockSearches()('\u00ad', defaultFindOptions)).toBeNull();
  });
});
