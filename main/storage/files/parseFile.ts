import { z } from 'zod';
import { migrateFile } from '../../../shared/migrations/migrateFile';
import { schemaVersion } from '../../../shared/migrations/migrations';
import { AttestError } from '../../../shared/model/AttestError';
import type { FileFormat } from './FileFormat';
import { parseJson } from './parseJson';

/** What was read of a file. `version` is the one it was written in. */
export type ParsedFile<T> =
  | { isReadable: true; data: T; version: number }
  /** `reason` is technical, and in English. */
  | { isReadable: false; reason: string; isNewer: boolean };

const envelopeSchema = z.looseObject({ schemaVersion: z.int().positive() });

/** Reads a file: JSON in UTF-8, then its version, then migrations, then the format. A newer version is read as far as this one understands it. */
export function parseFile<T>(
  format: Pick<FileFormat<T>, 'kind' | 'parse'>,
  text: string,
): ParsedFile<T> {
  let isNewer = false;
  try {
    // Other programs may have put a byte order mark before the text.
    const json = parseJson(text.replace(/^\uFEFF/, ''));
    const file = envelopeSchema.parse(json);
    const version = file.schemaVersion;
    isNewer = version > schemaVersion;
    const migrated = isNewer ? { ...file, schemaVersion } : migrateFile(format.kind, file, version);
    return { isReadable: true, data: format.parse(migrated), version };
  } catch (error) {
    return { isReadable: false, reason: shorten(explain(error)), isNewer };
  }
}

/** Enough to find the place; what is there may be endless. */
const LONGEST_REASON = 300;

function shorten(reason: string): string {
  return reason.length > LONGEST_REASON ? `${reason.slice(0, LONGEST_REASON)}…` : reason;
}

function explain(error: unknown): string {
  if (error instanceof z.ZodError) {
    const [issue] = error.issues;
    const place = issue?.path.join('.');
    return place ? `${issue?.message} at ${place}` : (issue?.message ?? 'not in this format');
  }
  // What an `AttestError` says is for a person; what caused it is technical.
  if (error instanceof AttestError && error.cause) return explain(error.cause);
  return error instanceof Error ? error.message : String(error);
}
