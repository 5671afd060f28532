import type { Node } from '@tiptap/pm/model';
import { Transform } from '@tiptap/pm/transform';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { articleDocumentSchema as schema } from './articleDocumentSchema';
import { readArticleText } from './articleText';
import { mergeDocuments } from './mergeDocuments';

const documentOf = (text: string) =>
  schema.node(
    'doc',
    null,
    text.split('\n').map((line) => schema.node('paragraph', null, line ? [schema.text(line)] : [])),
  );
const textOf = (document: Node) => readArticleText(document).text;
const BASE = 'The ministry said so on Tuesday.\nNobody else did.\nThat was all.';

function merge(mine: string, theirs: string, base = BASE) {
  const [from, own, other] = [documentOf(base), documentOf(mine), documentOf(theirs)];
  const { document, leftOut } = mergeDocuments(from, own, other);
  document.check();
  const words = (within: Node, { from: start, to }: { from: number; to: number }) =>
    within.textBetween(start, to, '\n');
  return {
    text: textOf(document),
    leftOut: leftOut.map((edit) => [words(own, edit.mine), words(document, edit.theirs)]),
  };
}

const edit = (...pairs: [string, string][]) =>
  pairs.reduce((text, [old, next]) => text.replace(old, next), BASE);

describe('edits applied to a text other than the one they were typed in', () => {
  test.each<[string, string, string, string]>([
    [
      'another paragraph',
      edit(['else', 'at all']),
      edit(['so', 'it']),
      edit(['so', 'it'], ['else', 'at all']),
    ],
    [
      'other words of the paragraph',
      edit(['said', 'told us']),
      edit(['Tuesday', 'Monday']),
      edit(['said', 'told us'], ['Tuesday', 'Monday']),
    ],
    [
      'words between two that they changed',
      edit(['said so', 'said nearly so']),
      edit(['The', 'A'], ['Tuesday', 'Monday']),
      edit(['The', 'A'], ['said so', 'said nearly so'], ['Tuesday', 'Monday']),
    ],
    [
      'a paragraph that has moved down',
      edit(['else', 'at all']),
      `New.\n${BASE}`,
      `New.\n${edit(['else', 'at all'])}`,
    ],
    ['a new paragraph', `${BASE}\nMine.`, edit(['so', 'it']), `${edit(['so', 'it'])}\nMine.`],
    [
      'a paragraph that was split',
      edit(['so on', 'so\non']),
      edit(['Nobody', 'Someone']),
      edit(['so on', 'so\non'], ['Nobody', 'Someone']),
    ],
    [
      'nothing that isn’t there already',
      edit(['so', 'it']),
      edit(['so', 'it'], ['all', 'it']),
      edit(['so', 'it'], ['all', 'it']),
    ],
  ])('find %s', (_case, mine, theirs, expected) => {
    expect(merge(mine, theirs)).toEqual({ text: expected, leftOut: [] });
  });

  it('keep their marks', () => {
    const base = documentOf(BASE);
    const strong = schema.mark('bold');
    const mine = new Transform(base).addMark(5, 13, strong).doc;
    const { document, leftOut } = mergeDocuments(base, mine, documentOf(edit(['else', 'at all'])));
    expect(leftOut).toEqual([]);
    expect(document.rangeHasMark(5, 13, strong.type)).toBe(true);
  });
});

describe('edits that are left out, and reported with what is there instead', () => {
  test.each<[string, string, string, string[]]>([
    [
      'of a word that they changed',
      edit(['Tuesday', 'Wednesday']),
      edit(['Tuesday', 'Monday']),
      ['Wednesday', 'Monday'],
    ],
    [
      'in a sentence that they removed',
      edit(['else did', 'else ever did']),
      edit(['Nobody else did.', '']),
      ['Nobody else ever did.', ''],
    ],
    [
      'in a paragraph that is gone',
      edit(['else', 'at all']),
      edit(['\nNobody else did.', '']),
      ['Nobody at all did.', ''],
    ],
    [
      'exactly where they wrote',
      edit(['all.', 'all. Mine.']),
      edit(['all.', 'all. Theirs.']),
      [' Mine.', ' Theirs.'],
    ],
    [
      'that removed what they changed',
      edit([' on Tuesday', '']),
      edit(['Tuesday', 'Monday']),
      ['so', 'so on Monday'],
    ],
  ])('%s', (_case, mine, theirs, pair) => {
    expect(merge(mine, theirs)).toEqual({ text: theirs, leftOut: [pair] });
  });

  it('do not affect the others', () => {
    const mine = edit(['Tuesday', 'Wednesday'], ['all', 'nearly all']);
    const { text, leftOut } = merge(mine, edit(['Tuesday', 'Monday']));
    expect(text).toBe(edit(['Tuesday', 'Monday'], ['all', 'nearly all']));
    expect(leftOut).toEqual([['Wednesday', 'Monday']]);
  });

  it('are only a few letters in a language without spaces', () => {
    const base = '新しい刑務所は島にあると省は言った。';
    const { text, leftOut } = merge(base.replace('島', '小島'), base.replace('省', '役所'), base);
    expect([text, leftOut]).toEqual([base.replace('島', '小島').replace('省', '役所'), []]);
  });
});

const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  erase: fc.integer({ min: 0, max: 12 }),
  isParting: fc.boolean(),
});

describe('any two sets of edits', () => {
  const apply = (
    base: Node,
    changes: readonly { at: number; erase: number; isParting: boolean }[],
    sign: string,
  ) =>
    changes.reduce((document, { at, erase, isParting }, index) => {
      const from = 1 + Math.floor(at * (document.content.size - 1));
      if (!document.resolve(from).parent.isTextblock) return document;
      const edited = new Transform(document);
      if (isParting) edited.split(from);
      else edited.delete(from, Math.min(from + erase, document.resolve(from).end()));
      return edited.insert(from, schema.text(`${sign}${index}`)).doc;
    }, base);

  it('lose nothing that was typed on either side', () => {
    const edits = fc.array(change, { maxLength: 5 });
    fc.assert(
      fc.property(edits, edits, (here, there) => {
        const base = documentOf(BASE);
        const [mine, theirs] = [apply(base, here, '‹'), apply(base, there, '›')];
        const { document, leftOut } = mergeDocuments(base, mine, theirs);
        document.check();
        const kept = [document, ...leftOut.map(({ mine: { from, to } }) => mine.cut(from, to))];
        const count = (nodes: Node[], sign: string) =>
          nodes
            .map((node) => node.textContent)
            .join('')
            .split(sign).length - 1;
        expect(count(kept, '‹')).toBeGreaterThanOrEqual(count([mine], '‹'));
        expect(count([document], '›')).toBe(count([theirs], '›'));
        if (!there.length) expect(document.eq(mine)).toBe(true);
        if (!here.length) expect(document.eq(theirs)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});
