import type { CitedText } from '../../citation/citedText';
import { escapeMarkdown } from '../../document/escapeMarkdown';
import { isSafeUrl } from '../../document/isSafeUrl';
import { writeMarkdown } from '../../document/writeMarkdown';
import { quoteOf } from '../../model/anchor';
import { message } from '../../words/message';
import type { Words } from '../../words/Words';
import type { Arrangement, Citation, Entry } from '../arrangeContent';
import type { Citations, ListedReference } from '../citeContent';
import {
  describeArticle,
  describeDoubts,
  describeHighlight,
  describeJudgements,
  describeReview,
} from '../describeContent';
import { describeCoverage } from '../describeCoverage';
import type { ExportContent } from '../exportContent';
import { quoteMarkdown, quotePlainText, writeParagraph } from './quoteMarkdown';
import { writeCitedText } from './writeCitedText';

/**
 * The article's highlights as notes to work with: each quoted, below the article's own heading that it
 * stands under, with its note and its sources. The article's full text is left to the other formats.
 */
export function writeArticleMarkdown(
  content: ExportContent,
  arrangement: Arrangement,
  words: Words,
  citations: Citations,
): string {
  const { memo, entries, lost } = arrangement;
  const sections = [
    `# ${writeHeading(content.article.title)}`,
    writeOrigin(content, words),
    escapeMarkdown(writeTags(content.article.tags, words)),
    memo ? writeMarkdown(memo) : '',
    escapeMarkdown(describeCoverage(arrangement, words)),
  ];
  if (entries.length > 0) {
    sections.push(
      `## ${words.say('exports.highlights')}`,
      ...writeEntries(arrangement, words, citations),
    );
  }
  if (lost.length > 0) {
    sections.push(`## ${words.say('exports.lost')}`, words.say('exports.lost.about'));
    for (const entry of lost) {
      sections.push(
        quotePlainText(quoteOf(entry.highlight.anchor).exact),
        writeEntry(entry, words, citations),
      );
    }
  }
  if (citations.listed.length > 0) {
    const listed = citations.listed.map((reference) => writeReference(reference, words));
    sections.push(`## ${words.say('exports.sources')}`, ...listed);
  }
  sections.push(words.say('exports.exportedOn', { date: words.date(content.generatedAt) }));
  return `${sections.filter(Boolean).join('\n\n')}\n`;
}

function writeOrigin({ article }: ExportContent, words: Words): string {
  const known = describeArticle(article, words).map((part) => escapeMarkdown(part));
  return [...known, article.url && writeAddress(article.url)].filter(Boolean).join(' · ');
}

function writeTags(tags: readonly string[], words: Words): string {
  return tags.length > 0 ? words.say('exports.tags', { tags: tags.join(', ') }) : '';
}

function writeEntries(
  { articleText, formulas, entries }: Arrangement,
  words: Words,
  citations: Citations,
): string[] {
  const headings = articleText.blocks.filter(({ type, text }) => type === 'heading' && text.trim());
  const sections: string[] = [];
  let passed = 0;
  for (const entry of entries) {
    const passedBefore = passed;
    while ((headings[passed]?.start ?? Number.POSITIVE_INFINITY) <= entry.range.start) passed += 1;
    const heading = headings[passed - 1];
    if (heading && passed > passedBefore) sections.push(`### ${writeHeading(heading.text)}`);
    sections.push(
      quoteMarkdown(articleText, entry.range, formulas),
      writeEntry(entry, words, citations),
    );
  }
  return sections;
}

function writeEntry(entry: Entry, words: Words, { inText }: Citations): string {
  const { tags } = entry.highlight;
  const [name = '', ...more] = [...describeHighlight(entry, words), writeTags(tags, words)]
    .filter(Boolean)
    .map((part) => escapeMarkdown(part, false));
  return [
    [`**${name.trim()}**`, ...more].join(' · '),
    writeJudgements(entry, words),
    writeReview(entry, words),
    writeDoubts(entry, words),
    entry.note ? writeMarkdown(entry.note) : '',
    // Notes never use this sign for their lists, so the two can't run together.
    entry.citations
      .map((citation) => {
        const text = inText.get(citation.link.id) ?? [];
        return `* ${indent(writeCitation(citation, text, words))}`;
      })
      .join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function writeJudgements(entry: Entry, words: Words): string {
  return describeJudgements(entry, words)
    .map((judgement) => escapeMarkdown(judgement, false))
    .join('\\\n');
}

// Within a paragraph: a quote of its own would be taken for another highlight.
function writeReview({ highlight }: Entry, words: Words): string {
  const review = describeReview(highlight, words);
  if (!review) return '';
  const quote = writeParagraph(review.before);
  return `**${review.sentence}**${quote && ` ${words.say('exports.quoted', { quote })}`}`;
}

function writeDoubts(entry: Entry, words: Words): string {
  const doubts = describeDoubts(entry, words);
  return doubts && `**${escapeMarkdown(doubts, false)}**`;
}

function writeCitation({ link }: Citation, text: CitedText, words: Words): string {
  const cited = words.say('exports.citation', {
    relation: message(`relation.${link.relation}`),
    source: writeCitedText(text),
  });
  return [cited, quotePlainText(link.evidence), writeParagraph(link.remark)]
    .filter(Boolean)
    .join('\n\n');
}

function writeReference({ reference, label, text }: ListedReference, words: Words): string {
  const { source } = reference;
  const margin = label && `${escapeMarkdown(label, true)} `;
  const lines = [margin + writeCitedText(text)];
  if (source.reliability !== 'unknown') {
    lines.push(words.say(`exports.reliability.${source.reliability}`));
  }
  const note = writeParagraph(source.note);
  if (note) lines.push(note);
  return lines.join('\\\n');
}

// An address that contains what would end it, or that isn’t safe as a link, is written as text.
function writeAddress(url: string): string {
  const address = url.trim();
  return isSafeUrl(address) && !/[\s<>\\]/.test(address)
    ? `<${address}>`
    : escapeMarkdown(address, false);
}

// Signs at a heading's end would be taken for its closing sequence. Only whole runs are tried, or a long one would be
// read again from each of its characters.
function writeHeading(text: string): string {
  return escapeMarkdown(text.trim()).replace(/(?<!#)#+$/, '\\$&');
}

function indent(markdown: string): string {
  return markdown.replace(/\n(?=[^\n])/g, '\n  ');
}
