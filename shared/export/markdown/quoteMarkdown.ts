import type { ArticleText } from '../../document/articleText';
import { escapeMarkdown } from '../../document/escapeMarkdown';
import type { TextRange } from '../../model/anchor';
import { spreadRange } from '../spreadRange';

/** A passage of the article as a Markdown blockquote: a paragraph for each block, code fenced. */
export function quoteMarkdown(articleText: ArticleText, range: TextRange): string {
  const parts = spreadRange(articleText, range).map(({ block, from, to }) => {
    const { type, text } = articleText.blocks[block] ?? { type: '', text: '' };
    const words = text.slice(from, to);
    return type === 'codeBlock' ? fenceCode(words) : writeParagraph(words);
  });
  return quoteLines(parts.filter(Boolean).join('\n\n'));
}

/** Plain text as a Markdown blockquote, a paragraph for each line; '' if there is none. */
export function quotePlainText(text: string): string {
  return quoteLines(text.split('\n').map(writeParagraph).filter(Boolean).join('\n\n'));
}

/** Plain text as one Markdown paragraph; line feeds are hard breaks. */
export function writeParagraph(text: string): string {
  const lines = text.split(/[\r\n]+/).map((line) => line.trim());
  return lines
    .filter(Boolean)
    .map((line) => escapeMarkdown(line))
    .join('\\\n');
}

function fenceCode(code: string): string {
  const runs = code.match(/`{3,}/g) ?? [];
  const fence = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
  return code.trim() && `${fence}\n${code}\n${fence}`;
}

/** Markdown as a blockquote. */
export function quoteLines(markdown: string): string {
  if (!markdown) return '';
  return markdown.replace(/^/gm, '> ').replace(/^> $/gm, '>');
}
