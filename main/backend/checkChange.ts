import type { Node } from '@tiptap/pm/model';
import { checkNode } from '../../shared/document/checkNode';
import { noteDocumentSchema } from '../../shared/document/noteDocumentSchema';
import { parseDocument } from '../../shared/document/parseDocument';
import { type Change, changeSchema } from '../../shared/library/change';
import type { LibraryState } from '../../shared/library/state';
import { AttestError } from '../../shared/model/AttestError';

/** Of what a source holds beyond its known fields. What is much deeper could not be read again. */
const MAX_DEPTH = 100;

/** Throws `invalid` where a change would leave records or text that the library's format does not allow. */
export function checkChange(before: LibraryState, change: Change, after: LibraryState): void {
  const checked = changeSchema.safeParse(change);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    throw new AttestError(
      'invalid',
      `This can’t be saved: ${issue?.message} (${issue?.path.join('.')}).`,
    );
  }
  for (const record of change.records) {
    if (record.of === 'highlight' && record.after?.note) {
      parseDocument(noteDocumentSchema, record.after.note);
    }
    if (record.of === 'source' && isDeeperThan(MAX_DEPTH, record.after?.csl)) {
      throw new AttestError(
        'invalid',
        `This can’t be saved: a field of the source is nested more than ${MAX_DEPTH} deep.`,
      );
    }
    if (record.of === 'text') {
      const old = before.articles.get(record.article)?.document;
      const edited = after.articles.get(record.article)?.document;
      if (old && edited) checkNewBlocks(old, edited);
    }
  }
}

function isDeeperThan(depth: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return depth === 0 || Object.values(value).some((item) => isDeeperThan(depth - 1, item));
}

/** Steps are not checked to their depth as they are applied. Blocks that they left alone are the same nodes as before. */
function checkNewBlocks(before: Node, after: Node): void {
  const known = new Set(before.children);
  try {
    for (const block of after.children) if (!known.has(block)) checkNode(block, 1);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new AttestError('invalid', `This correction does not fit the text: ${reason}`, {
      cause: error,
    });
  }
}
