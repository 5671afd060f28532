import type { Node, Schema } from '@tiptap/pm/model';
import { AttestError } from '../model/AttestError';
import type { DocumentJson } from '../model/document';
import { message } from '../words/message';
import { checkNode } from './checkNode';

/** Builds the document that `json` describes. Throws `invalid` where the schema does not allow it. */
export function parseDocument(schema: Schema, json: DocumentJson): Node {
  try {
    const node = schema.nodeFromJSON(json);
    checkNode(node);
    return node;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new AttestError('invalid', message('core.unknownContent', { reason }), { cause: error });
  }
}
