import type { Comment } from '../markers/Comment';
import { descendantsOf, findChild, textOf, wordsOf, type XmlElement } from '../xml/xmlTree';

/** The comments of an OpenDocument text, by the elements that they are written in. Replies are part of the first one’s note. */
export function readAnnotations(text: XmlElement): Map<XmlElement, Comment> {
  const comments = new Map<XmlElement, Comment>();
  const threads = new Map<string, Comment>();
  for (const [index, element] of descendantsOf(text, 'office:annotation').entries()) {
    const { attributes } = element;
    const name = attributes['office:name'] ?? `unnamed-${index}`;
    const author = wordsOf(findChild(element, 'dc:creator'));
    const date = wordsOf(findChild(element, 'dc:date'));
    const paragraphs = descendantsOf(element, 'text:p', 'text:h');
    const note = paragraphs
      .map((paragraph) => textOf(paragraph).trim())
      .filter(Boolean)
      .join('\n\n');
    const thread = threads.get(attributes['loext:parent-name'] ?? '');
    if (thread) {
      thread.note = [thread.note, author ? `${author}: ${note}` : note]
        .filter(Boolean)
        .join('\n\n');
      threads.set(name, thread);
      continue;
    }
    const createdAt = Number.isNaN(Date.parse(date)) ? null : date.replace(/(\.\d{3})\d+$/, '$1');
    const comment = { id: name, author, createdAt, note };
    comments.set(element, comment);
    threads.set(name, comment);
  }
  return comments;
}
