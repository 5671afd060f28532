import { Mark, Node, type Schema, Slice } from '@tiptap/pm/model';
import type { Step } from '@tiptap/pm/transform';
import type { DocumentJson } from '../model/document';
import type { StepJson } from '../model/step';

type JsonObject = Record<string, unknown>;

/** What the JSON of a node or a mark holds beyond its schema: beside `type` and the like, and among its attributes. */
interface Unknown {
  fields: JsonObject;
  attrs: JsonObject;
}

const NONE: Unknown = { fields: {}, attrs: {} };
const NODE_FIELDS: ReadonlySet<string> = new Set(['type', 'attrs', 'content', 'marks', 'text']);
const MARK_FIELDS: ReadonlySet<string> = new Set(['type', 'attrs']);

const remembered = new WeakMap<object, Unknown>();

/**
 * Has a schema remember the fields that it does not know of nodes and marks, as newer versions of Attest may write them.
 * ProseMirror drops them. They are kept by what stays the same object while the text is edited: a mark itself, and of
 * a node its attributes, which it takes along when its content changes. A run of letters has nothing such; its own go
 * when it is edited. All that is read for the schema comes by here: documents, and the slices of steps.
 */
export function keepUnknownFields(schema: Schema): Schema {
  schema.nodeFromJSON = (json) => {
    const unknown = findUnknown(json, NODE_FIELDS, schema.nodes);
    const node = Node.fromJSON(schema, unknown ? withOwnAttrs(json) : json);
    if (unknown) remembered.set(keyOf(node), unknown);
    return node;
  };
  schema.markFromJSON = (json) => {
    const unknown = findUnknown(json, MARK_FIELDS, schema.marks);
    const mark = Mark.fromJSON(schema, unknown ? withOwnAttrs(json) : json);
    if (unknown) remembered.set(mark, unknown);
    return mark;
  };
  return schema;
}

/** A document as JSON, with what its schema does not know. */
export function writeDocument(document: Node): DocumentJson {
  return { ...writeNode(document), type: 'doc' };
}

/** A node as ProseMirror writes it, with what its schema does not know. */
export function writeNode(node: Node): JsonObject & { type: string } {
  const { fields, attrs } = remembered.get(keyOf(node)) ?? NONE;
  return {
    type: node.type.name,
    ...writeAttrs(node.attrs, attrs),
    ...(node.content.size > 0 && { content: node.children.map(writeNode) }),
    ...(node.marks.length > 0 && { marks: node.marks.map(writeMark) }),
    ...(node.isText && { text: node.text }),
    ...fields,
  };
}

/** A step as ProseMirror writes it, with what the schema does not know of the nodes and marks in it. */
export function writeStep(step: Step): StepJson {
  const json: StepJson = step.toJSON();
  if ('mark' in step && step.mark instanceof Mark) return { ...json, mark: writeMark(step.mark) };
  if ('slice' in step && step.slice instanceof Slice && step.slice.size > 0) {
    const content = step.slice.content.content.map(writeNode);
    return { ...json, slice: { ...step.slice.toJSON(), content } };
  }
  // Several marks set or taken off as one.
  if ('steps' in step && Array.isArray(step.steps)) {
    return { ...json, steps: step.steps.map(writeStep) };
  }
  return json;
}

function writeMark(mark: Mark): JsonObject {
  const { fields, attrs } = remembered.get(mark) ?? NONE;
  return { type: mark.type.name, ...writeAttrs(mark.attrs, attrs), ...fields };
}

function writeAttrs(known: JsonObject, unknown: JsonObject): JsonObject {
  const attrs = { ...known, ...unknown };
  return Object.keys(attrs).length > 0 ? { attrs } : {};
}

function keyOf(node: Node): object {
  return node.isText ? node : node.attrs;
}

/** Without attributes in its JSON, a node or mark would share them, or even itself, with others of its type. */
function withOwnAttrs(json: JsonObject): JsonObject {
  return { ...json, attrs: json.attrs ?? {} };
}

/** Null where there is nothing unknown, as nearly always. What is no node or mark at all is for ProseMirror to refuse. */
function findUnknown(
  json: unknown,
  known: ReadonlySet<string>,
  types: Readonly<Record<string, { spec: { attrs?: object | null | undefined } }>>,
): Unknown | null {
  if (!isObject(json)) return null;
  const spec = types[String(json.type)]?.spec.attrs ?? {};
  const fields = pick(json, (name) => !known.has(name));
  const attrs = isObject(json.attrs) && pick(json.attrs, (name) => !Object.hasOwn(spec, name));
  return fields || attrs ? { fields: fields || {}, attrs: attrs || {} } : null;
}

function pick(json: JsonObject, isWanted: (name: string) => boolean): JsonObject | null {
  let picked: JsonObject | null = null;
  for (const name in json) {
    if (!isWanted(name) || name === '__proto__') continue;
    picked ??= {};
    picked[name] = json[name];
  }
  return picked;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null;
}
