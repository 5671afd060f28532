import { describe, expect, it } from 'vitest';
import type { ArticleId } from '../../shared/model/ids';
import { openTestLibrary } from '../testing/openTestLibrary';

/** More articles than stay in memory, all with a tag in some spelling; the first also on a highlight. */
async function openTagged() {
  const library = await openTestLibrary();
  const { call, importText, highlight } = library;
  const ids: ArticleId[] = [];
  for (let number = 0; number < 24; number += 1) {
    const { article } = await importText(`Article ${number}\nSome words of article ${number}.`);
    const tags = number % 2 ? ['Budget', 'press'] : ['budget'];
    await call('article.edit', { article, set: { tags } });
    ids.push(article);
  }
  const [first] = ids;
  if (!first) throw new Error('There are articles.');
  const made = await highlight(first, 0, 4);
  const set = { tags: ['BUDGET'] };
  await call('highlight.edit', { article: first, highlight: made.highlight, set });
  const summaries = async () => (await library.openLibrary()).articles;
  const tagsInUse = async () => {
    const all = (await summaries()).flatMap(({ tags, highlightTags }) => [
      ...tags,
      ...highlightTags.map(([tag]) => tag),
    ]);
    return [...new Set(all)].sort();
  };
  return { ...library, tagsInUse, summaries };
}

describe('tags of a whole library', () => {
  it('are renamed in all articles and highlights, in one step of undo', async () => {
    const { call, tagsInUse } = await openTagged();
    const before = await tagsInUse();
    expect(await call('tag.rename', { tag: 'budget', name: 'money' })).toEqual({
      articles: 24,
      highlights: 1,
    });
    expect(await tagsInUse()).toEqual(['money', 'press']);
    await call('history.undo', {});
    expect(await tagsInUse()).toEqual(before);
    await call('history.redo', {});
    expect(await tagsInUse()).toEqual(['money', 'press']);
  });

  it('become one where the new name is in use', async () => {
    const { call, summaries } = await openTagged();
    await call('tag.rename', { tag: 'budget', name: 'press' });
    expect((await summaries()).map(({ tags }) => tags)).toEqual(Array(24).fill(['press']));
  });

  it('are deleted everywhere, and come back as they were spelled', async () => {
    const { call, tagsInUse } = await openTagged();
    await call('tag.delete', { tag: 'Budget' });
    expect(await tagsInUse()).toEqual(['press']);
    await call('history.undo', {});
    expect(await tagsInUse()).toEqual(['BUDGET', 'Budget', 'budget', 'press']);
  });

  it('take on a new spelling', async () => {
    const { call, tagsInUse } = await openTagged();
    await call('tag.rename', { tag: 'budget', name: 'Budget' });
    expect(await tagsInUse()).toEqual(['Budget', 'press']);
  });

  it('are not renamed where nothing has them', async () => {
    const { call } = await openTagged();
    await expect(call('tag.rename', { tag: 'none', name: 'x' })).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});
