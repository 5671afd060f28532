import type { Node } from '@tiptap/pm/model';
import { describe, expect, it } from 'vitest';
import { articleDocumentSchema as schema } from './articleDocumentSchema';
import { settleFragments } from './settleFragments';

const named = (fragment: string | null, text: string, href?: string) =>
  schema.node('paragraph', { fragment }, [
    schema.text(text, href === undefined ? [] : [schema.mark('link', { href })]),
  ]);
const listed = (...blocks: Node[]) =>
  schema.node('doc', null, [
    schema.node('bulletList', null, [schema.node('listItem', null, blocks)]),
  ]);
const read = (document: Node) => {
  const found: unknown[] = [];
  document.descendants((node) => {
    if (node.isTextblock) {
      found.push([node.attrs.fragment, node.textContent, node.firstChild?.marks[0]?.attrs.href]);
    }
    return true;
  });
  return found;
};

describe('links in a text', () => {
  it('lead to the first block of a name, and those that lead nowhere are its words', () => {
    const document = listed(
      named(null, 'one', '#fn-1'),
      named(null, 'two', '#gone'),
      named('fn-1', 'three', 'https://example.org/#gone'),
      named('fn-1', 'four'),
      named('has a space', 'five'),
    );
    expect(read(settleFragments(document))).toEqual([
      [null, 'one', '#fn-1'],
      [null, 'two', undefined],
      ['fn-1', 'three', 'https://example.org/#gone'],
      [null, 'four', undefined],
      [null, 'five', undefined],
    ]);
  });

  it('change nothing where all is well', () => {
    const document = listed(named('a', 'one', '#b'), named('b', 'two', '#a'));
    expect(settleFragments(document)).toBe(document);
  });
});
