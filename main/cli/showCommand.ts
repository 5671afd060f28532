import { articleDocumentSchema } from '../../shared/document/articleDocumentSchema';
import { readArticleText } from '../../shared/document/articleText';
import { parseDocument } from '../../shared/document/parseDocument';
import { plainText } from '../../shared/document/plainText';
import { positionOf, quoteOf } from '../../shared/model/anchor';
import { compareHighlights, type Highlight } from '../../shared/model/highlight';
import type { Words } from '../../shared/words/Words';
import type { CliCommand } from './CliCommand';
import { formatTable } from './formatTable';
import { toOneLine } from './showControls';

export const showCommand: CliCommand<'show'> = {
  name: 'show',
  usage: 'ARTICLE',
  access: 'read',
  positionals: 1,
  options: {},
  async run(args, { open, words }) {
    const article = args.article(0);
    const backend = await open();
    const opened = await backend.dispatch('article.open', { article });
    const { text, blocks } = readArticleText(parseDocument(articleDocumentSchema, opened.document));
    const { id, title, tags, isStarred, isDone } = opened.article;
    const memo = opened.article.memo && plainText(opened.article.memo);
    const { revision } = opened.text;
    const highlights = opened.highlights.sort(compareHighlights).map(describeHighlight);
    return {
      json: {
        article: id,
        title,
        tags,
        memo,
        isStarred,
        isDone,
        text,
        blocks: blocks.map(({ type, level, text: own }) => ({
          type,
          ...(level !== undefined && { level }),
          text: own,
        })),
        highlights,
        revision,
      },
      text: [
        `${toOneLine(title)}\n${words.say('cli.show.revision', { article: id, revision })}`,
        tags.length ? toOneLine(words.say('exports.tags', { tags: tags.join(', ') })) : '',
        memo ?? '',
        ...blocks.map((block) => block.text),
        listHighlights(highlights, words),
      ]
        .filter(Boolean)
        .join('\n\n'),
    };
  },
};

type ShownHighlight = ReturnType<typeof describeHighlight>;

/** A highlight with its passage and its note in plain text. `start` and `end` are null if it is lost. */
function describeHighlight({ id, anchor, label, kind, verdict, tags, note }: Highlight) {
  return {
    highlight: id,
    quote: quoteOf(anchor).exact,
    start: positionOf(anchor)?.start ?? null,
    end: positionOf(anchor)?.end ?? null,
    kind,
    verdict,
    label,
    tags,
    note: note ? plainText(note) : null,
  };
}

function listHighlights(highlights: readonly ShownHighlight[], words: Words): string {
  if (!highlights.length) return words.say('cli.show.noHighlights');
  const rows = highlights.map(({ highlight, start, end, kind, quote }) => [
    highlight,
    start === null ? words.say('cli.lost') : `${start}–${end}`,
    words.say(`kind.${kind}`),
    words.say('exports.quoted', { quote }),
  ]);
  return formatTable(words, ['highlight', 'passage', 'kind', 'quote'], rows);
}
