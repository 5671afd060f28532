import { expect, it } from 'vitest';
import { articleDocumentSchema as schema } from '../../shared/document/articleDocumentSchema';
import { english } from '../../shared/words/loadWords';
import { writeWithLocators } from './writeWithLocators';

const onPage = (page: number) => ({ locator: `page=${page}` });

it('says where pages begin, before a paragraph or within it', () => {
  const next = schema.mark('locator', onPage(2));
  const text = schema.node('doc', null, [
    schema.node('image', { src: 'x', ...onPage(1) }),
    schema.node('paragraph', onPage(1), [schema.text('Nobody '), schema.text('had', [next])]),
    schema.node('paragraph', onPage(2), [schema.text('checked.')]),
    schema.node('paragraph', null, [schema.text('A footnote.')]),
  ]);
  expect(writeWithLocators(text, english)).toEqual([
    '[p. 1] Nobody [p. 2] had',
    'checked.',
    'A footnote.',
  ]);
});
