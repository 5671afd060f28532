/** A part of a MIME message that has no parts of its own. */
export interface MimePart {
  /** In lower case, such as `text/html`. */
  type: string;
  /** As declared, in lower case; '' where it isn’t. */
  charset: string;
  /** `Content-Location`; '' where there is none. */
  location: string;
  /** `Content-ID`, without its brackets; '' where there is none. */
  id: string;
  bytes: Uint8Array;
}

/** A message’s own headers, by their names in lower case, and its parts, in their order. */
export interface MimeMessage {
  headers: ReadonlyMap<string, string>;
  parts: MimePart[];
}

/** Real pages have some hundred. */
const MAX_PARTS = 10_000;
const MAX_DEPTH = 5;

/** Takes a MIME message apart (RFC 2045, 2046 and 2557). What is cut off or broken gives what there is of it. */
export function splitMime(bytes: Uint8Array): MimeMessage {
  // A character a byte.
  const message = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const parts: MimePart[] = [];
  const { headers } = readEntity(message, parts, 0);
  return { headers, parts };
}

function readEntity(entity: string, parts: MimePart[], depth: number) {
  const end = /\r?\n\r?\n/.exec(entity);
  const headers = readHeaders(end ? entity.slice(0, end.index) : entity);
  const body = end ? entity.slice(end.index + end[0].length) : '';
  const contentType = headers.get('content-type') ?? 'text/plain';
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  const boundary = readParameter(contentType, 'boundary');
  if (type.startsWith('multipart/') && boundary && depth < MAX_DEPTH) {
    for (const inner of splitBody(body, boundary)) {
      if (parts.length >= MAX_PARTS) break;
      readEntity(inner, parts, depth + 1);
    }
  } else {
    parts.push({
      type,
      charset: readParameter(contentType, 'charset').toLowerCase(),
      location: (headers.get('content-location') ?? '').replace(/\s+/g, ''),
      id: (headers.get('content-id') ?? '').replace(/^<|>$/g, ''),
      bytes: decodeBody(body, headers.get('content-transfer-encoding') ?? ''),
    });
  }
  return { headers };
}

function readHeaders(head: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const [, name = '', value = ''] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
    const key = name.toLowerCase();
    if (key && !headers.has(key)) headers.set(key, value.trim());
  }
  return headers;
}

function readParameter(value: string, name: string): string {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(value);
  return found?.[1] ?? found?.[2] ?? '';
}

function splitBody(body: string, boundary: string): string[] {
  const bodies: string[] = [];
  const delimiter = `--${boundary}`;
  let from = -1;
  for (let at = findDelimiter(body, delimiter, 0); at >= 0; ) {
    if (from >= 0) bodies.push(body.slice(from, at).replace(/\r?\n$/, ''));
    const after = at + delimiter.length;
    if (body.startsWith('--', after)) return bodies;
    const line = body.indexOf('\n', after);
    if (line < 0) return bodies;
    from = line + 1;
    at = findDelimiter(body, delimiter, from);
  }
  if (from >= 0) bodies.push(body.slice(from));
  return bodies;
}

function findDelimiter(body: string, delimiter: string, from: number): number {
  if (from === 0 && body.startsWith(delimiter)) return 0;
  const at = body.indexOf(`\n${delimiter}`, Math.max(0, from - 1));
  return at < 0 ? -1 : at + 1;
}

function decodeBody(body: string, encoding: string): Uint8Array {
  switch (encoding.trim().toLowerCase()) {
    case 'base64':
      return Buffer.from(body, 'base64');
    case 'quoted-printable':
      return Buffer.from(decodeQuotedPrintable(body), 'latin1');
    default:
      return Buffer.from(body, 'latin1');
  }
}

function decodeQuotedPrintable(body: string): string {
  const lines = body.split('\n').map((line) => line.trimEnd());
  const joined = lines
    .map((line) => (line.endsWith('=') ? line.slice(0, -1) : `${line}\n`))
    .join('');
  return joined.replace(/=([0-9A-F]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
