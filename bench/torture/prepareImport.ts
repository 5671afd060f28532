import { createHash } from 'node:crypto';
import { plainTextImporter } from '../../main/testing/plainTextImporter';
import type { Original } from '../../shared/model/text';
import type { Request } from './Request';

/** The arguments of `article.create` for a request to import. */
export async function prepareImport({ args, text = '' }: Request) {
  const name = String(args.name);
  const bytes = new TextEncoder().encode(text);
  const { details, direction, document } = await plainTextImporter.prepare(
    { name, bytes, format: 'auto' },
    () => {},
    new AbortController().signal,
  );
  return { details, direction, document, original: originalOf(name, bytes) };
}

export type PreparedImport = Awaited<ReturnType<typeof prepareImport>>;

export function originalOf(name: string, bytes: Uint8Array): Original {
  const attachment = `${createHash('sha256').update(bytes).digest('hex')}.txt`;
  return { attachment, name, format: 'text', encoding: 'utf-8' };
}
