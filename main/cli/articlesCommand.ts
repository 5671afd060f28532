import type { CliCommand } from './CliCommand';
import { formatTable } from './formatTable';

export const articlesCommand: CliCommand<'articles'> = {
  name: 'articles',
  usage: '',
  access: 'read',
  positionals: 0,
  options: {},
  async run(_args, { open, words }) {
    const backend = await open();
    const { articles } = await backend.dispatch('library.open', {});
    const listed = articles
      .filter(({ trashedAt }) => trashedAt === null)
      .sort((a, b) => (a.importedAt + a.id < b.importedAt + b.id ? -1 : 1))
      .map(({ id, title, words: length, highlights }) => ({
        article: id,
        title,
        words: length,
        highlights,
      }));
    const rows = listed.map((one) => [one.article, one.words, one.highlights, one.title]);
    return {
      json: listed,
      text: rows.length
        ? formatTable(words, ['article', 'words', 'highlights', 'title'], rows)
        : words.say('cli.articles.none', { command: 'attest import FILE' }),
    };
  },
};
