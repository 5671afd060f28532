import { AttestError } from '../../shared/model/AttestError';
import { type Collection, pathOf } from '../../shared/model/collection';
import type { CliCommand } from './CliCommand';
import { formatTable } from './formatTable';

export const collectionsCommand: CliCommand = {
  name: 'collections',
  usage: '',
  summary: 'List the collections, each with the path of those that it is in.',
  access: 'read',
  positionals: 0,
  options: {},
  async run(_args, { open }) {
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
      .sort((a, b) => a.path.join('\n').localeCompare(b.path.join('\n')));
    const rows = listed.map(({ collection, path, articles }) => [
      collection,
      articles.length,
      path.join(' / '),
    ]);
    return {
      json: listed,
      text: rows.length
        ? formatTable(['collection', 'articles', 'name'], rows)
        : 'No collections yet. Add one: attest collection add NAME',
    };
  },
};

export const collectionAddCommand: CliCommand = {
  name: 'collection add',
  usage: 'NAME [--in C]',
  summary: 'Add a collection, by itself or in another one, which is named or given by its id.',
  access: 'write',
  positionals: 1,
  options: { in: { type: 'string', help: 'the collection that it is to be in' } },
  async run(args, { open }) {
    const name = args.positional(0);
    const outer = args.text('in');
    const backend = await open();
    const { collections } = await backend.dispatch('library.open', {});
    const parent = outer === undefined ? null : chooseCollection(collections, outer).id;
    const { collection } = await backend.dispatch('collection.create', { name, parent });
    return { json: { collection }, text: `Added “${name.trim()}” as ${collection}.` };
  },
};

export const collectionPutCommand: CliCommand = {
  name: 'collection put',
  usage: 'ARTICLE C [--out]',
  summary: 'Put an article into a collection, or take it out. Put into several, it is in each.',
  access: 'write',
  positionals: 2,
  options: { out: { type: 'boolean', help: 'take it out instead' } },
  async run(args, { open }) {
    const article = args.article(0);
    const isIn = !args.flag('out');
    const backend = await open();
    const { collections } = await backend.dispatch('library.open', {});
    const { id: collection, name } = chooseCollection(collections, args.positional(1));
    await backend.dispatch('collection.put', { collection, articles: [article], isIn });
    const text = isIn ? `${article} is in “${name}”.` : `${article} is not in “${name}” any more.`;
    return { json: { collection, article, isIn }, text };
  },
};

/** The collection of that id, or of that name where only one is called so. */
function chooseCollection(collections: readonly Collection[], wanted: string): Collection {
  const found = collections.filter(({ id, name }) => id === wanted || name === wanted);
  const [first, second] = found;
  if (!first) {
    throw new AttestError('not-found', `There is no collection ${wanted} in this library.`);
  }
  if (second) {
    const ids = found.map(({ id }) => id).join(', ');
    throw new AttestError('ambiguous', `Several collections are called ${wanted}. Choose: ${ids}.`);
  }
  return first;
}
