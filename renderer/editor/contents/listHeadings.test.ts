import { describe, expect, it } from 'vitest';
import { articleDocumentSchema as schema } from '../../../shared/document/articleDocumentSchema';
import { listHeadings } from './listHeadings';

const heading = (level: number, text: string) =>
  schema.node('heading', { level }, text ? [schema.text(text)] : []);
const paragraph = schema.node('paragraph', null, [schema.text('Words.')]);

describe('listHeadings', () => {
  it('lists headings in the order of the text, with their levels and places', () => {
    const doc = schema.node('doc', null, [heading(1, 'One'), paragraph, heading(3, 'Two')]);
    expect(listHeadings(doc)).toEqual([
      { text: 'One', level: 1, position: 0 },
      { text: 'Two', level: 3, position: 13 },
    ]);
  });

  it('finds those within quotations', () => {
    const quotation = schema.node('blockquote', null, [heading(2, 'Quoted')]);
    const [found] = listHeadings(schema.node('doc', null, [paragraph, quotation]));
    expect(found).toMatchObject({ text: 'Quoted', position: 9 });
  });

  it.each([
    ['is empty', ''],
    ['is white space', ' \u00a0 '],
  ])('leaves out a heading that %s', (_what, text) => {
    expect(listHeadings(schema.node('doc', null, [heading(1, text), paragraph]))).toEqual([]);
  });

  it('has a heading of several lines in one', () => {
    const doc = schema.node('doc', null, [heading(1, 'A\n  title')]);
    expect(listHeadings(doc)[0]?.text).toBe('A title');
  });
});
