import { expect, it, test } from 'vitest';
import { explainFailure } from '../../shared/model/AttestError';
import { english } from '../../shared/words/loadWords';
import { message } from '../../shared/words/message';
import { openTestLibrary } from '../testing/openTestLibrary';

/** A saved change can be read again: what is nested too deeply for that is refused. */
const nest = (depth: number, wrap: (inner: object) => object, inner: object): object =>
  depth === 0 ? inner : wrap(nest(depth - 1, wrap, inner));

test.each<[string, number, boolean]>([
  ['takes', 90, true],
  ['refuses', 110, false],
])('%s a source with a field nested %d deep', async (_does, depth, isTaken) => {
  const { call, backend, folder } = await openTestLibrary();
  const custom = nest(depth, (inner) => ({ inner }), {});
  const creating = call('source.create', { csl: { type: 'book', title: 'Book', custom } });
  if (isTaken) await creating;
  else {
    await expect(creating).rejects.toMatchObject({
      said: { id: 'backend.nestedTooDeep', values: { field: 'csl', limit: 100 } },
    });
  }
  await backend.close();
  const again = await openTestLibrary(folder);
  expect((await again.openLibrary()).sources).toHaveLength(isTaken ? 1 : 0);
});

test.each<[string, number, boolean]>([
  ['takes', 140, true],
  ['refuses', 160, false],
])('%s a correction nested %d deep', async (_does, depth, isTaken) => {
  const { call, backend, folder, importText, openArticle } = await openTestLibrary();
  const { article } = await importText('One\nText.');
  const quote = (inner: object) => ({ type: 'blockquote', content: [inner] });
  const slice = { content: [nest(depth, quote, { type: 'paragraph' })] };
  const steps = [{ stepType: 'replace', from: 0, to: 0, slice }];
  const editing = call('text.edit', { owner: article, version: 0, author: 'editor', steps });
  if (isTaken) await editing;
  else {
    await expect(editing).rejects.toMatchObject({
      said: message('core.editDoesNotFit', { reason: 'It is nested more than 150 deep' }),
    });
  }
  const { document } = await openArticle(article);
  await backend.close();
  const again = await openTestLibrary(folder);
  expect((await again.openArticle(article)).document).toEqual(document);
});

it('refuses a note that is nested too deeply', async () => {
  const { call, importText, highlight: mark } = await openTestLibrary();
  const { article } = await importText('One\nText.');
  const { highlight } = await mark(article, 0, 4);
  const quote = (inner: object) => ({ type: 'blockquote', content: [inner] });
  const content = [nest(160, quote, { type: 'paragraph' }) as { type: string }];
  const note = { type: 'doc' as const, content };
  const editing = call('highlight.edit', { article, highlight, set: { note } });
  await expect(editing).rejects.toSatisfy((error) =>
    english.say(explainFailure(error)).includes('nested more than 150 deep'),
  );
});
