import type { CitedMark, CitedRun, CitedText } from '../../citation/citedText';
import { isSafeUrl } from '../../document/isSafeUrl';
import { escapeHtml } from './escapeHtml';
import { openLink } from './renderInline';

const tags: Record<CitedMark, readonly [start: string, end: string]> = {
  italic: ['<i>', '</i>'],
  bold: ['<b>', '</b>'],
  underline: ['<u>', '</u>'],
  smallCaps: ['<span style="font-variant:small-caps">', '</span>'],
  sup: ['<sup>', '</sup>'],
  sub: ['<sub>', '</sub>'],
};

/** A reference or citation as HTML. With `isLinked` false, as the text of a link. */
export function renderCitedText(runs: CitedText, isLinked = true): string {
  return runs.map((run) => renderRun(run, isLinked)).join('');
}

function renderRun({ text, marks, url }: CitedRun, isLinked: boolean): string {
  const html = marks.reduceRight(
    (inner, mark) => tags[mark][0] + inner + tags[mark][1],
    escapeHtml(text),
  );
  return isLinked && isSafeUrl(url) ? `${openLink(url)}${html}</a>` : html;
}
