import type { Node } from '@tiptap/pm/model';
import { isSafeUrl } from '../../document/isSafeUrl';
import { settleFragments } from '../../document/settleFragments';
import type { ExportOptions } from '../../ipc/exportRequest';
import type { Text } from '../../model/text';
import type { MessageId } from '../../words/message';
import type { Words } from '../../words/Words';
import { type Arrangement, type Entry, hasNumber, type PlacedEntry } from '../arrangeContent';
import type { Citations } from '../citeContent';
import { cleanLanguageTag } from '../cleanLanguageTag';
import { describeArticle } from '../describeContent';
import { describeCoverage } from '../describeCoverage';
import type { ExportContent } from '../exportContent';
import { escapeHtml } from './escapeHtml';
import { findHighlightPieces } from './findHighlightPieces';
import { markBeginnings } from './markBeginnings';
import type { PageLanguages } from './PageLanguages';
import { formulaStyles, pageStyles } from './pageStyles';
import { type BlockRendering, renderBlock } from './renderBlock';
import { openLink, renderInline } from './renderInline';
import { renderLedger } from './renderLedger';
import { renderLostNotes, renderNotes, renderSaid, renderTags } from './renderNotes';
import { renderReferences } from './renderReferences';
import { renderSentence } from './renderSentence';

// Nothing but its own style sheet and the images within: should anything hostile slip through, it can do nothing.
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** One page that needs nothing else: the article with its highlights, notes in the margin or at its end, ledger and sources. No scripts. */
export function writeArticleHtml(
  content: ExportContent,
  arrangement: Arrangement,
  words: Words,
  citations: Citations,
  { notes }: Pick<ExportOptions, 'notes'> = { notes: 'margin' },
): string {
  const { article, text, document, generatedAt } = content;
  const { articleText, formulas, memo, entries, lost, references } = arrangement;
  const atEnd = notes === 'end' ? entries.filter(hasNumber) : [];
  const title = escapeHtml(article.title);
  const direction = resolveDirection(text.direction, articleText.text);
  const languages = { words, article: cleanLanguageTag(article.language) };
  const exportedAt = `<time datetime="${escapeHtml(generatedAt)}">${escapeHtml(words.date(generatedAt))}</time>`;
  const marks = [renderTags(article.tags), renderSaid(memo, words)].filter(Boolean);
  const renderBeside = (begun: readonly PlacedEntry[]) =>
    notes === 'margin' ? renderNotes(begun, languages, citations) : '';
  const sections = [
    renderSection(
      'exports.notes',
      atEnd.length > 0 ? renderNotes(atEnd, languages, citations) : '',
      words,
    ),
    renderSection(
      'exports.lost',
      lost.length > 0 ? renderLost(lost, languages, citations) : '',
      words,
    ),
    renderSection('exports.ledger', renderLedger(arrangement, languages, citations), words),
    renderSection(
      'exports.sources',
      references.length > 0 ? renderReferences(citations.listed, words) : '',
      words,
    ),
  ];
  return `<!DOCTYPE html>
<html lang="${words.language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Attest">
<title>${title}</title>
<style>${pageStyles}${formulas.length > 0 ? formulaStyles : ''}</style>
</head>
<body>
<main>
<header>
<h1 lang="${languages.article}" dir="auto">${title}</h1>
${renderOrigin(content, words)}<p class="coverage" dir="ltr">${escapeHtml(describeCoverage(arrangement, words))}</p>
${marks.map((html) => `${html}\n`).join('')}</header>
<article lang="${languages.article}">
${renderArticle(document, arrangement, words, renderBeside)}
</article>
${sections.join('')}</main>
<footer><p dir="ltr">${renderSentence(words, 'exports.exportedOn', { date: { html: exportedAt } })}</p></footer>
</body>
</html>
`;
}

function renderOrigin({ article }: ExportContent, words: Words): string {
  const known = describeArticle(article, words).map((part) => `<bdi>${escapeHtml(part)}</bdi>`);
  const url = article.url.trim();
  if (isSafeUrl(url)) known.push(`${openLink(url)}${escapeHtml(nameSite(url))}</a>`);
  return known.length > 0 ? `<p class="origin">${known.join(' · ')}</p>\n` : '';
}

function nameSite(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(url)?.[1] ?? url;
}

function renderLost(
  lost: readonly Entry[],
  languages: PageLanguages,
  citations: Citations,
): string {
  const about = renderSentence(languages.words, 'exports.lost.about');
  return `<p dir="ltr">${about}</p>\n${renderLostNotes(lost, languages, citations)}`;
}

function renderSection(title: MessageId, html: string, words: Words): string {
  return html && `<section>\n<h2>${renderSentence(words, title)}</h2>\n${html}\n</section>\n`;
}

const RIGHT_TO_LEFT =
  /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Mandaic}\p{Script=Samaritan}]/u;

/** The direction of an article's text; if it is to be detected, that of its first letter. */
function resolveDirection(direction: Text['direction'], text: string): 'ltr' | 'rtl' {
  if (direction !== 'auto') return direction;
  const letter = /\p{L}/u.exec(text)?.[0] ?? '';
  return RIGHT_TO_LEFT.test(letter) ? 'rtl' : 'ltr';
}

/** The article's text, each of its outer blocks followed by what is `said` of the highlights that begin in it. */
function renderArticle(
  document: Node,
  arrangement: Arrangement,
  words: Words,
  said: (begun: readonly PlacedEntry[]) => string,
): string {
  const pieces = findHighlightPieces(arrangement);
  const begins = markBeginnings(document, arrangement.beginnings, words);
  const levels = arrangement.articleText.blocks.flatMap(({ level }) => level ?? []);
  const rendering: BlockRendering = {
    topLevel: levels.reduce((top, level) => Math.min(top, Math.floor(level)), 6),
    words,
    renderText: (block) => begins(block) + renderInline(block, words, pieces[next++], begins),
  };
  let next = 0;
  return settleFragments(document)
    .children.map((child) => {
      const first = next;
      const html = renderBlock(child, rendering);
      const begun = pieces.slice(first, next).flat();
      const entries: PlacedEntry[] = begun
        .filter(({ isFirst }) => isFirst)
        .map(({ entry }) => entry);
      const notes = entries.length > 0 && said(entries);
      return notes ? `${html}\n${notes}` : html;
    })
    .join('\n');
}
