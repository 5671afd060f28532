import { describe, expect, it } from 'vitest';
import { noteDocumentSchema } from './noteDocumentSchema';
import { parseDocument } from './parseDocument';
import { parseNoteMarkdown } from './parseNoteMarkdown';

describe('parseNoteMarkdown', () => {
  it.each<[string, string, string]>([
    ['nothing', '', 'doc(paragraph)'],
    ['paragraphs', 'One\ntwo\n\nthree', 'doc(paragraph("One two"), paragraph("three"))'],
    [
      'emphasis',
      '*a* **b** ~~c~~ `d`',
      'doc(paragraph(italic("a"), " ", bold("b"), " ", strike("c"), " ", code("d")))',
    ],
    [
      'lists, quotes and code',
      '- a\n\n1. b\n\n> c\n\n```\nd\n```',
      'doc(bulletList(listItem(paragraph("a"))), orderedList(listItem(paragraph("b"))), blockquote(paragraph("c")), codeBlock("d"))',
    ],
    ['a link', '[a](https://a.example)', 'doc(paragraph(link("a")))'],
    ['a link that is not safe', '[a](file:///etc/passwd)', 'doc(paragraph("a"))'],
    ['a heading, which notes do not have', '# a', 'doc(paragraph("a"))'],
    ['an image, which notes do not have', '![a](https://a.example/a.png)', 'doc(paragraph("a"))'],
    ['a rule, which notes do not have', 'a\n\n---\n\nb', 'doc(paragraph("a"), paragraph("b"))'],
    ['a table, which notes do not have', '| a |\n|---|', 'doc(paragraph("| a | |---|"))'],
  ])('%s', (_case, markdown, document) => {
    const note = parseDocument(noteDocumentSchema, parseNoteMarkdown(markdown));
    expect(note.toString()).toBe(document);
  });
});
