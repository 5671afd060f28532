import type { Node } from '@tiptap/pm/model';
import { EditorState } from '@tiptap/pm/state';
import type { DecorationSet } from '@tiptap/pm/view';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleDocumentSchema as schema } from '../../../shared/document/articleDocumentSchema';
import { english } from '../../../shared/words/loadWords';
import { decorateLocators, followLocators } from './locatorDecorations';

/** A paragraph of page `page`, and what of it is on the next. */
type Written = readonly [text: string, page: number | null, rest?: string | undefined];

function makeText(paragraphs: readonly Written[]): Node {
  return schema.node(
    'doc',
    null,
    paragraphs.map(([text, page, rest]) => {
      const next = schema.mark('locator', { locator: `page=${(page ?? 0) + 1}` });
      return schema.node('paragraph', { locator: page && `page=${page}` }, [
        schema.text(text),
        ...(rest ? [schema.text(rest, [next])] : []),
      ]);
    }),
  );
}

/** What stands in the margin, and the words beside it. */
function read(marks: DecorationSet, document: Node): [unknown, string][] {
  return marks
    .find()
    .toSorted((a, b) => a.from - b.from)
    .map(({ from, spec }) => [
      spec.shown,
      document.textBetween(from, document.content.size, ' ').slice(0, 5),
    ]);
}

const fourPages = makeText([
  ['alpha', 1],
  ['bravo', 1, ' delta'],
  ['gamma', 2],
  ['sigma', null],
  ['omega', 4],
]);

describe('the numbers of pages', () => {
  it('stand where each page begins, also within a paragraph', () => {
    expect(read(decorateLocators(fourPages, english), fourPages)).toEqual([
      ['p. 1', 'alpha'],
      ['p. 2', ' delt'],
      ['p. 4', 'omega'],
    ]);
  });

  it('are times in what was spoken', () => {
    const text = schema.node('doc', null, [
      schema.node('paragraph', { locator: 't=62.5' }, [schema.text('hello')]),
    ]);
    expect(read(decorateLocators(text, english), text)).toEqual([['1:02', 'hello']]);
  });

  it('go to the next paragraph of their page when the first is deleted', () => {
    const state = EditorState.create({ doc: fourPages });
    const transaction = state.tr.delete(0, fourPages.child(0).nodeSize);
    const marks = followLocators(decorateLocators(fourPages, english), transaction, english);
    expect(read(marks, transaction.doc)[0]).toEqual(['p. 1', 'bravo']);
  });

  it('are the same after any edits as if the text were looked through again', () => {
    const paragraph = fc.record({
      text: fc.stringMatching(/^[a-z]{1,6}$/),
      page: fc.option(fc.integer({ min: 1, max: 4 })),
      rest: fc.option(fc.stringMatching(/^[a-z]{1,4}$/), { nil: undefined }),
    });
    const text = fc
      .array(paragraph, { minLength: 1, maxLength: 6 })
      .map((list) => makeText(list.map(({ text, page, rest }) => [text, page, rest])));
    const place = fc.double({ min: 0, max: 1, noNaN: true });
    const edit = fc.record({ from: place, to: place, slice: fc.option(text) });
    fc.assert(
      fc.property(text, fc.array(edit, { minLength: 1, maxLength: 4 }), (before, edits) => {
        const { tr } = EditorState.create({ doc: before });
        for (const { from, to, slice } of edits) {
          const { size } = tr.doc.content;
          const [start = 0, end = 0] = [from, to]
            .map((at) => Math.round(at * size))
            .toSorted((a, b) => a - b);
          if (slice) tr.replaceRange(start, end, slice.slice(0, slice.content.size));
          else tr.deleteRange(start, end);
        }
        const followed = followLocators(decorateLocators(before, english), tr, english);
        const afresh = decorateLocators(tr.doc, english);
        expect(read(followed, tr.doc)).toEqual(read(afresh, tr.doc));
      }),
      { numRuns: 200 },
    );
  });
});
