/** The bytes 0x80 to 0x9F in Windows-1252; those it leaves undefined stay control characters, as in WHATWG’s standard. */
const HIGH_CONTROLS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** The WHATWG name of an encoding, such as `windows-1252` for `latin1`; null where there is no such encoding. */
export function nameEncoding(label: string): string | null {
  try {
    const { encoding } = new TextDecoder(label);
    return encoding === 'iso-8859-1' ? 'windows-1252' : encoding;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/**
 * The bytes read in an encoding, by any of its WHATWG names; a wrong byte becomes U+FFFD. Throws a `RangeError` for one
 * that there is not.
 */
export function decodeAs(bytes: Uint8Array, encoding: string): string {
  const decoder = new TextDecoder(encoding);
  // On the web, Latin-1 and ASCII mean Windows-1252.
  if (decoder.encoding === 'windows-1252' || decoder.encoding === 'iso-8859-1') {
    return decodeWindows1252(bytes);
  }
  const text = decoder.decode(bytes);
  // It has the tones of Vietnamese as signs of their own.
  return decoder.encoding === 'windows-1258' ? text.normalize('NFC') : text;
}

/** TextDecoder reads 0x80 to 0x9F wrongly in Node 20.18.3 and later (nodejs/node#56542). */
function decodeWindows1252(bytes: Uint8Array): string {
  return mendControls(
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'),
  );
}

/** The text with the controls of Latin-1, which no text has, as the characters of Windows-1252 that were meant. */
export function mendControls(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (control) =>
    HIGH_CONTROLS.charAt(control.charCodeAt(0) - 0x80),
  );
}
