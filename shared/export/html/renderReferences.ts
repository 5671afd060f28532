import type { Words } from '../../words/Words';
import { hasNumber } from '../arrangeContent';
import type { ListedReference } from '../citeContent';
import { passageId, referenceId } from './elementIds';
import { escapeHtml, renderParagraphs } from './escapeHtml';
import { renderCitedText } from './renderCitedText';
import { renderSentence } from './renderSentence';

/** The bibliography, each source with links back to where it is cited. */
export function renderReferences(listed: readonly ListedReference[], words: Words): string {
  const items = listed.map((reference) => renderReference(reference, words));
  return `<ul class="sources">\n${items.join('\n')}\n</ul>`;
}

function renderReference({ reference, label, text }: ListedReference, words: Words): string {
  const { source, citedBy } = reference;
  const margin = label && `<bdi class="margin">${escapeHtml(label)}</bdi> `;
  const passages = citedBy.filter(hasNumber).map((entry) => {
    const { number } = entry;
    const name = renderSentence(words, 'exports.passage', { number });
    return `<a href="#${passageId(entry)}" aria-label="${name}">${words.number(number)}</a>`;
  });
  const back = [
    ...(source.reliability === 'unknown'
      ? []
      : [renderSentence(words, `exports.reliability.${source.reliability}`)]),
    renderSentence(words, 'exports.citedAt', { passages: { html: words.list(passages) } }),
  ];
  return `<li id="${referenceId(reference)}"><p dir="auto">${margin}${renderCitedText(text)}</p>${renderParagraphs(
    source.note,
  )}<p class="back" dir="ltr">${back.join(' ')}</p></li>`;
}
