import { describe, expect, it } from 'vitest';
import { readArticleText } from '../../../shared/document/articleText';
import type { ImportOptions } from '../../../shared/model/importOptions';
import { readInput } from '../testing/readInput';
import { readDocx } from './readDocx';
import { makeDocx, paragraph, run } from './testing/makeDocx';

const ins = (runs: string) => `<w:ins w:id="1" w:author="Ada">${runs}</w:ins>`;
const del = (text: string) =>
  `<w:del w:id="2" w:author="Ada"><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
const moved = (kind: string, text: string) => `<w:${kind} w:id="3">${run(text)}</w:${kind}>`;
const end = (kind: string) => `<w:rPr><w:${kind} w:id="4"/></w:rPr>`;
const row = (text: string, properties = '') =>
  `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}<w:tc>${paragraph(text)}</w:tc><w:tc>${paragraph('x')}</w:tc></w:tr>`;

async function readBoth(body: string): Promise<Record<'accept' | 'reject', string[]>> {
  const read = async (changes: NonNullable<ImportOptions['changes']>) => {
    const article = await readInput(readDocx, makeDocx({ body }), { options: { changes } });
    expect(article.hasChanges).toBe(true);
    return readArticleText(article.document).text.split('\n');
  };
  return { accept: await read('accept'), reject: await read('reject') };
}

describe('tracked changes', () => {
  it.each([
    [
      'words',
      paragraph(run('It costs ') + del('five') + ins(run('six')) + run(' million.')),
      ['It costs six million.'],
      ['It costs five million.'],
    ],
    [
      'words that moved',
      paragraph(moved('moveFrom', 'First. ') + run('Then.') + moved('moveTo', ' First.')),
      ['Then. First.'],
      ['First. Then.'],
    ],
    [
      'an inserted end of a paragraph',
      paragraph(run('One '), end('ins')) + paragraph('two.'),
      ['One', 'two.'],
      ['One two.'],
    ],
    [
      'a deleted end of a paragraph',
      paragraph(run('One '), end('del')) + paragraph('two.'),
      ['One two.'],
      ['One', 'two.'],
    ],
    [
      'a whole paragraph',
      paragraph(del('Gone.'), end('del')) + paragraph('Here.'),
      ['Here.'],
      ['Gone.', 'Here.'],
    ],
    [
      'rows of a table',
      `<w:tbl>${row('kept')}${row('new', '<w:ins w:id="5"/>')}${row('old', '<w:del w:id="6"/>')}</w:tbl>`,
      ['kept', 'x', 'new', 'x'],
      ['kept', 'x', 'old', 'x'],
    ],
    [
      'a new style',
      paragraph(
        run('A heading'),
        '<w:outlineLvl w:val="0"/><w:pPrChange w:id="7"><w:pPr/></w:pPrChange>',
      ) + paragraph(ins(run('New.'))),
      ['A heading', 'New.'],
      ['A heading'],
    ],
  ])('are accepted or rejected: %s', async (_case, body, accepted, rejected) => {
    expect(await readBoth(body)).toEqual({ accept: accepted, reject: rejected });
  });

  it('are accepted where nobody chose', async () => {
    const body = paragraph(run('Kept') + del(' gone') + ins(run(' new')));
    const article = await readInput(readDocx, makeDocx({ body }));
    expect(readArticleText(article.document).text).toBe('Kept new');
  });

  it('restore the style that a paragraph had', async () => {
    const body = paragraph(
      run('Words') + del('.'),
      '<w:outlineLvl w:val="0"/><w:pPrChange w:id="7"><w:pPr/></w:pPrChange>',
    );
    const types = async (changes: 'accept' | 'reject') =>
      (await readInput(readDocx, makeDocx({ body }), { options: { changes } })).document.firstChild
        ?.type.name;
    expect(await types('accept')).toBe('heading');
    expect(await types('reject')).toBe('paragraph');
  });

  it('are not asked about where there are none', async () => {
    const article = await readInput(readDocx, makeDocx({ body: paragraph('Words.') }));
    expect(article.hasChanges).toBe(false);
  });
});
