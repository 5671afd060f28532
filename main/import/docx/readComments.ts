import type { Comment } from '../markers/Comment';
import { childrenOf, descendantsOf, textOf, type XmlElement } from '../xml/xmlTree';

/** The comments of a document in Word. A reply is part of the note that it replies to, after its author’s name. */
export function readComments(
  comments: XmlElement | undefined,
  extended: XmlElement | undefined,
): Comment[] {
  const parents = new Map(
    childrenOf(extended, 'w15:commentEx').map(({ attributes }) => [
      attributes['w15:paraId'],
      attributes['w15:paraIdParent'],
    ]),
  );
  const known = childrenOf(comments, 'w:comment').map(readComment);
  const byParagraph = new Map(known.map((comment) => [comment.paragraphId, comment]));
  const threads = new Map<string, Comment>();
  for (const comment of known) {
    const root = findRoot(comment.paragraphId, parents);
    const first = root === undefined ? undefined : byParagraph.get(root);
    const thread = first && threads.get(first.id);
    if (!thread) threads.set(comment.id, comment);
    else if (comment.note) {
      thread.note = [thread.note, nameReply(comment)].filter(Boolean).join('\n\n');
    }
  }
  return [...threads.values()].map(({ id, author, createdAt, note }) => ({
    id,
    author,
    createdAt,
    note,
  }));
}

/** The last paragraph’s id of the comment that a thread begins with. */
function findRoot(
  id: string | undefined,
  parents: ReadonlyMap<string | undefined, string | undefined>,
): string | undefined {
  let root = id;
  for (let steps = parents.size; steps > 0; steps -= 1) {
    const parent = parents.get(root);
    if (parent === undefined) break;
    root = parent;
  }
  return root === id ? undefined : root;
}

function readComment(element: XmlElement) {
  const { attributes } = element;
  const paragraphs = descendantsOf(element, 'w:p');
  const date = attributes['w:date'] ?? '';
  return {
    id: attributes['w:id'] ?? '',
    author: attributes['w:author']?.trim() ?? '',
    createdAt: Number.isNaN(Date.parse(date)) ? null : date,
    note: paragraphs.map(readParagraph).filter(Boolean).join('\n\n'),
    paragraphId: paragraphs.at(-1)?.attributes['w14:paraId'],
  };
}

function readParagraph(paragraph: XmlElement): string {
  return descendantsOf(paragraph, 'w:t', 'w:tab', 'w:br', 'w:cr')
    .map((piece) => (piece.name === 'w:t' ? textOf(piece) : piece.name === 'w:tab' ? ' ' : '\n'))
    .join('')
    .trim();
}

function nameReply({ author, note }: Comment): string {
  return author ? `${author}: ${note}` : note;
}
