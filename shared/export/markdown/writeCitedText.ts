import type { CitedRun, CitedText } from '../../citation/citedText';
import { escapeMarkdown } from '../../document/escapeMarkdown';
import { isSafeUrl } from '../../document/isSafeUrl';

/** A reference or citation as Markdown, which has signs for italics and bold only. */
export function writeCitedText(runs: CitedText): string {
  return runs.map(writeRun).join('');
}

function writeRun({ text, marks, url }: CitedRun): string {
  // An address that contains what would end it is written as text.
  if (url === text && isSafeUrl(url) && !/[\s<>\\]/.test(url)) return `<${url}>`;
  const sign = [marks.includes('bold') && '**', marks.includes('italic') && '*']
    .filter(Boolean)
    .join('');
  // Signs must not stand beside blanks.
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  const end = [...sign].reverse().join('');
  return inner ? before + sign + escapeMarkdown(inner, false) + end + after : text;
}
