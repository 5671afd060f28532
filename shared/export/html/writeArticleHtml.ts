import { isSafeUrl } from '../../document/isSafeUrl';
import type { Arrangement } from '../arrangeContent';
import { cleanLanguageTag } from '../cleanLanguageTag';
import { describeArticle } from '../describeArticle';
import { describeCoverage } from '../describeCoverage';
import type { ExportContent } from '../exportContent';
import { formatDate } from '../formatDate';
import { escapeHtml } from './escapeHtml';
import { pageStyles } from './pageStyles';
import { renderArticle } from './renderArticle';
import { renderLedger } from './renderLedger';
import { renderLostNotes } from './renderNotes';
import { renderReferences } from './renderReferences';
import { resolveDirection } from './resolveDirection';
import { openLink } from './wrapMarks';

// Nothing but its own style sheet and the images within: should anything hostile slip through, it can do nothing.
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** One page that needs nothing else: the article with its highlights, notes in the margin, ledger and sources. No scripts. */
export function writeArticleHtml(content: ExportContent, arrangement: Arrangement): string {
  const { article, text, document, generatedAt } = content;
  const { articleText, lost, references } = arrangement;
  const title = escapeHtml(article.title);
  const direction = resolveDirection(text.direction, articleText.text);
  const language = cleanLanguageTag(article.language);
  const ledger = renderLedger(arrangement);
  return `<!DOCTYPE html>
<html lang="en" dir="${direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Attest">
<title>${title}</title>
<style>${pageStyles}</style>
</head>
<body>
<main>
<header>
<h1 lang="${language}" dir="auto">${title}</h1>
${renderOrigin(content)}<p class="coverage" dir="ltr">${escapeHtml(describeCoverage(arrangement))}</p>
</header>
<article lang="${language}">
${renderArticle(document, arrangement)}
</article>
${renderSection('Lost passages', lost.length > 0 ? `<p dir="ltr">These are no longer in the article’s text.</p>\n${renderLostNotes(lost)}` : '')}${renderSection('Ledger', ledger)}${renderSection('Sources', references.length > 0 ? renderReferences(references) : '')}</main>
<footer><p dir="ltr">Exported from Attest on <time datetime="${escapeHtml(generatedAt)}">${formatDate(generatedAt)}</time></p></footer>
</body>
</html>
`;
}

function renderOrigin({ article }: ExportContent): string {
  const known = describeArticle(article).map((part) => `<bdi>${escapeHtml(part)}</bdi>`);
  const url = article.url.trim();
  if (isSafeUrl(url)) known.push(`${openLink(url)}${escapeHtml(nameSite(url))}</a>`);
  return known.length > 0 ? `<p class="origin">${known.join(' · ')}</p>\n` : '';
}

function nameSite(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(url)?.[1] ?? url;
}

function renderSection(title: string, html: string): string {
  return html && `<section>\n<h2>${title}</h2>\n${html}\n</section>\n`;
}
