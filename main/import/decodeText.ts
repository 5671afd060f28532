import { STRAY_CONTROLS } from '../../shared/document/dropInvisibles';
import { AttestError } from '../../shared/model/AttestError';
import { message } from '../../shared/words/message';
import { decodeAs, nameEncoding } from './encoding/decodeAs';
import { guessEncoding } from './encoding/guessEncoding';

/** A text, and the WHATWG name of its encoding. */
interface DecodedText {
  text: string;
  encoding: string;
  /** Neither the bytes say which it is, nor a declaration, nor the person. */
  isGuessed: boolean;
}

/** How many bytes are checked for a pattern of zero bytes. Even, so that no pair is split. */
const SAMPLE_BYTES = 65_536;
/** In UTF-16, about half of the bytes of Latin text are zero; in other encodings, none. */
const UTF16_ZERO_SHARE = 0.1;
/** Text has almost no control characters; in random bytes, one in ten is one. */
const MAX_CONTROL_SHARE = 0.02;
/** What is broken more often is no text, or in an encoding that Attest can’t read. */
const MAX_BROKEN_SHARE = 0.3;
/** With this many whole characters to a broken one, a text is UTF-8 with some damage: few occur by chance. */
const MIN_WHOLE_TO_BROKEN = 2;
/** Where Japanese mail changes to two bytes a character. All of its bytes are ASCII. */
const JAPANESE_ESCAPES = ['\x1b$@', '\x1b$B'];

/**
 * Decodes the bytes of a text. An encoding that the person has `chosen` is used as it is. Otherwise these are tried, in this order: a byte order
 * mark; alternating zero bytes (UTF-16); the escapes of Japanese mail; valid UTF-8; the charset that a page declares; UTF-8
 * with some damage; the encoding that `guessEncoding` finds. A declared charset comes after UTF-8, because pages are often
 * saved as UTF-8 with their old declaration. Throws `unsupported` where the result is not text, and `invalid` where there
 * is no such encoding as the one chosen.
 */
export function decodeText(
  bytes: Uint8Array,
  declaredCharset: string | null = null,
  chosen?: string,
): DecodedText {
  if (chosen) return decodeChosen(bytes, chosen);
  const decoded = decode(bytes, declaredCharset);
  if (isMostlyText(decoded.text)) return decoded;
  throw new AttestError('unsupported', message('import.notText'));
}

function decodeChosen(bytes: Uint8Array, chosen: string): DecodedText {
  const encoding = nameEncoding(chosen);
  if (encoding) return decodeIn(bytes, encoding);
  throw new AttestError('invalid', message('import.encoding.unknown', { encoding: chosen }));
}

function decode(bytes: Uint8Array, declared: string | null): DecodedText {
  const marked = encodingOfMark(bytes);
  if (marked) return decodeIn(bytes, marked);
  const head = bytes.subarray(0, SAMPLE_BYTES);
  const zeros = countZeros(head);
  if (JAPANESE_ESCAPES.some((sign) => Buffer.from(head).includes(sign))) {
    return decodeIn(bytes, 'iso-2022-jp');
  }
  return (
    (zeros.share < UTF16_ZERO_SHARE ? decodeUtf8(bytes) : null) ??
    (zeros.utf16 ? decodeWhole(bytes, zeros.utf16) : null) ??
    (declared ? decodeDeclared(bytes, declared) : null) ??
    decodeDamagedUtf8(bytes) ?? { ...decodeIn(bytes, guessEncoding(bytes)), isGuessed: true }
  );
}

function decodeIn(bytes: Uint8Array, encoding: string): DecodedText {
  return { text: decodeAs(bytes, encoding), encoding, isGuessed: false };
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

/** Null also where it is no text: in UTF-16, Cyrillic or Greek is ASCII, of which every second character is a control. */
function decodeUtf8(bytes: Uint8Array): DecodedText | null {
  const decoded = decodeWhole(bytes, 'utf-8');
  return decoded && isMostlyText(decoded.text) ? decoded : null;
}

function decodeWhole(bytes: Uint8Array, encoding: string): DecodedText | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return { text, encoding, isGuessed: false };
  } catch (error) {
    // Thrown by `fatal` for invalid bytes.
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/**
 * Null where the page names an encoding that there is not, or that it can’t be in: a page whose declaration could be read as
 * ASCII isn’t in UTF-16, and HTML’s standard takes such a declaration for UTF-8.
 */
function decodeDeclared(bytes: Uint8Array, charset: string): DecodedText | null {
  const encoding = nameEncoding(charset);
  return encoding && !encoding.startsWith('utf-') ? decodeIn(bytes, encoding) : null;
}

function decodeDamagedUtf8(bytes: Uint8Array): DecodedText | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  const brokenCount = text.match(/\ufffd/g)?.length ?? 0;
  const wholeCount = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  return wholeCount >= brokenCount * MIN_WHOLE_TO_BROKEN
    ? { text, encoding: 'utf-8', isGuessed: false }
    : null;
}

function isMostlyText(text: string): boolean {
  const controlCount = text.match(STRAY_CONTROLS)?.length ?? 0;
  const brokenCount = text.match(/\ufffd/g)?.length ?? 0;
  return (
    controlCount <= text.length * MAX_CONTROL_SHARE && brokenCount <= text.length * MAX_BROKEN_SHARE
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
