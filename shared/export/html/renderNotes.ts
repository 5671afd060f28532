import { quoteOf } from '../../model/anchor';
import { relationTitles } from '../../model/link';
import { titleOfSource } from '../../model/source';
import type { Citation, Entry } from '../arrangeContent';
import { describeHighlight, describeReview } from '../describeContent';
import { noteId, passageId, referenceId } from './elementIds';
import { escapeHtml, renderParagraphs } from './escapeHtml';
import { type BlockRendering, renderBlock } from './renderBlock';
import { renderInline } from './renderInline';

const noteRendering: BlockRendering = { topLevel: 1, renderText: (block) => renderInline(block) };

/** What is said of highlights, as a list for the margin. */
export function renderNotes(entries: readonly Entry[]): string {
  return `<ol class="notes">${entries.map((entry) => renderNote(entry)).join('\n')}</ol>`;
}

/** Notes on highlights that have lost their passage, each with the words it had. */
export function renderLostNotes(entries: readonly Entry[]): string {
  const items = entries.map((entry) => renderNote(entry, renderQuote(entry)));
  return `<ol class="notes">${items.join('\n')}</ol>`;
}

function renderQuote({ highlight }: Entry): string {
  return `<blockquote id="${highlight.id}">${renderParagraphs(quoteOf(highlight.anchor).exact)}</blockquote>`;
}

function renderNote(entry: Entry, quote = ''): string {
  const { number, highlight, note, citations } = entry;
  const back = `<a class="number" href="#${passageId(entry)}" aria-label="Passage ${number}" data-number="${number}"></a>`;
  const parts = [
    quote,
    `<p class="about">${back} ${renderDescription(entry)}</p>`,
    renderReview(entry),
    note && `<div class="said" dir="auto">${renderBlock(note, noteRendering)}</div>`,
    citations.length > 0 && `<ul class="cited">${citations.map(renderCitation).join('')}</ul>`,
    highlight.tags.length > 0 && `<p class="tags" dir="auto">${renderTags(highlight.tags)}</p>`,
  ];
  return `<li id="${noteId(entry)}" value="${number}">${parts.filter(Boolean).join('')}</li>`;
}

function renderReview({ highlight }: Entry): string {
  const review = describeReview(highlight);
  if (!review) return '';
  const before = renderParagraphs(review.before);
  const quote = before && `<blockquote>${before}</blockquote>`;
  return `<div class="review"><p dir="ltr">${review.sentence}</p>${quote}</div>`;
}

function renderDescription(entry: Entry): string {
  const [name = '', ...more] = describeHighlight(entry).map(escapeHtml);
  const style = entry.label ? ` ${entry.label.color} ${entry.label.mark}` : '';
  return [`<bdi class="label${style}">${name}</bdi>`, ...more].join(' · ');
}

function renderCitation({ link, reference }: Citation): string {
  const target = `<a href="#${referenceId(reference)}">[${reference.number}]</a>`;
  const title = `<cite dir="auto">${escapeHtml(titleOfSource(reference.source))}</cite>`;
  const locator = link.locator.trim() && `, ${escapeHtml(link.locator.trim())}`;
  const evidence = renderParagraphs(link.evidence);
  return `<li><p><span class="relation ${link.relation}">${relationTitles[link.relation]}</span> ${target} ${title}${locator}</p>${
    evidence && `<blockquote>${evidence}</blockquote>`
  }${renderParagraphs(link.remark)}</li>`;
}

function renderTags(tags: readonly string[]): string {
  return tags.map((tag) => `<span>${escapeHtml(tag)}</span>`).join(' ');
}
