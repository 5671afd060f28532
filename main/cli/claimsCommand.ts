import { findClaims } from '../../shared/claims/findClaims';
import { canonicalText } from '../../shared/document/plainText';
import type { CliCommand } from './CliCommand';
import { formatTable } from './formatTable';

export const claimsCommand: CliCommand<'claims'> = {
  name: 'claims',
  usage: 'ARTICLE',
  access: 'read',
  positionals: 1,
  options: {},
  async run(args, { open, words }) {
    const id = args.article(0);
    const backend = await open();
    const { article, document } = await backend.dispatch('article.open', { article: id });
    const proposals = findClaims(canonicalText(document), article.language);
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
