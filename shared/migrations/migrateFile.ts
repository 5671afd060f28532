import type { FileKind, JsonObject, Migration } from './migration';
import { migrations } from './migrations';

/** Brings a file of version `from` to the newest version of `chain`, `schemaVersion` included. */
export function migrateFile(
  kind: FileKind,
  file: JsonObject,
  from: number,
  chain: readonly Migration[] = migrations,
): JsonObject {
  return chain
    .filter(({ to }) => to > from)
    .reduce(
      (json, { to, files }) => ({ ...(files[kind]?.(json) ?? json), schemaVersion: to }),
      file,
    );
}

/** Throws unless the chain is in order, without gaps, from version 2 on. */
export function assertContiguous(chain: readonly Migration[]): void {
  for (const [index, { to }] of chain.entries()) {
    if (to !== index + 2) {
      throw new Error(`Migration ${index + 1} leads to version ${to}, not to ${index + 2}.`);
    }
  }
}
