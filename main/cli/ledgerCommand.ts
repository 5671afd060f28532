import { articleDocumentSchema } from '../../shared/document/articleDocumentSchema';
import { readArticleText } from '../../shared/document/articleText';
import { parseDocument } from '../../shared/document/parseDocument';
import { describeClaims, describeShare } from '../../shared/export/describeCoverage';
import { buildLedger } from '../../shared/ledger/buildLedger';
import { describeLack } from '../../shared/ledger/describeSources';
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
    const library = fromLists('library', await backend.dispatch('library.open', {}));
    const ledger = buildLedger(fromLists('article', opened), library.sources, text.length);
    const claims = listClaims(ledger.claims, words);
    return { json: ledger, text: `${claims}\n\n${describeCoverage(ledger.coverage, words)}` };
  },
};

function listClaims(claims: readonly LedgerClaim[], words: Words): string {
  if (!claims.length) return words.say('cli.ledger.none');
  const rows = claims.map(({ highlight, verdict, links, doubts, quote }) => [
    highlight,
    words.say(`verdict.${verdict}`),
    [
      ...(isSourced(links) ? [] : [words.say(describeLack(links))]),
      ...links.map(({ relation, source }) =>
        words.say('cli.ledger.source', { relation: message(`relation.${relation}`), source }),
      ),
    ].join(', '),
    doubts.map((doubt) => words.say(`ledger.doubt.${doubt}`)).join(' '),
    words.say('exports.quoted', { quote }),
  ]);
  return formatTable(words, ['highlight', 'verdict', 'sources', 'toSettle', 'quote'], rows);
}

function describeCoverage(coverage: Coverage, words: Words): string {
  const share = describeShare(coverage.textHighlighted, words);
  const highlighted = words.say('cli.ledger.highlighted', { share });
  return coverage.claims ? `${describeClaims(coverage, words)} ${highlighted}` : highlighted;
}
