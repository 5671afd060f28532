import { STRAY_CONTROLS } from '../../shared/document/dropInvisibles';
import { AttestError } from '../../shared/model/AttestError';
import { message } from '../../shared/words/message';

/** A text, and the WHATWG name of its encoding. */
interface DecodedText {
  text: string;
  encoding: string;
}

/** How many bytes are checked for a pattern of zero bytes. Even, so that no pair is split. */
const SAMPLE_BYTES = 65_536;
/** In UTF-16, about half of the bytes of Latin text are zero; in other encodings, none. */
const UTF16_ZERO_SHARE = 0.1;
/** Text has almost no control characters; in random bytes, one in ten is one. */
const MAX_CONTROL_SHARE = 0.02;
/** With this many whole characters to a broken one, a text is UTF-8 with some damage. */
const MIN_WHOLE_TO_BROKEN = 20;

/**
 * Decodes the bytes of a text. It tries, in this order: a byte order mark; alternating zero bytes (UTF-16);
 * valid UTF-8; the charset that a page declares; UTF-8 with some damage; and Windows-1252, where every
 * byte has a meaning. A declared charset comes after UTF-8, because pages are often saved
 * as UTF-8 with their old declaration. Throws `unsupported` where the result is not text.
 */
export function decodeText(bytes: Uint8Array, declaredCharset: string | null = null): DecodedText {
  const decoded = decode(bytes, declaredCharset);
  if (isMostlyText(decoded.text)) return decoded;
  throw new AttestError('unsupported', message('import.notText'));
}

function decode(bytes: Uint8Array, declaredCharset: string | null): DecodedText {
  const marked = encodingOfMark(bytes);
  if (marked) return { text: new TextDecoder(marked).decode(bytes), encoding: marked };
  const zeros = countZeros(bytes.subarray(0, SAMPLE_BYTES));
  return (
    (zeros.share < UTF16_ZERO_SHARE ? decodeWhole(bytes, 'utf-8') : null) ??
    (zeros.utf16 ? decodeWhole(bytes, zeros.utf16) : null) ??
    (declaredCharset ? decodeDeclared(bytes, declaredCharset) : null) ??
    decodeDamagedUtf8(bytes) ?? { text: decodeWindows1252(bytes), encoding: 'windows-1252' }
  );
}

function encodingOfMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

/** The share of zero bytes, and the kind of UTF-16 that they indicate where nearly all are on one side of the pairs. */
function countZeros(bytes: Uint8Array): { share: number; utf16: string | null } {
  let even = 0;
  let odd = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    if (bytes[index] !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  const total = even + odd;
  const isOneSided = total > 0 && Math.min(even, odd) <= total * 0.05;
  return {
    share: total / bytes.length,
    utf16: isOneSided ? (odd > even ? 'utf-16le' : 'utf-16be') : null,
  };
}

function decodeWhole(bytes: Uint8Array, encoding: string): DecodedText | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch (error) {
    // Thrown by `fatal` for invalid bytes.
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Null where the page names an unknown encoding. */
function decodeDeclared(bytes: Uint8Array, charset: string): DecodedText | null {
  try {
    const decoder = new TextDecoder(charset);
    // A label that could be read says itself that its page isn’t UTF-16 (WHATWG HTML, “prescan a byte stream”).
    if (decoder.encoding === 'utf-8' || decoder.encoding.startsWith('utf-16')) return null;
    // On the web, Latin-1 and ASCII mean Windows-1252.
    const isWestern = decoder.encoding === 'windows-1252' || decoder.encoding === 'iso-8859-1';
    return isWestern
      ? { text: decodeWindows1252(bytes), encoding: 'windows-1252' }
      : { text: decoder.decode(bytes), encoding: decoder.encoding };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function decodeDamagedUtf8(bytes: Uint8Array): DecodedText | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  const brokenCount = text.match(/\ufffd/g)?.length ?? 0;
  const wholeCount = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  return wholeCount > brokenCount * MIN_WHOLE_TO_BROKEN ? { text, encoding: 'utf-8' } : null;
}

function isMostlyText(text: string): boolean {
  const controlCount = text.match(STRAY_CONTROLS)?.length ?? 0;
  return controlCount <= text.length * MAX_CONTROL_SHARE;
}

/** The bytes 0x80 to 0x9F in Windows-1252; those it leaves undefined stay control characters, as in WHATWG’s standard. */
const HIGH_CONTROLS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Decodes Windows-1252. TextDecoder reads 0x80 to 0x9F wrongly in Node 20.18.3 and later (nodejs/node#56542). */
function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin1.replace(/[\x80-\x9f]/g, (control) =>
    HIGH_CONTROLS.charAt(control.charCodeAt(0) - 0x80),
  );
}

/** Browsers check the first 1,024 bytes; real pages are less tidy. */
const HEAD_BYTES = 4096;

/** The encoding named by a page's `<meta>` or XML declaration, in lower case; null where there is none. */
export function readDeclaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1');
  const declaration =
    /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head) ??
    /^\s*<\?xml\b[^>]*\bencoding\s*=\s*["']([\w:.-]+)/i.exec(head);
  return declaration?.[1]?.toLowerCase() ?? null;
}
