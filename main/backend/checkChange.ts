import type { Node } from '@tiptap/pm/model';
import { checkNode } from '../../shared/document/checkNode';
import { noteDocumentSchema } from '../../shared/document/noteDocumentSchema';
import { parseDocument } from '../../shared/document/parseDocument';
import { type Change, changeSchema, recordsIn } from '../../shared/library/change';
import type { LibraryState } from '../../shared/library/state';
import { AttestError } from '../../shared/model/AttestError';
import { type AnyRecord, typeOf } from '../../shared/model/records';
import { message } from '../../shared/words/message';

/** For unknown fields in a record. Anything much deeper could not be read again. */
const MAX_DEPTH = 100;

/** Throws `invalid` where a change would leave records or text that the library’s format doesn’t allow. */
export function checkChange(before: LibraryState, change: Change, after: LibraryState): void {
  const checked = changeSchema.safeParse(change);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    const [reason, place] = [issue?.message ?? '', issue?.path.join('.') ?? ''];
    throw new AttestError('invalid', message('backend.invalidChange', { reason, place }));
  }
  for (const record of recordsIn(change.diff)) checkRecord(record);
  for (const { owner } of change.texts.edited) {
    const old = before.articles.get(owner)?.text.document;
    const edited = after.articles.get(owner)?.text.document;
    if (old && edited) checkNewBlocks(old, edited);
  }
}

function checkRecord(record: AnyRecord): void {
  const { richText } = typeOf(record.id);
  for (const [field, value] of Object.entries(record)) {
    if (richText.some((name) => name === field)) {
      if (value !== null) parseDocument(noteDocumentSchema, value);
    } else if (isDeeperThan(MAX_DEPTH, value)) {
      const what = { field, record: record.id, limit: MAX_DEPTH };
      throw new AttestError('invalid', message('backend.nestedTooDeep', what));
    }
  }
}

function isDeeperThan(depth: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return depth === 0 || Object.values(value).some((item) => isDeeperThan(depth - 1, item));
}

/** Steps are not checked in depth when they are applied. Blocks they left alone are the same nodes as before. */
function checkNewBlocks(before: Node, after: Node): void {
  const known = new Set(before.children);
  try {
    for (const block of after.children) if (!known.has(block)) checkNode(block, 1);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const said = message('core.editDoesNotFit', { reason });
    throw new AttestError('invalid', said, { cause: error });
  }
}
