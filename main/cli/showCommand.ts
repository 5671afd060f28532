import type { Node } from '@tiptap/pm/model';
import { articleDocumentSchema } from '../../shared/document/articleDocumentSchema';
import { readArticleText } from '../../shared/document/articleText';
import { findLocator, findLocators } from '../../shared/document/locator/findLocator';
import { type Locator, showLocator } from '../../shared/document/locator/locator';
import { sayLocators } from '../../shared/document/locator/sayLocators';
import { parseDocument } from '../../shared/document/parseDocument';
import { plainText } from '../../shared/document/plainText';
import { positionOf, quoteOf } from '../../shared/model/anchor';
import { compareHighlights, type Highlight } from '../../shared/model/highlight';
import type { Words } from '../../shared/words/Words';
import type { CliCommand } from './CliCommand';
import { formatTable } from './formatTable';
import { toOneLine } from './showControls';
import { writeWithLocators } from './writeWithLocators';

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
    const document = parseDocument(articleDocumentSchema, opened.document);
    const { text, blocks } = readArticleText(document);
    const { id, title, tags, isStarred, isDone } = opened.article;
    const memo = opened.article.memo && plainText(opened.article.memo);
    const { revision } = opened.text;
    const highlights = opened.highlights
      .sort(compareHighlights)
      .map((highlight) => describeHighlight(highlight, document, words));
    return {
      json: {
        article: id,
        title,
        tags,
        memo,
        isStarred,
        isDone,
        text,
        blocks: blocks.map(({ type, level, text: own, start }) => ({
          type,
          ...(level !== undefined && { level }),
          ...describeLocator(findLocator(document, start)),
          text: own,
        })),
        highlights,
        revision,
      },
      text: [
        `${toOneLine(title)}\n${words.say('cli.show.revision', { article: id, revision })}`,
        tags.length ? toOneLine(words.say('exports.tags', { tags: tags.join(', ') })) : '',
        memo ?? '',
        ...writeWithLocators(document, words),
        listHighlights(highlights, words),
      ]
        .filter(Boolean)
        .join('\n\n'),
    };
  },
};

type ShownHighlight = ReturnType<typeof describeHighlight>;

/** A highlight with its passage and its note in plain text. `start` and `end` are null if it is lost. */
function describeHighlight(
  { id, anchor, label, kind, verdict, tags, note }: Highlight,
  document: Node,
  words: Words,
) {
  const position = positionOf(anchor);
  const locators = position && findLocators(document, position);
  return {
    highlight: id,
    quote: quoteOf(anchor).exact,
    start: position?.start ?? null,
    end: position?.end ?? null,
    ...(locators && { at: sayLocators(locators, words) }),
    kind,
    verdict,
    label,
    tags,
    note: note ? plainText(note) : null,
  };
}

/** Where a block stands in the original: `page` as printed there, or `time` in a recording. */
function describeLocator(locator: Locator | null): { page?: string; time?: string } {
  if (!locator) return {};
  return { [locator.label === 'page' ? 'page' : 'time']: showLocator(locator) };
}

function listHighlights(highlights: readonly ShownHighlight[], words: Words): string {
  if (!highlights.length) return words.say('cli.show.noHighlights');
  const rows = highlights.map(({ highlight, start, end, at, kind, quote }) => [
    highlight,
    start === null ? words.say('cli.lost') : `${start}–${end}${at ? ` (${at})` : ''}`,
    words.say(`kind.${kind}`),
    words.say('exports.quoted', { quote }),
  ]);
  return formatTable(words, ['highlight', 'passage', 'kind', 'quote'], rows);
}
