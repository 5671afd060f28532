import type { CliCommand } from './CliCommand';
import { formatTable } from './formatTable';

export const claimsCommand: CliCommand<'claims'> = {
  name: 'claims',
  usage: 'ARTICLE',
  access: 'read',
  positionals: 1,
  options: {},
  async run(args, { open, words }) {
    const article = args.article(0);
    const backend = await open();
    const { proposals } = await backend.dispatch('article.findClaims', { article });
    const rows = proposals.map(({ kind, start, end, speaker = '', quote }) => [
      words.say(`claims.kind.${kind}`),
      words.say('cli.claims.passage', { start, end }),
      speaker,
      words.say('exports.quoted', { quote }),
    ]);
    return {
      json: proposals,
      text: rows.length
        ? formatTable(words, ['kind', 'passage', 'speaker', 'quote'], rows)
        : words.say('cli.claims.none'),
    };
  },
};
