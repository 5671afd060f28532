import { articleDocumentSchema } from '../../shared/document/articleDocumentSchema';
import { readArticleText } from '../../shared/document/articleText';
import { parseDocument } from '../../shared/document/parseDocument';
import { buildLedger } from '../../shared/ledger/buildLedger';
import { isSourced } from '../../shared/ledger/isSourced';
import type { Coverage, LedgerClaim } from '../../shared/ledger/ledger';
import { fromLists } from '../../shared/model/records';
import type { CliCommand } from './CliCommand';
import { formatTable } from './formatTable';

export const ledgerCommand: CliCommand = {
  name: 'ledger',
  usage: 'ARTICLE',
  summary: 'Show an article’s claims against their sources, those without a source first.',
  access: 'read',
  positionals: 1,
  options: {},
  async run(args, { open }) {
    const article = args.article(0);
    const backend = await open();
    const opened = await backend.dispatch('article.open', { article });
    const { text } = readArticleText(parseDocument(articleDocumentSchema, opened.document));
    const ledger = buildLedger(fromLists('article', opened), text.length);
    return { json: ledger, text: `${listClaims(ledger.claims)}\n\n${describe(ledger.coverage)}` };
  },
};

function listClaims(claims: readonly LedgerClaim[]): string {
  if (!claims.length) return 'No claims.';
  const rows = claims.map(({ highlight, verdict, links, quote }) => [
    highlight,
    verdict,
    [
      ...(isSourced(links) ? [] : ['no source']),
      ...links.map(({ relation, source }) => `${relation} ${source}`),
    ].join(', '),
    `“${quote.replaceAll('\n', ' ')}”`,
  ]);
  return formatTable(['highlight', 'verdict', 'sources', 'quote'], rows);
}

function describe({ claims, sourced, conflicting, textHighlighted }: Coverage): string {
  const share = Math.round(textHighlighted * 100);
  return `${sourced} of ${claims} claims have a source, ${conflicting} are in conflict; ${share} % of the text is highlighted.`;
}
