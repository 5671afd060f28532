import { randomIds } from '../../shared/model/ids';
import { systemClock } from '../../shared/model/timestamp';
import { makeOpenSearch } from '../search/openSearch';
import { SearchEngine } from '../search/SearchEngine';
import type { ListedArticle } from '../search/SearchIndex';
import { openLibrary } from '../storage/openLibrary';

// A program for tests: indexes the library in its first argument, in the folder in its second, prints how far it is,
// and begins anew whenever it is done.
const [, , folder = '', indexes = ''] = process.argv;
const storage = await openLibrary(folder, { access: 'read', clock: systemClock, ids: randomIds });
await storage.readRest();
const articles = storage.index.ids().flatMap((id): ListedArticle[] => {
  const stamps = storage.index.get(id)?.stamps;
  return stamps ? [[id, stamps]] : [];
});
const openSearch = makeOpenSearch(indexes, SearchEngine.open);
const index = await openSearch(folder, ({ done, total }) => {
  process.stdout.write(`${done} of ${total}\n`);
  if (done === total) void index.rebuild();
});
await index.sync(articles);
