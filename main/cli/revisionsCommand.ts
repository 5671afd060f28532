import type { Revision } from '../../shared/model/revision';
import { type Message, message } from '../../shared/words/message';
import type { CliCommand } from './CliCommand';
import { formatTable } from './formatTable';

export const revisionsCommand: CliCommand<'revisions'> = {
  name: 'revisions',
  usage: 'ARTICLE',
  access: 'read',
  positionals: 1,
  options: {},
  async run(args, { open, words }) {
    const article = args.article(0);
    const backend = await open();
    const revisions = await backend.dispatch('revision.list', { owner: article });
    const listed = revisions.map(({ number, origin, name, createdAt, words: length }) => ({
      revision: number,
      origin,
      name,
      createdAt,
      words: length,
    }));
    const rows = revisions.map((revision) => [
      revision.number,
      words.say('cli.revisions.madeAt', { time: Date.parse(revision.createdAt) }),
      revision.words ?? words.say('cli.revisions.unreadable'),
      words.say(describeOrigin(revision)),
    ]);
    const text = formatTable(words, ['revision', 'madeAt', 'words', 'origin'], rows);
    return { json: listed, text };
  },
};

function describeOrigin({ origin, name, restored }: Revision): Message {
  if (restored !== null) return message('cli.origin.restoredFrom', { revision: restored });
  const how = message(`cli.origin.${origin}`);
  return name ? message('cli.origin.named', { origin: how, name }) : how;
}
