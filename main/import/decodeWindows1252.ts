/** What the bytes 0x80 to 0x9F stand for; those that Windows-1252 leaves open stay control characters, as WHATWG has it. */
const HIGH_CONTROLS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Decodes Windows-1252. TextDecoder reads 0x80 to 0x9F wrongly in Node 20.18.3 and later (nodejs/node#56542). */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin1.replace(/[\x80-\x9f]/g, (control) =>
    HIGH_CONTROLS.charAt(control.charCodeAt(0) - 0x80),
  );
}
