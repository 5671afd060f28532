/**
 * Text as one line of Markdown that reads as exactly this text, in CommonMark and in GitHub's dialect.
 * Line feeds become spaces. `isLineStart` is false where the text continues a line;
 * at the start of a line, white space is dropped, since it would have a meaning there.
 */
export function escapeMarkdown(text: string, isLineStart = true): string {
  const line = text.replace(/[\r\n\v\f\u0085\u2028\u2029]+/g, ' ');
  // At odd places: the addresses.
  const parts = line.split(ADDRESS);
  const escaped = parts.map((part, index) =>
    index % 2 === 1 ? writeAddress(part) : escapeSigns(part),
  );
  return isLineStart ? escapeLineStart(escaped.join('').trimStart()) : escaped.join('');
}

/** A whole address within a text, without the signs of the sentence after it. */
const ADDRESS = /(\bhttps?:\/\/[^\s<>]*[^\s<>?!.,:;*_~'"])/i;

/** As it is, or in angle brackets: escapes within a bare address would be part of it on GitHub. */
function writeAddress(address: string): string {
  const [, own = '', after = ''] = /^([^(]*?)(\)+)$/.exec(address) ?? [];
  if (after) return writeAddress(own) + escapeSigns(after);
  if (escapeSigns(address) === address) return address;
  return /&#?\w+;/.test(address) ? escapeSigns(address) : `<${address}>`;
}

function escapeSigns(text: string): string {
  return text
    .replace(/[\\`*[\]<~|]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/_/g, (_match, index: number, whole: string) =>
      isInsideWord(whole, index) ? '_' : '\\_',
    );
}

// Between letters an underscore is not emphasis, so file names stay legible.
function isInsideWord(text: string, index: number): boolean {
  return /[\p{L}\p{N}]_[\p{L}\p{N}]/u.test(text.slice(Math.max(0, index - 1), index + 2));
}

// Headings, lists, rules and underlines of headings, quotes, numbered lists.
function escapeLineStart(line: string): string {
  return line
    .replace(/^(?:#{1,6}(?=\s|$)|[-+](?=\s|$|-)|=+\s*$|>)/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
