import { titleOfSource } from '../../shared/model/source';
import type { CliCommand } from './CliCommand';
import { formatTable } from './formatTable';

export const sourcesCommand: CliCommand = {
  name: 'sources',
  usage: '',
  summary: 'List the sources by title, with how many highlights are linked to each.',
  access: 'read',
  positionals: 0,
  options: {},
  async run(_args, { open }) {
    const backend = await open();
    const { sources, articles } = await backend.dispatch('library.open', {});
    const listed = sources
      .map((source) => ({
        source: source.id,
        title: titleOfSource(source),
        links: articles.reduce((sum, { links }) => sum + (links[source.id] ?? 0), 0),
      }))
      .sort((a, b) => a.title.localeCompare(b.title) || (a.source < b.source ? -1 : 1));
    const rows = listed.map(({ source, links, title }) => [source, links, title]);
    return {
      json: listed,
      text: rows.length
        ? formatTable(['source', 'links', 'title'], rows)
        : 'No sources yet. Add one: attest source add --title T',
    };
  },
};
