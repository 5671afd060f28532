import { AttestError } from '../../shared/model/AttestError';
import { type Collection, pathOf } from '../../shared/model/collection';
import { message } from '../../shared/words/message';
import type { CliCommand } from './CliCommand';
import { formatTable } from './formatTable';

export const collectionsCommand: CliCommand<'collections'> = {
  name: 'collections',
  usage: '',
  access: 'read',
  positionals: 0,
  options: {},
  async run(_args, { open, words }) {
    const { collections } = await (await open()).dispatch('library.open', {});
    const byId = new Map(collections.map((collection) => [collection.id, collection]));
    const listed = collections
      .map(({ id, name, parent, articles }) => ({
        collection: id,
        name,
        parent,
        path: pathOf(byId, id).map((one) => one.name),
        articles,
      }))
      .sort((a, b) => words.compare(a.path.join('\n'), b.path.join('\n')));
    const rows = listed.map(({ collection, path, articles }) => [
      collection,
      articles.length,
      path.join(' / '),
    ]);
    return {
      json: listed,
      text: rows.length
        ? formatTable(words, ['collection', 'articles', 'name'], rows)
        : words.say('cli.collections.none', { command: 'attest collection add NAME' }),
    };
  },
};

export const collectionAddCommand: CliCommand<'collection add'> = {
  name: 'collection add',
  usage: 'NAME [--in C]',
  access: 'write',
  positionals: 1,
  options: { in: { type: 'string' } },
  async run(args, { open, words }) {
    const name = args.positional(0);
    const outer = args.text('in');
    const backend = await open();
    const { collections } = await backend.dispatch('library.open', {});
    const parent = outer === undefined ? null : chooseCollection(collections, outer).id;
    const { collection } = await backend.dispatch('collection.create', { name, parent });
    return {
      json: { collection },
      text: words.say('cli.added', { name: name.trim(), id: collection }),
    };
  },
};

export const collectionPutCommand: CliCommand<'collection put'> = {
  name: 'collection put',
  usage: 'ARTICLE C [--out]',
  access: 'write',
  positionals: 2,
  options: { out: { type: 'boolean' } },
  async run(args, { open, words }) {
    const article = args.article(0);
    const isIn = !args.flag('out');
    const backend = await open();
    const { collections } = await backend.dispatch('library.open', {});
    const { id: collection, name } = chooseCollection(collections, args.positional(1));
    await backend.dispatch('collection.put', { collection, articles: [article], isIn });
    const text = words.say(isIn ? 'cli.collection.in' : 'cli.collection.out', { article, name });
    return { json: { collection, article, isIn }, text };
  },
};

/** The collection of that id, or of that name if only one has it. */
function chooseCollection(collections: readonly Collection[], wanted: string): Collection {
  const found = collections.filter(({ id, name }) => id === wanted || name === wanted);
  const [first, second] = found;
  if (!first) {
    throw new AttestError('not-found', message('cli.collection.notFound', { wanted }));
  }
  if (second) {
    const ids = found.map(({ id }) => id).join(', ');
    throw new AttestError('ambiguous', message('cli.collection.ambiguous', { wanted, ids }));
  }
  return first;
}
