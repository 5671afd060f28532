import { escapeMarkdown } from '../../document/escapeMarkdown';
import { isSafeUrl } from '../../document/isSafeUrl';
import { writeMarkdown } from '../../document/writeMarkdown';
import { quoteOf } from '../../model/anchor';
import { relationTitles } from '../../model/link';
import { reliabilityTitles } from '../../model/source';
import type { Arrangement, Citation, Entry, Reference } from '../arrangeContent';
import {
  describeArticle,
  describeCoverage,
  describeHighlight,
  describeReview,
} from '../describeContent';
import type { ExportContent } from '../exportContent';
import { formatDate } from '../formatDate';
import { describeReference } from '../formatReference';
import { quoteMarkdown, quotePlainText, writeParagraph } from './quoteMarkdown';

/**
 * The article's highlights as notes to work with: each quoted, below the article's own heading that it
 * stands under, with its note and its sources. The article's full text is left to the other formats.
 */
export function writeArticleMarkdown(content: ExportContent, arrangement: Arrangement): string {
  const { entries, lost, references } = arrangement;
  const sections = [
    `# ${writeHeading(content.article.title)}`,
    writeOrigin(content),
    escapeMarkdown(describeCoverage(arrangement)),
  ];
  if (entries.length > 0) sections.push('## Highlights', ...writeEntries(arrangement));
  if (lost.length > 0) {
    sections.push('## Lost passages', 'These are no longer in the article’s text.');
    for (const entry of lost) {
      sections.push(quotePlainText(quoteOf(entry.highlight.anchor).exact), writeEntry(entry));
    }
  }
  if (references.length > 0) sections.push('## Sources', ...references.map(writeReference));
  sections.push(`Exported from Attest on ${formatDate(content.generatedAt)}.`);
  return `${sections.filter(Boolean).join('\n\n')}\n`;
}

function writeOrigin({ article }: ExportContent): string {
  const known = describeArticle(article).map((part) => escapeMarkdown(part));
  return [...known, article.url && writeAddress(article.url)].filter(Boolean).join(' · ');
}

function writeEntries({ articleText, entries }: Arrangement): string[] {
  const headings = articleText.blocks.filter(({ type, text }) => type === 'heading' && text.trim());
  const sections: string[] = [];
  let passed = 0;
  for (const entry of entries) {
    const passedBefore = passed;
    while ((headings[passed]?.start ?? Number.POSITIVE_INFINITY) <= entry.range.start) passed += 1;
    const heading = headings[passed - 1];
    if (heading && passed > passedBefore) sections.push(`### ${writeHeading(heading.text)}`);
    sections.push(quoteMarkdown(articleText, entry.range), writeEntry(entry));
  }
  return sections;
}

function writeEntry(entry: Entry): string {
  const [name = '', ...more] = describeHighlight(entry).map((word) => escapeMarkdown(word, false));
  const tags = entry.highlight.tags.map((tag) => escapeMarkdown(tag, false));
  const line = [`**${name.trim()}**`, ...more, tags.length > 0 && `Tags: ${tags.join(', ')}`];
  return [
    line.filter(Boolean).join(' · '),
    writeReview(entry),
    entry.note ? writeMarkdown(entry.note) : '',
    // Notes never use this sign for their lists, so the two can't run together.
    entry.citations.map((citation) => `* ${indent(writeCitation(citation))}`).join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n');
}

// Within a paragraph: a quote of its own would be taken for another highlight.
function writeReview({ highlight }: Entry): string {
  const review = describeReview(highlight);
  if (!review) return '';
  const before = writeParagraph(review.before);
  return `**${review.sentence}**${before && ` “${before}”`}`;
}

function writeCitation({ link, reference }: Citation): string {
  const where = [`${relationTitles[link.relation]} [${reference.number}]`];
  if (link.locator.trim()) where.push(escapeMarkdown(link.locator.trim(), false));
  return [where.join(', '), quotePlainText(link.evidence), writeParagraph(link.remark)]
    .filter(Boolean)
    .join('\n\n');
}

function writeReference({ number, source }: Reference): string {
  const { text, url, accessed } = describeReference(source.csl);
  const parts = [
    escapeMarkdown(text, false),
    url && writeAddress(url),
    accessed && `(${accessed})`,
  ];
  const lines = [`[${number}] ${parts.filter(Boolean).join(' ')}`];
  if (source.reliability !== 'unknown') {
    lines.push(`${reliabilityTitles[source.reliability]} source.`);
  }
  const note = writeParagraph(source.note);
  if (note) lines.push(note);
  return lines.join('\\\n');
}

// An address that holds what would end it, or that no link may hold, is written as text.
function writeAddress(url: string): string {
  const address = url.trim();
  return isSafeUrl(address) && !/[\s<>\\]/.test(address)
    ? `<${address}>`
    : escapeMarkdown(address, false);
}

// Signs at a heading's end would be taken for its closing sequence. Only whole runs are tried, or a long one would be
// read again from each of its signs.
function writeHeading(text: string): string {
  return escapeMarkdown(text.trim()).replace(/(?<!#)#+$/, '\\$&');
}

function indent(markdown: string): string {
  return markdown.replace(/\n(?=[^\n])/g, '\n  ');
}
