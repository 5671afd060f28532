import { describe, expect, it } from 'vitest';
import { readPlainText } from './readPlainText';

const BODY =
  'The committee met on Tuesday to hear what had become of the money that was set aside.';

describe('readPlainText', () => {
  it.each<[string, string, string | undefined, string | undefined, string]>([
    [
      'takes a title off',
      `The Money\n\n${BODY}`,
      undefined,
      'The Money',
      `doc(paragraph("${BODY}"))`,
    ],
    [
      'takes a title off that a byline and a date follow',
      `The Money\nBy Jane Doe\n5 March 2020\n${BODY}`,
      undefined,
      'The Money',
      `doc(paragraph("By Jane Doe"), paragraph("5 March 2020"), paragraph("${BODY}"))`,
    ],
    [
      'leaves a text without a title whole',
      `${BODY}\n${BODY}`,
      undefined,
      undefined,
      `doc(paragraph("${BODY}"), paragraph("${BODY}"))`,
    ],
    [
      'leaves the first of several short lines',
      'Jane Doe\nJohn Roe',
      undefined,
      undefined,
      'doc(paragraph("Jane Doe"), paragraph("John Roe"))',
    ],
    [
      'does not repeat the title that is known',
      `The Money\n${BODY}`,
      'The Money',
      'The Money',
      `doc(paragraph("${BODY}"))`,
    ],
    [
      'keeps a first line that is not the title that is known',
      `The Money\n${BODY}`,
      'Where It Went',
      undefined,
      `doc(heading("The Money"), paragraph("${BODY}"))`,
    ],
    [
      'keeps a text that is its title',
      'The Money',
      'The Money',
      undefined,
      'doc(paragraph("The Money"))',
    ],
    [
      'keeps line breaks and makes headings of level 2',
      `${BODY}\n\nThe Money\n\n${BODY}\n\nOne\nTwo`,
      undefined,
      undefined,
      `doc(paragraph("${BODY}"), heading("The Money"), paragraph("${BODY}"), paragraph("One", hardBreak, "Two"))`,
    ],
    [
      'takes an underlined title off, whatever follows it',
      'The Money\n=========\n\n- bread\n- cheese',
      undefined,
      'The Money',
      'doc(bulletList(listItem(paragraph("bread")), listItem(paragraph("cheese"))))',
    ],
    [
      'makes quotations, lists and code of what is laid out so',
      `${BODY}\n\n> One\n> two\n\n1. bread\n2. cheese\n\nif (a) {\n  b();\n}`,
      undefined,
      undefined,
      `doc(paragraph("${BODY}"), blockquote(paragraph("One", hardBreak, "two")), orderedList(listItem(paragraph("bread")), listItem(paragraph("cheese"))), codeBlock("if (a) {\\n  b();\\n}"))`,
    ],
  ])('%s', (_case, text, known, title, document) => {
    const read = readPlainText(text, known);
    expect(read.details.title).toBe(title);
    expect(read.document.toString()).toBe(document);
    read.document.descendants((node) => {
      if (node.type.name === 'heading') expect(node.attrs.level).toBe(2);
    });
  });
});
