import type { Node, Schema } from '@tiptap/pm/model';
import { AttestError } from '../model/AttestError';
import type { DocumentJson } from '../model/document';

/** Builds the document that `json` describes. Throws `invalid` where the schema does not allow it. */
export function parseDocument(schema: Schema, json: DocumentJson): Node {
  try {
    const node = schema.nodeFromJSON(json);
    node.check();
    requirePlainAttributes(node);
    return node;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new AttestError('invalid', `This text has a part that Attest does not know: ${reason}`, {
      cause: error,
    });
  }
}

/** ProseMirror takes anything for an attribute, and whoever shows or exports it counts on a text, a number or a list of numbers. */
function requirePlainAttributes(document: Node): void {
  const require = (node: Node) => {
    for (const { type, attrs } of [node, ...node.marks]) {
      for (const [name, value] of Object.entries(attrs)) {
        if (!isPlain(value)) throw new RangeError(`Invalid ${name} of ${type.name}`);
      }
    }
  };
  require(document);
  document.descendants(require);
}

function isPlain(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((item) => typeof item === 'number');
  return typeof value !== 'object' || value === null;
}
