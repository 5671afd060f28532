import type { CliCommand } from './CliCommand';
import { formatTable } from './formatTable';

export const articlesCommand: CliCommand = {
  name: 'articles',
  usage: '',
  summary: 'List the articles that are not in the trash, oldest import first.',
  access: 'read',
  positionals: 0,
  options: {},
  async run(_args, { open }) {
    const backend = await open();
    const { articles } = await backend.dispatch('library.open', {});
    const listed = articles
      .filter(({ trashedAt }) => trashedAt === null)
      .sort((a, b) => (a.importedAt + a.id < b.importedAt + b.id ? -1 : 1))
      .map(({ id, title, words, highlights }) => ({ article: id, title, words, highlights }));
    const rows = listed.map(({ article, words, highlights, title }) => [
      article,
      words,
      highlights,
      title,
    ]);
    return {
      json: listed,
      text: rows.length
        ? formatTable(['article', 'words', 'highlights', 'title'], rows)
        : 'No articles yet. Import one: attest import FILE',
    };
  },
};
