import type { z } from 'zod';

/** Top-level fields of a file that this version of Attest doesn’t know. They are written back as they came. */
export type UnknownFields = Readonly<Record<string, unknown>>;

/**
 * Checks a file’s JSON and returns what the schema makes of it, with the fields, however deep, that the schema doesn’t
 * know: a newer version of Attest or another program wrote them, and they are not ours to drop. A field named
 * `__proto__` is not kept, since it would be taken for the prototype.
 */
export function parseWithUnknown<Schema extends z.ZodType>(
  schema: Schema,
  json: unknown,
): z.output<Schema> {
  const parsed = schema.parse(json);
  copyUnknown(json, parsed);
  return parsed;
}

function copyUnknown(json: unknown, parsed: unknown): void {
  // What the schema hasn’t looked into is the same object in both.
  if (json === parsed || !isObject(json) || !isObject(parsed)) return;
  for (const key of Object.keys(json)) {
    if (Object.hasOwn(parsed, key)) copyUnknown(json[key], parsed[key]);
    else if (key !== '__proto__') parsed[key] = json[key];
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** The fields as they follow the last known field of a file. */
export function serialiseUnknown(fields: UnknownFields): Buffer[] {
  return Object.entries(fields).map(([name, value]) =>
    Buffer.from(`,\n${JSON.stringify(name)}:${JSON.stringify(value)}`),
  );
}
