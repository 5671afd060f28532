import { expect, it } from 'vitest';
import { articleDocumentSchema as schema } from '../../../../shared/document/articleDocumentSchema';
import { readArticleText } from '../../../../shared/document/articleText';
import { listPageTexts } from './listPageTexts';

it('lists what of the text stands on which page, notes at its end included', () => {
  const on = (page: number) => ({ locator: `page=${page}` });
  const next = schema.mark('locator', on(2));
  const document = schema.node('doc', null, [
    schema.node('heading', { level: 2, ...on(1) }, [schema.text('One')]),
    schema.node('paragraph', on(1), [schema.text('two '), schema.text('three', [next])]),
    schema.node('paragraph', on(2), [schema.text('four')]),
    schema.node('paragraph', null, [schema.text('mine')]),
    schema.node('paragraph', on(1), [schema.text('a note')]),
  ]);
  const { text } = readArticleText(document);
  const found = listPageTexts(document).map(({ page, start, end }) => [
    page,
    text.slice(start, end),
  ]);
  expect(found).toEqual([
    [1, 'One\ntwo '],
    [2, 'three\nfour'],
    [1, 'a note'],
  ]);
});
