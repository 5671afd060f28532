import type { Note } from '../model/note';
import { createMarkdownParser } from './createMarkdownParser';
import { isSafeUrl } from './isSafeUrl';
import { noteDocumentSchema } from './noteDocumentSchema';

const parser = createMarkdownParser(noteDocumentSchema, {
  link: (href) => (isSafeUrl(href) ? href : null),
  image: () => null,
});

/** Reads Markdown as a note. Headings become paragraphs, images their alternative text, unsafe links their text. */
export function parseNoteMarkdown(markdown: string): Note {
  return parser.parse(markdown).toJSON();
}
