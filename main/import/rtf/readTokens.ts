/** A piece of a file in the Rich Text Format. */
export type RtfToken =
  | { kind: 'open' | 'close' }
  /** A word after a backslash, such as `par`, with its number if it has one. */
  | { kind: 'word'; name: string; value: number | null }
  /** A sign after a backslash, such as `~`. */
  | { kind: 'sign'; sign: string }
  /** Bytes of text in the encoding that holds there, one character per byte. */
  | { kind: 'text'; bytes: string };

const TOKEN =
  /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|[\r\n\0]+|([^\\{}\r\n\0]+)/giy;

/** The pieces of a file (RTF 1.9.1), read as bytes, one character per byte. Binary data are skipped. */
export function* readTokens(source: string): Generator<RtfToken> {
  TOKEN.lastIndex = 0;
  let position = 0;
  while (position < source.length) {
    TOKEN.lastIndex = position;
    const match = TOKEN.exec(source);
    if (!match) {
      // A stray backslash at the end.
      position += 1;
      continue;
    }
    position = TOKEN.lastIndex;
    const [, name, number, hex, sign, brace, bytes] = match;
    if (name !== undefined) {
      const value = number === undefined ? null : Number(number);
      if (name === 'bin') position += Math.max(0, value ?? 0);
      else yield { kind: 'word', name: name.toLowerCase(), value };
    } else if (hex !== undefined) {
      yield { kind: 'text', bytes: String.fromCharCode(Number.parseInt(hex, 16)) };
    } else if (sign !== undefined) yield { kind: 'sign', sign };
    else if (brace !== undefined) yield { kind: brace === '{' ? 'open' : 'close' };
    else if (bytes !== undefined) yield { kind: 'text', bytes };
  }
}
