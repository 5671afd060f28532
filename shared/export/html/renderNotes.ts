import type { Node } from '@tiptap/pm/model';
import type { CitedText } from '../../citation/citedText';
import { quoteOf } from '../../model/anchor';
import { titleOfSource } from '../../model/source';
import type { Words } from '../../words/Words';
import { type Citation, type Entry, hasNumber, type NumberedEntry } from '../arrangeContent';
import type { Citations } from '../citeContent';
import {
  describeDoubts,
  describeHighlight,
  describeJudgements,
  describeReview,
} from '../describeContent';
import { noteId, passageId, referenceId } from './elementIds';
import { escapeHtml, renderParagraphs } from './escapeHtml';
import type { PageLanguages } from './PageLanguages';
import { renderBlock } from './renderBlock';
import { renderCitedText } from './renderCitedText';
import { renderInline } from './renderInline';
import { renderSentence } from './renderSentence';

/** The notes on highlights, as a list for the margin. */
export function renderNotes(
  entries: readonly Entry[],
  languages: PageLanguages,
  citations: Citations,
): string {
  return renderList(
    entries.filter(hasNumber).map((entry) => renderNote(entry, languages, citations)),
    languages,
  );
}

/** Notes on highlights that have lost their passage, each with the words it had. */
export function renderLostNotes(
  entries: readonly Entry[],
  languages: PageLanguages,
  citations: Citations,
): string {
  return renderList(
    entries
      .filter(hasNumber)
      .map((entry) => renderNote(entry, languages, citations, renderQuote(entry, languages))),
    languages,
  );
}

function renderList(items: readonly string[], { words }: PageLanguages): string {
  return `<ol class="notes" lang="${words.language}">${items.join('\n')}</ol>`;
}

function renderQuote({ highlight }: Entry, { article }: PageLanguages): string {
  const { exact } = quoteOf(highlight.anchor);
  return `<blockquote id="${highlight.id}">${renderParagraphs(exact, article)}</blockquote>`;
}

function renderNote(
  entry: NumberedEntry,
  languages: PageLanguages,
  { inText, isNote }: Citations,
  quote = '',
): string {
  const { words } = languages;
  const { number, highlight, note, citations } = entry;
  const name = renderSentence(words, 'exports.passage', { number });
  const back = `<a class="number" href="#${passageId(entry)}" aria-label="${name}" data-number="${number}"></a>`;
  const cited = citations.map((citation) => {
    const text = inText.get(citation.link.id) ?? [];
    return renderCitation(citation, text, isNote, words);
  });
  const parts = [
    quote,
    `<p class="about">${back} ${renderDescription(entry, words)}</p>`,
    renderJudgements(entry, words),
    renderReview(entry, languages),
    renderDoubts(entry, words),
    renderSaid(note, words),
    cited.length > 0 && `<ul class="cited">${cited.join('')}</ul>`,
    renderTags(highlight.tags),
  ];
  return `<li id="${noteId(entry)}" value="${number}">${parts.filter(Boolean).join('')}</li>`;
}

/** What a person wrote; '' if it is nothing. */
export function renderSaid(note: Node | undefined, words: Words): string {
  if (!note) return '';
  const text = renderBlock(note, {
    topLevel: 1,
    words,
    renderText: (block) => renderInline(block, words),
  });
  return `<div class="said" lang="" dir="auto">${text}</div>`;
}

function renderReview({ highlight }: Entry, { words, article }: PageLanguages): string {
  const review = describeReview(highlight, words);
  if (!review) return '';
  const before = renderParagraphs(review.before, article);
  const quote = before && `<blockquote>${before}</blockquote>`;
  return `<div class="review"><p dir="ltr">${escapeHtml(review.sentence)}</p>${quote}</div>`;
}

function renderJudgements(entry: Entry, words: Words): string {
  const judgements = describeJudgements(entry, words).map(
    (judgement) => `<li><bdi>${escapeHtml(judgement)}</bdi></li>`,
  );
  return judgements.length > 0 ? `<ol class="judgements">${judgements.join('')}</ol>` : '';
}

function renderDoubts(entry: Entry, words: Words): string {
  const doubts = describeDoubts(entry, words);
  return doubts && `<p class="doubt">${escapeHtml(doubts)}</p>`;
}

function renderDescription(entry: Entry, words: Words): string {
  const [name = '', ...more] = describeHighlight(entry, words).map(escapeHtml);
  const style = entry.label ? ` ${entry.label.color} ${entry.label.mark}` : '';
  return [`<bdi class="label${style}">${name}</bdi>`, ...more].join(' · ');
}

// A note names its source, which other citations only point to.
function renderCitation(
  { link, reference }: Citation,
  text: CitedText,
  isNote: boolean,
  words: Words,
): string {
  const target = `<a href="#${referenceId(reference)}"><bdi>${renderCitedText(text, false)}</bdi></a>`;
  const title = escapeHtml(titleOfSource(reference.source, words));
  const named = isNote ? '' : ` <cite lang="" dir="auto">${title}</cite>`;
  const relation = renderSentence(words, `relation.${link.relation}`);
  const cited = renderSentence(words, 'exports.citation', {
    relation: { html: `<span class="relation ${link.relation}">${relation}</span>` },
    source: { html: target + named },
  });
  const evidence = renderParagraphs(link.evidence);
  return `<li><p>${cited}</p>${
    evidence && `<blockquote>${evidence}</blockquote>`
  }${renderParagraphs(link.remark)}</li>`;
}

/** Tags in a line of their own; '' if there are none. */
export function renderTags(tags: readonly string[]): string {
  const names = tags.map((tag) => `<span>${escapeHtml(tag)}</span>`).join(' ');
  return names && `<p class="tags" lang="" dir="auto">${names}</p>`;
}
