import { expect, it } from 'vitest';
import { openTestLibrary } from '../../testing/openTestLibrary';
import { createTargetFinder } from './findTargets';

it('finds articles by their ids, addresses, DOIs and titles, but none in the trash', async () => {
  const { call, storage } = await openTestLibrary();
  const bytes = new TextEncoder().encode('A title\nWords.');
  const add = async (job: string, title: string, url: string) =>
    (await call('article.import', { job, name: 'a.txt', bytes, title, url })).article;
  const page = await add('a', 'The quay before dawn', 'https://example.org/quay?utm_source=x');
  const paper = await add('b', 'Piers', 'https://doi.org/10.5555/Piers');
  const gone = await add('c', 'In the trash', 'https://example.org/gone');
  await call('article.trash', { article: gone, isTrashed: true });
  await storage.flush();
  const find = createTargetFinder(storage.index);
  const target = { title: '', url: '', author: '' };
  const cases: [Partial<typeof target> & { doi?: string }, string[], boolean][] = [
    [{ url: `attest:${page}` }, [page], false],
    [{ url: 'http://www.example.org/quay/#here' }, [page], false],
    [{ doi: '10.5555/PIERS' }, [paper], false],
    [{ url: 'https://doi.org/10.5555/piers' }, [paper], false],
    [{ title: 'THE QUAY, before dawn' }, [page], false],
    [{ title: 'The Quay Before Dawn | Example News' }, [page], true],
    [{ title: 'Pier' }, [], true],
    [{ title: 'In the trash', url: 'https://example.org/gone' }, [], true],
    [{}, [], true],
  ];
  for (const [named, articles, isLoose] of cases) {
    expect(find({ ...target, ...named }), JSON.stringify(named)).toEqual({ articles, isLoose });
  }
});
