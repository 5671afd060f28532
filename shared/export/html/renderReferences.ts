import { isSafeUrl } from '../../document/isSafeUrl';
import type { Words } from '../../words/Words';
import type { Reference } from '../arrangeContent';
import { describeReference } from '../formatReference';
import { passageId, referenceId } from './elementIds';
import { escapeHtml, renderParagraphs } from './escapeHtml';
import { openLink } from './renderInline';
import { renderSentence } from './renderSentence';

/** The cited sources as a numbered list, each with links back to where it is cited. */
export function renderReferences(references: readonly Reference[], words: Words): string {
  const items = references.map((reference) => renderReference(reference, words));
  return `<ol class="sources">\n${items.join('\n')}\n</ol>`;
}

function renderReference(reference: Reference, words: Words): string {
  const { source, citedBy } = reference;
  const { text, url, accessed } = describeReference(source.csl, words);
  const address = url && renderAddress(url);
  const parts = [escapeHtml(text), address, escapeHtml(accessed)];
  const passages = citedBy.map((entry) => {
    const name = renderSentence(words, 'exports.passage', { number: entry.number });
    return `<a href="#${passageId(entry)}" aria-label="${name}">${words.number(entry.number)}</a>`;
  });
  const back = [
    ...(source.reliability === 'unknown'
      ? []
      : [renderSentence(words, `exports.reliability.${source.reliability}`)]),
    renderSentence(words, 'exports.citedAt', { passages: { html: words.list(passages) } }),
  ];
  return `<li id="${referenceId(reference)}"><p dir="auto">${parts.filter(Boolean).join(' ')}</p>${renderParagraphs(
    source.note,
  )}<p class="back" dir="ltr">${back.join(' ')}</p></li>`;
}

function renderAddress(url: string): string {
  const text = escapeHtml(url);
  return isSafeUrl(url) ? `${openLink(url)}${text}</a>` : text;
}
