import { dropInvisibles } from '../../../shared/document/dropInvisibles';
import { AttestError } from '../../../shared/model/AttestError';
import { message } from '../../../shared/words/message';
import { decodeText, readDeclaredCharset } from '../decodeText';
import type { ReaderInput } from '../formats/ImportFormat';
import type { PageFiles } from '../html/PageFiles';
import { readHtml } from '../html/readHtml';
import type { ReadArticle } from '../readArticle';
import { type MimeMessage, type MimePart, splitMime } from './splitMime';

/** Reads a web page that was saved in one file with its pictures (RFC 2557). Throws `unsupported` where there is no page in it. */
export async function readMhtml({ name, bytes, url, options }: ReaderInput): Promise<ReadArticle> {
  const archive = splitMime(bytes);
  const page = findPage(archive);
  if (!page) throw new AttestError('unsupported', message('import.noPage', { name }));
  const { text } = decodeText(page.bytes, page.charset || readDeclaredCharset(page.bytes));
  const address = archive.headers.get('snapshot-content-location') ?? page.location;
  const known = /^https?:/i.test(address) ? address : undefined;
  const files = listFiles(archive, page.location || address);
  const read = readHtml(dropInvisibles(text), url || known, options, files);
  return { ...read, details: { ...read.details, url: read.details.url || known || '' } };
}

/** The one that the archive says it begins with, or else its first page. */
function findPage({ headers, parts }: MimeMessage): MimePart | undefined {
  const pages = parts.filter(
    ({ type }) => type === 'text/html' || type === 'application/xhtml+xml',
  );
  const start = /;\s*start\s*=\s*"?<?([^">;]+)/i.exec(headers.get('content-type') ?? '')?.[1];
  return pages.find(({ id }) => id && id === start) ?? pages[0];
}

function listFiles({ parts }: MimeMessage, base: string): PageFiles {
  const files = new Map<string, Uint8Array>();
  for (const { type, id, location, bytes } of parts) {
    if (!type.startsWith('image/') && type !== 'application/octet-stream') continue;
    if (id) files.set(resolve(`cid:${id}`, base), bytes);
    if (location) files.set(resolve(location, base), bytes);
  }
  return { find: (address) => files.get(resolve(address, base)) };
}

/** In full, and decoded, since pages and archives encode the same address in their own ways. */
function resolve(address: string, base: string): string {
  const trimmed = address.trim();
  const full = URL.canParse(trimmed, base || undefined)
    ? new URL(trimmed, base || undefined).href
    : trimmed;
  try {
    return decodeURIComponent(full);
  } catch (error) {
    if (error instanceof URIError) return full;
    throw error;
  }
}
