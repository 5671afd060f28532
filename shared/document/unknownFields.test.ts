import { Transform } from '@tiptap/pm/transform';
import { describe, expect, it, test } from 'vitest';
import { applySteps } from './applySteps';
import { articleDocumentSchema } from './articleDocumentSchema';
import { parseDocument } from './parseDocument';
import { writeDocument, writeStep } from './unknownFields';

const schema = articleDocumentSchema;
const read = (...content: object[]) => schema.nodeFromJSON({ type: 'doc', content });
const text = (words: string, fields: object = {}) => ({ type: 'text', text: words, ...fields });
const bold = { type: 'bold' };
const link = {
  type: 'link',
  attrs: { ...schema.mark('link', { href: 'https://example.org' }).attrs },
};

describe('a document', () => {
  test.each([
    ['without unknown fields', { type: 'paragraph', content: [text('One')] }],
    ['of a node', { type: 'paragraph', content: [text('One')], added: 1 }],
    ['among the attributes of a node', { type: 'heading', attrs: { level: 2, added: [null] } }],
    ['as the only attribute', { type: 'paragraph', attrs: { added: {} } }],
    ['of a node without content', { type: 'horizontalRule', added: 'x' }],
    ['of a run of letters', { type: 'paragraph', content: [text('One', { added: 1 })] }],
    [
      'of marks and their attributes',
      {
        type: 'paragraph',
        content: [
          text('One', {
            marks: [
              { ...link, attrs: { ...link.attrs, added: 1 } },
              { ...bold, added: 2 },
            ],
          }),
          text('Two', { marks: [bold] }),
        ],
      },
    ],
    [
      'deep within',
      {
        type: 'blockquote',
        content: [{ type: 'paragraph', added: { deep: [1] }, content: [text('One')] }],
      },
    ],
    ['called like what objects have', { type: 'paragraph', toString: 1, constructor: { a: 1 } }],
  ])('is written as it was read: a field %s', (_name, block) => {
    const json = { type: 'doc' as const, content: [block], added: 'to the document' };
    expect(writeDocument(parseDocument(schema, json))).toEqual(json);
  });

  it('has its keys in ProseMirror’s order, so that files change no more than necessary', () => {
    const document = read(
      { type: 'heading', attrs: { level: 2 }, content: [text('One', { marks: [link, bold] })] },
      { type: 'paragraph' },
    );
    const withoutNulls = JSON.stringify(document)
      .replaceAll('"locator":null,"fragment":null,', '')
      .replaceAll(',"attrs":{"locator":null,"fragment":null}', '');
    expect(JSON.stringify(writeDocument(document))).toBe(withoutNulls);
  });

  it('takes no field named __proto__, at any depth', () => {
    const json = '{"type":"paragraph","__proto__":{"a":1},"attrs":{"__proto__":{"b":1},"c":1}}';
    const document = read(JSON.parse(json));
    const written = writeDocument(document).content?.[0];
    expect(written).toEqual({ type: 'paragraph', attrs: { c: 1 } });
    expect(Object.getPrototypeOf(written)).toBe(Object.prototype);
  });

  test.each([[null], ['text'], [{ type: 'noSuchNode', added: 1 }], [{ added: 1 }], [{ type: {} }]])(
    'that has %j for a block is still rejected',
    (block) => {
      const json = JSON.parse(JSON.stringify({ type: 'doc', content: [block] }));
      expect(() => parseDocument(schema, json)).toThrow('core.unknownContent');
    },
  );

  it('does not give the fields of one node or mark to others of its type', () => {
    const marked = (mark: object) => [text('One', { marks: [mark] })];
    const content = [
      { type: 'paragraph', added: 1, content: marked({ ...bold, added: 2 }) },
      { type: 'paragraph', content: marked(bold) },
    ];
    const [, second] = writeDocument(read(...content)).content ?? [];
    expect(second).toEqual(content[1]);
  });
});

describe('an edit', () => {
  const document = read(
    {
      type: 'paragraph',
      added: 1,
      content: [text('One '), text('two', { marks: [{ ...link, added: 2 }] })],
    },
    {
      type: 'blockquote',
      added: 3,
      content: [{ type: 'paragraph', attrs: { added: 4 }, content: [text('Three')] }],
    },
  );
  const edits: [name: string, edit: (transform: Transform) => unknown][] = [
    ['letters typed', (tr) => tr.insert(2, schema.text('x'))],
    ['letters typed deep within', (tr) => tr.insert(13, schema.text('x'))],
    ['a block put before', (tr) => tr.insert(0, schema.node('paragraph'))],
    ['a split block', (tr) => tr.split(3)],
    ['marks over all of it', (tr) => tr.addMark(1, 8, schema.mark('italic'))],
  ];
  test.each(edits)('leaves the fields: %s', (_name, edit) => {
    const transform = new Transform(document);
    edit(transform);
    const steps = transform.steps.map((step) => JSON.parse(JSON.stringify(step)));
    const { document: edited } = applySteps(document, steps);
    expect(findAdded(edited)).toEqual([1, 2, 3, 4]);
  });

  const all: typeof edits = [
    ...edits,
    ['all deleted', (tr) => tr.delete(0, tr.doc.content.size)],
    ['two blocks made one', (tr) => tr.delete(4, 14)],
    ['a mark taken off', (tr) => tr.removeMark(1, 8, schema.marks.link)],
    ['all marks taken off', (tr) => tr.removeMark(1, 8)],
    ['a link to somewhere else', (tr) => tr.addMark(1, 8, schema.mark('link', { href: 'x:' }))],
    ['a block made another', (tr) => tr.setNodeMarkup(0, schema.nodes.heading, { level: 2 })],
  ];
  test.each(all)('gives back the fields when it is undone: %s', (_name, edit) => {
    const transform = new Transform(document);
    edit(transform);
    const steps = transform.steps.map((step) => JSON.parse(JSON.stringify(step)));
    const { document: edited, inverse } = applySteps(document, steps);
    const back = applySteps(edited, JSON.parse(JSON.stringify(inverse)));
    expect(writeDocument(back.document)).toEqual(writeDocument(document));
    // And redone, and undone again.
    const again = applySteps(back.document, steps);
    expect(writeDocument(applySteps(again.document, again.inverse).document)).toEqual(
      writeDocument(document),
    );
  });

  it('carries the fields of what it inserts', () => {
    const transform = new Transform(read({ type: 'paragraph' }));
    transform.insert(0, document.content);
    const [step] = transform.steps.map((own) => JSON.parse(JSON.stringify(writeStep(own))));
    const { document: edited } = applySteps(read({ type: 'paragraph' }), [step]);
    expect(findAdded(edited)).toEqual([1, 2, 3, 4]);
  });
});

/** The values of the `added` fields, in the order of the text. */
function findAdded(document: ReturnType<typeof read>): unknown[] {
  const found: unknown[] = [];
  JSON.stringify(writeDocument(document), (key, value) => {
    if (key === 'added') found.push(value);
    return value;
  });
  return found.sort();
}
