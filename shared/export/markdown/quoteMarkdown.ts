import type { ArticleText } from '../../document/articleText';
import { escapeMarkdown } from '../../document/escapeMarkdown';
import { isTex } from '../../document/formula/formula';
import type { PlacedFormula } from '../../document/formula/listFormulas';
import { writeTex } from '../../document/formula/writeTex';
import type { TextRange } from '../../model/anchor';
import { spreadRange } from '../spreadRange';

/** A passage of the article as a Markdown blockquote: a paragraph for each block, code fenced. */
export function quoteMarkdown(
  articleText: ArticleText,
  range: TextRange,
  formulas: readonly PlacedFormula[] = [],
): string {
  const parts = spreadRange(articleText, range).map(({ block, from, to }) => {
    const { type, text, start } = articleText.blocks[block] ?? { type: '', text: '', start: 0 };
    const words = text.slice(from, to);
    if (type === 'codeBlock') return fenceCode(words);
    const within = formulas.filter(
      (formula) => formula.start >= start + from && formula.end <= start + to,
    );
    return within.length > 0
      ? writeWithFormulas(words, start + from, within)
      : writeParagraph(words);
  });
  return quoteLines(parts.filter(Boolean).join('\n\n'));
}

/** Text with the formulas in it, which are in order; `start` is its offset. */
function writeWithFormulas(
  text: string,
  start: number,
  formulas: readonly PlacedFormula[],
): string {
  let markdown = '';
  let done = 0;
  const writeUntil = (end: number) => {
    const lines = text.slice(done, end).split(/[\r\n]+/);
    markdown += lines
      .map((line, index) => escapeMarkdown(line, index > 0 || markdown === ''))
      .join('\\\n');
  };
  for (const formula of formulas) {
    const tex = text.slice(formula.start - start, formula.end - start);
    const written = isTex(formula) && writeTex(tex, formula.display);
    if (!written) continue;
    writeUntil(formula.start - start);
    markdown += written;
    done = formula.end - start;
  }
  writeUntil(text.length);
  return markdown.trim();
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
