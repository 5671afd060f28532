import { findUnlookedAt } from '../../shared/claims/findUnlookedAt';
import { articleDocumentSchema } from '../../shared/document/articleDocumentSchema';
import { readArticleText } from '../../shared/document/articleText';
import { parseDocument } from '../../shared/document/parseDocument';
import { checkReadiness } from '../../shared/ledger/checkReadiness';
import { fromLists } from '../../shared/model/records';
import type { CliCommand } from './CliCommand';
import { formatTable } from './formatTable';

export const readyCommand: CliCommand<'ready'> = {
  name: 'ready',
  usage: 'ARTICLE',
  access: 'read',
  positionals: 1,
  options: {},
  async run(args, { open, words }) {
    const article = args.article(0);
    const backend = await open();
    const opened = await backend.dispatch('article.open', { article });
    const records = fromLists('article', opened);
    const library = fromLists('library', await backend.dispatch('library.open', {}));
    const { text } = readArticleText(parseDocument(articleDocumentSchema, opened.document));
    const rules = library.library.preferences.readiness;
    const { statements } = await backend.dispatch('article.findClaims', { article });
    const unlookedAt = findUnlookedAt(text, statements, opened.highlights);
    const result = checkReadiness(records, library.sources, rules, unlookedAt);
    const { ready, missing } = result;
    const rows = missing.map(({ rule, highlight, quote }) => [
      words.say(`readiness.rule.${rule}`),
      highlight ?? '',
      words.say('exports.quoted', { quote }),
    ]);
    const answer = ready
      ? words.say('readiness.answer.ready')
      : words.say('readiness.answer.missing', { count: missing.length });
    return {
      json: {
        ready,
        missing: missing.map(({ rule, highlight, quote }) => ({
          rule,
          ...(highlight && { highlight }),
          quote,
        })),
      },
      text: ready
        ? answer
        : `${answer}\n\n${formatTable(words, ['rule', 'highlight', 'quote'], rows)}`,
      ...(!ready && { exitCode: 1 }),
    };
  },
};
