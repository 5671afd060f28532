import { parseNoteMarkdown } from '../../../shared/document/parseNoteMarkdown';
import { plainText } from '../../../shared/document/plainText';

/** The words of a piece of Markdown, without its marks; a line for each paragraph. */
export function readMarkdownText(markdown: string): string {
  if (!/[*_`~[\]#>\\&<|!-]/.test(markdown)) return markdown.trim();
  return plainText(parseNoteMarkdown(markdown));
}
