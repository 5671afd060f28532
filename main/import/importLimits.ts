import { AttestError } from '../../shared/model/AttestError';
import type { TextFormat } from '../../shared/model/text';
import { message } from '../../shared/words/message';
import { findFormat, importFormats } from './formats/importFormats';

const MEGABYTE = 1_000_000;

/** Throws `too-large` for a file over the limit of its format. Without a format, the largest limit applies. */
export function checkSize(name: string, sizeBytes: number, format?: TextFormat): void {
  const limitMb = format
    ? findFormat(format).limitMb
    : Math.max(...importFormats.map((known) => known.limitMb));
  if (sizeBytes <= limitMb * MEGABYTE) return;
  throw new AttestError(
    'too-large',
    message('import.tooLarge', {
      name,
      sizeMb: Math.ceil(sizeBytes / MEGABYTE),
      limitMb,
    }),
  );
}

/** Less than a file of a library can be. */
const CAPTURE_LIMIT_MB = 200;

/** Throws `too-large` for a file that is too large to be kept as a capture. */
export function checkCaptureSize(name: string, sizeBytes: number): void {
  if (sizeBytes <= CAPTURE_LIMIT_MB * MEGABYTE) return;
  const said = message('captures.tooLarge', { name, limit: CAPTURE_LIMIT_MB });
  throw new AttestError('too-large', said);
}
