const tables = new Map<string, ReadonlyMap<string, number[]>>();

/** The bytes of a text in an encoding. Throws for a character that the encoding lacks. */
export function encodeAs(text: string, encoding: string): Uint8Array {
  if (encoding === 'iso-2022-jp') return encodeIso2022Jp(text);
  const table = tables.get(encoding) ?? makeTable(encoding);
  tables.set(encoding, table);
  const written = encoding === 'windows-1258' ? splitTones(text) : text;
  const bytes = [...written].flatMap((character) => {
    const found = table.get(character) ?? (character === '’' ? [0x27] : undefined);
    if (!found) throw new RangeError(`${encoding} has no ${character}`);
    return found;
  });
  return Uint8Array.from(bytes);
}

/** All that `TextDecoder` reads of one byte or two. */
function makeTable(encoding: string): ReadonlyMap<string, number[]> {
  const table = new Map<string, number[]>();
  const decoder = new TextDecoder(encoding);
  const add = (bytes: number[]) => {
    const text = decoder.decode(Uint8Array.from(bytes));
    const isOne = [...text].length === 1 && text !== '\ufffd';
    if (isOne && !table.has(text)) table.set(text, bytes);
  };
  for (let byte = 0; byte < 256; byte += 1) add([byte]);
  if (encoding === 'windows-1252') {
    // Node’s decoder takes these for controls.
    [...'€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'].forEach((character, index) => {
      table.set(character, [0x80 + index]);
    });
  }
  if (!/^(?:gb|big5|euc|shift)/.test(encoding)) return table;
  for (let lead = 0x81; lead < 0xff; lead += 1) {
    for (let trail = 0x40; trail < 0xff; trail += 1) add([lead, trail]);
  }
  return table;
}

/** The double bytes of EUC-JP without their high bits, between escapes. */
function encodeIso2022Jp(text: string): Uint8Array {
  const runs = text.match(/[\0-\x7f]+|[^\0-\x7f]+/g) ?? [];
  const bytes = runs.flatMap((run) => {
    const euc = [...encodeAs(run, 'euc-jp')];
    if ((euc[0] ?? 0) < 0x80) return euc;
    return [0x1b, 0x24, 0x42, ...euc.map((byte) => byte & 0x7f), 0x1b, 0x28, 0x42];
  });
  return Uint8Array.from(bytes);
}

const TONES = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

/** Windows-1258 has Vietnamese vowels, and their tones as signs of their own. */
function splitTones(text: string): string {
  return text
    .normalize('NFD')
    .replace(/(\p{L})(\p{M}+)/gu, (_whole, letter: string, marks: string) => {
      const isTone = (mark: string) => TONES.includes(mark);
      const shape = [letter, ...[...marks].filter((mark) => !isTone(mark))].join('');
      return shape.normalize('NFC') + [...marks].filter(isTone).join('');
    });
}
