import { type SearchHit, searchKindSchema } from '../../shared/search/searchResult';
import type { CliCommand } from './CliCommand';
import { formatTable } from './formatTable';
import { UsageError } from './UsageError';

/** As many as the window asks for at most. */
const MAX_HITS = 200;

export const searchCommand: CliCommand<'search'> = {
  name: 'search',
  usage: 'QUERY [--kind K] [--limit N]',
  access: 'share',
  positionals: 1,
  options: {
    kind: { type: 'string', choices: searchKindSchema.options },
    limit: { type: 'string' },
  },
  async run(args, { open, words }) {
    const kind = args.choice('kind', searchKindSchema.options);
    const limit = args.count('limit', MAX_HITS);
    const query = args.positional(0);
    const backend = await open();
    const { groups, problems } = await backend.dispatch('search.find', {
      query,
      ...(limit && { limit }),
      ...(kind && { kinds: [kind] }),
      whenComplete: true,
    });
    const [problem] = problems;
    if (problem) throw new UsageError(problem);
    const hits = groups.flatMap((group) => group.hits);
    const rows = hits.map((hit) => [
      hit.id,
      words.say(`cli.search.kind.${hit.kind}`),
      describe(hit),
    ]);
    return {
      json: hits.map(({ kind: found, id, article, start, end, ...hit }) => ({
        kind: found,
        id,
        ...(article && { article }),
        ...(start !== undefined && { start, end }),
        snippet: toText(hit),
      })),
      text: rows.length
        ? formatTable(words, ['id', 'kind', 'found'], rows)
        : words.say('cli.search.none'),
    };
  },
};

function toText({ snippet }: Pick<SearchHit, 'snippet'>): string {
  return snippet.map(({ text }) => text).join('');
}

/** The title, and what of it matches. */
function describe(hit: SearchHit): string {
  return [hit.title, toText(hit)].filter(Boolean).join(': ');
}
