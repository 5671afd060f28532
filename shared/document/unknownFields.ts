import { Mark, Node, type Schema, Slice } from '@tiptap/pm/model';
import type { Step } from '@tiptap/pm/transform';
import type { DocumentJson } from '../model/document';
import type { StepJson } from '../model/step';
import { sparseAttributes } from './locator/blockPlaces';

type JsonObject = Record<string, unknown>;

/** What the JSON of a node or mark holds beyond its schema: beside `type` and the like, and among its attributes. */
interface Unknown {
  fields: JsonObject;
  attrs: JsonObject;
}

const NONE: Unknown = { fields: {}, attrs: {} };
const NODE_FIELDS: ReadonlySet<string> = new Set(['type', 'attrs', 'content', 'marks', 'text']);
const MARK_FIELDS: ReadonlySet<string> = new Set(['type', 'attrs']);

const remembered = new WeakMap<object, Unknown>();

/**
 * Makes a schema remember unknown fields of nodes and marks, which newer versions of Attest may write and ProseMirror
 * would drop. They are keyed by an object that stays the same while the text is edited: a mark itself, or a node’s
 * attributes, which it keeps when its content changes. A run of text has no such object and loses them when it is edited.
 * Everything that is read for the schema passes through here: documents, and the slices of steps.
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

/** A document as JSON, with the fields that its schema does not know. */
export function writeDocument(document: Node): DocumentJson {
  return { ...writeNode(document), type: 'doc' };
}

/** A node as ProseMirror writes it, with the fields that its schema does not know. */
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

/** A step as ProseMirror writes it, with the unknown fields of its nodes and marks. */
export function writeStep(step: Step): StepJson {
  const json: StepJson = step.toJSON();
  if ('mark' in step && step.mark instanceof Mark) return { ...json, mark: writeMark(step.mark) };
  if ('slice' in step && step.slice instanceof Slice && step.slice.size > 0) {
    const content = step.slice.content.content.map(writeNode);
    return { ...json, slice: { ...step.slice.toJSON(), content } };
  }
  // Several marks added or removed as one step.
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
  const attrs: JsonObject = {};
  for (const name in known) {
    if (known[name] !== null || !sparseAttributes.has(name)) attrs[name] = known[name];
  }
  Object.assign(attrs, unknown);
  return Object.keys(attrs).length > 0 ? { attrs } : {};
}

function keyOf(node: Node): object {
  return node.isText ? node : node.attrs;
}

/** Without attributes in its JSON, a node or mark would share them, or even be shared, with others of its type. */
function withOwnAttrs(json: JsonObject): JsonObject {
  return { ...json, attrs: json.attrs ?? {} };
}

/** Null where nothing is unknown, as is nearly always the case. ProseMirror rejects what is not a node or mark at all. */
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
