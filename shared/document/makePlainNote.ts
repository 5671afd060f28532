import type { Note } from '../model/note';

/** Plain text as a note: a blank line begins a paragraph, other line feeds are line breaks. Null where there is nothing. */
export function makePlainNote(text: string): Note | null {
  const paragraphs = text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
  if (!paragraphs.length) return null;
  return { type: 'doc', content: paragraphs.map(makeParagraph) };
}

function makeParagraph(paragraph: string) {
  const content = paragraph
    .split('\n')
    .flatMap((line) => [{ type: 'hardBreak' }, ...(line ? [{ type: 'text', text: line }] : [])]);
  return { type: 'paragraph', content: content.slice(1) };
}
