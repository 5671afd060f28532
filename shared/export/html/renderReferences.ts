import { isSafeUrl } from '../../document/isSafeUrl';
import { reliabilityTitles } from '../../model/source';
import type { Reference } from '../arrangeContent';
import { describeReference } from '../formatReference';
import { passageId, referenceId } from './elementIds';
import { escapeHtml, renderParagraphs } from './escapeHtml';
import { openLink } from './renderInline';

/** The cited sources as a numbered list, each with the way back to where it is cited. */
export function renderReferences(references: readonly Reference[]): string {
  return `<ol class="sources">\n${references.map(renderReference).join('\n')}\n</ol>`;
}

function renderReference(reference: Reference): string {
  const { source, citedBy } = reference;
  const { text, url, accessed } = describeReference(source.csl);
  const address = url && renderAddress(url);
  const parts = [escapeHtml(text), address, accessed && `(${escapeHtml(accessed)})`];
  const reliability =
    source.reliability === 'unknown' ? '' : `${reliabilityTitles[source.reliability]} source. `;
  const back = citedBy.map(
    (entry) =>
      `<a href="#${passageId(entry)}" aria-label="Passage ${entry.number}">${entry.number}</a>`,
  );
  return `<li id="${referenceId(reference)}"><p dir="auto">${parts.filter(Boolean).join(' ')}</p>${renderParagraphs(
    source.note,
  )}<p class="back" dir="ltr">${reliability}Cited at ${back.join(', ')}</p></li>`;
}

function renderAddress(url: string): string {
  const text = escapeHtml(url);
  return isSafeUrl(url) ? `${openLink(url)}${text}</a>` : text;
}
