import { escapeHtml } from './escapeHtml';

/** Plain text as paragraphs, one for each line that holds something. */
export function renderParagraphs(text: string): string {
  const lines = text.split(/[\r\n]+/).filter((line) => line.trim());
  return lines.map((line) => `<p dir="auto">${escapeHtml(line.trim())}</p>`).join('');
}
