import type { CliCommand } from './CliCommand';
import { formatTable } from './formatTable';

export const sourcesCommand: CliCommand<'sources'> = {
  name: 'sources',
  usage: '',
  access: 'read',
  positionals: 0,
  options: {},
  async run(_args, { open, words }) {
    const backend = await open();
    const { sources, articles } = await backend.dispatch('library.open', {});
    const listed = sources
      .map((source) => ({
        source: source.id,
        title: source.csl.title?.trim() || source.csl.URL || words.say('cli.sources.untitled'),
        links: articles.reduce((sum, { links }) => sum + (links[source.id] ?? 0), 0),
      }))
      .sort((a, b) => words.compare(a.title, b.title) || (a.source < b.source ? -1 : 1));
    const rows = listed.map(({ source, links, title }) => [source, links, title]);
    return {
      json: listed,
      text: rows.length
        ? formatTable(words, ['source', 'links', 'title'], rows)
        : words.say('cli.sources.none', { command: 'attest source add --title T' }),
    };
  },
};
