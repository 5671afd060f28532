import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { applySteps } from './applySteps';
import { articleDocumentSchema } from './articleDocumentSchema';
import { makeReplaceSteps } from './makeReplaceSteps';

const paragraph = (text: string, bold = false) => ({
  type: 'paragraph',
  ...(text && { content: [{ type: 'text', text, ...(bold && { marks: [{ type: 'bold' }] }) }] }),
});
const heading = (text: string) => ({ ...paragraph(text), type: 'heading', attrs: { level: 2 } });
const quote = (text: string) => ({ type: 'blockquote', content: [paragraph(text)] });
const build = (content: object[]) => articleDocumentSchema.nodeFromJSON({ type: 'doc', content });

describe('makeReplaceSteps', () => {
  const texts = fc.stringMatching(/^[ab ]{0,6}$/).chain((text) => {
    return fc.constantFrom(text, `${text}😀`, `😁${text}`, `😀${text}😁`);
  });
  const block = fc.oneof(
    texts.map((text) => paragraph(text)),
    texts.map((text) => paragraph(text, true)),
    texts.map(heading),
    texts.map(quote),
  );
  const documents = fc.array(block, { minLength: 1, maxLength: 8 }).map(build);

  it('turns any document into any other, and back', () => {
    fc.assert(
      fc.property(documents, documents, (before, after) => {
        const { document, inverse } = applySteps(before, makeReplaceSteps(before, after));
        expect(document.toJSON()).toEqual(after.toJSON());
        expect(applySteps(document, inverse).document.toJSON()).toEqual(before.toJSON());
      }),
    );
  });

  test.each([
    ['nothing where nothing differs', [paragraph('a')], [paragraph('a')], []],
    [
      'a word within a paragraph',
      [paragraph('one'), paragraph('It paid 6 million.')],
      [paragraph('one'), paragraph('It paid 7 million.')],
      [[14, 15]],
    ],
    [
      'differences in separate blocks, the last first',
      [paragraph('ab'), paragraph('same'), paragraph('cd')],
      [paragraph('a'), paragraph('same'), heading('cd')],
      [
        [10, 14],
        [2, 3],
      ],
    ],
    ['a whole character, not half of one', [paragraph('x😀')], [paragraph('x😁')], [[2, 4]]],
    ['a letter that was doubled', [paragraph('al')], [paragraph('all')], [[3, 3]]],
  ])('replaces %s', (_name, before, after, expected) => {
    const steps = makeReplaceSteps(build(before), build(after));
    expect(steps.map(({ from, to }) => [from, to])).toEqual(expected);
  });
});
