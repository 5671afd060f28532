import { revisionOriginTitles } from '../../shared/model/revision';
import type { CliCommand } from './CliCommand';
import { formatTable } from './formatTable';

export const revisionsCommand: CliCommand = {
  name: 'revisions',
  usage: 'ARTICLE',
  summary: 'List the texts that an article has had, the present one last.',
  access: 'read',
  positionals: 1,
  options: {},
  async run(args, { open }) {
    const article = args.article(0);
    const backend = await open();
    const revisions = await backend.dispatch('revision.list', { owner: article });
    const listed = revisions.map(({ number, origin, name, createdAt, words }) => ({
      revision: number,
      origin,
      name,
      createdAt,
      words,
    }));
    const rows = revisions.map(({ number, origin, name, createdAt, words, restored }) => [
      number,
      createdAt.slice(0, 16).replace('T', ' '),
      words ?? 'not readable',
      restored
        ? `${revisionOriginTitles[origin]} from revision ${restored}`
        : `${revisionOriginTitles[origin]} ${name}`.trimEnd(),
    ]);
    return { json: listed, text: formatTable(['revision', 'made at', 'words', 'origin'], rows) };
  },
};
