import { articleDocumentSchema } from '../../shared/document/articleDocumentSchema';
import { readArticleText } from '../../shared/document/articleText';
import { parseDocument } from '../../shared/document/parseDocument';
import { describeClaims, describeShare } from '../../shared/export/describeCoverage';
import { buildLedger } from '../../shared/ledger/buildLedger';
import { isSourced } from '../../shared/ledger/isSourced';
import type { Coverage, LedgerClaim } from '../../shared/ledger/ledger';
import { fromLists } from '../../shared/model/records';
import { message } from '../../shared/words/message';
import type { Words } from '../../shared/words/Words';
import type { CliCommand } from './CliCommand';
import { formatTable } from './formatTable';

export const ledgerCommand: CliCommand<'ledger'> = {
  name: 'ledger',
  usage: 'ARTICLE',
  access: 'read',
  positionals: 1,
  options: {},
  async run(args, { open, words }) {
    const article = args.article(0);
    const backend = await open();
    const opened = await backend.dispatch('article.open', { article });
    const { text } = readArticleText(parseDocument(articleDocumentSchema, opened.document));
    const ledger = buildLedger(fromLists('article', opened), text.length);
    const claims = listClaims(ledger.claims, words);
    return { json: ledger, text: `${claims}\n\n${describeCoverage(ledger.coverage, words)}` };
  },
};

function listClaims(claims: readonly LedgerClaim[], words: Words): string {
  if (!claims.length) return words.say('cli.ledger.none');
  const rows = claims.map(({ highlight, verdict, links, quote }) => [
    highlight,
    words.say(`verdict.${verdict}`),
    [
      ...(isSourced(links) ? [] : [words.say('cli.ledger.noSource')]),
      ...links.map(({ relation, source }) =>
        words.say('cli.ledger.source', { relation: message(`relation.${relation}`), source }),
      ),
    ].join(', '),
    words.say('exports.quoted', { quote }),
  ]);
  return formatTable(words, ['highlight', 'verdict', 'sources', 'quote'], rows);
}

function describeCoverage(coverage: Coverage, words: Words): string {
  const share = describeShare(coverage.textHighlighted, words);
  const highlighted = words.say('cli.ledger.highlighted', { share });
  return coverage.claims ? `${describeClaims(coverage, words)} ${highlighted}` : highlighted;
}
